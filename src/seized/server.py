"""The server: the pages and the API on one register, behind one door."""

import uvicorn
from litestar import Litestar, Request
from litestar.config.compression import CompressionConfig
from litestar.datastructures import State
from litestar.di import Provide
from litestar.middleware import DefineMiddleware
from litestar.middleware.rate_limit import RateLimitConfig
from litestar.template.config import TemplateConfig
from litestar.types import Middleware

from seized import service
from seized.api import openapi
from seized.api import routes as api
from seized.http.desk import Desk
from seized.http.etags import Marked
from seized.http.forms import OwnForms
from seized.http.headers import guarded
from seized.http.hosts import OwnNames
from seized.http.identify import Identified, Known, alone
from seized.http.limits import InTime
from seized.http.memory import Memory
from seized.http.settings import Settings
from seized.model.accounts import Person
from seized.service.apart import Apart
from seized.service.opening import Register
from seized.web import assets, errors, routes
from seized.web.templating import engine


def application(register: Register, settings: Settings) -> Litestar:
    """The pages and the API on an open register; whoever opened it closes it."""
    memory = Memory(register)
    apart = Apart(settings.slowest_reading)

    def desk(request: Request[Person, Known | None, State]) -> Desk:
        return Desk(memory, request.user)

    return Litestar(
        route_handlers=[assets.router(), api.ROUTER, routes.ROUTER],
        dependencies={
            "desk": Provide(desk, sync_to_thread=False),
            "apart": Provide(lambda: apart, sync_to_thread=False),
            "settings": Provide(lambda: settings, sync_to_thread=False),
        },
        middleware=_door(register, settings),
        compression_config=CompressionConfig(backend="gzip", minimum_size=1000, exclude=["/static/.*woff2"]),
        template_config=TemplateConfig(instance=engine()),
        exception_handlers={Exception: errors.shown},
        request_max_body_size=settings.largest_upload,
        on_shutdown=[apart.close],
        openapi_config=openapi.CONFIG,
        logging_config=None,
        debug=False,
    )


def _door(register: Register, settings: Settings) -> list[Middleware]:
    """What a request passes on its way in, in this order."""
    return [
        guarded,
        DefineMiddleware(OwnNames, names=settings.names),
        RateLimitConfig(("minute", settings.requests_a_minute), exclude=["^/static/"]).middleware,
        InTime,
        DefineMiddleware(Identified, register=register, settings=settings, alone=alone()),
        OwnForms,
        DefineMiddleware(Marked, register=register),
    ]


def run(address: str | None, host: str, port: int, settings: Settings) -> None:
    """Serve until stopped.  Raises `seized.errors.RegisterError` where the register cannot be opened."""
    with service.opening.opened(address, create=True) as register:
        uvicorn.run(application(register, settings), host=host, port=port, log_level="warning", server_header=False)
