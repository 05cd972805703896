"""The server: the pages and the API on one register, behind one door."""

import secrets

import uvicorn
from litestar import Litestar, Request
from litestar.config.compression import CompressionConfig
from litestar.config.csrf import CSRFConfig
from litestar.datastructures import State
from litestar.di import Provide
from litestar.middleware import DefineMiddleware
from litestar.template.config import TemplateConfig

from seized import service
from seized.http.desk import Desk
from seized.http.etags import Marked
from seized.http.headers import guarded
from seized.http.hosts import OwnNames
from seized.http.identify import Alone
from seized.http.memory import Memory
from seized.http.settings import Settings
from seized.model.accounts import Person
from seized.service.opening import Register
from seized.web import assets, errors, routes
from seized.web.templating import engine


def application(register: Register, settings: Settings) -> Litestar:
    """The pages and the API on an open register; whoever opened it closes it."""
    memory = Memory(register)

    def desk(request: Request[Person, None, State]) -> Desk:
        return Desk(memory, request.user)

    return Litestar(
        route_handlers=[assets.router(), *routes.ROUTES],
        dependencies={"desk": Provide(desk, sync_to_thread=False)},
        middleware=[
            guarded,
            DefineMiddleware(OwnNames, names=settings.names),
            Alone,
            DefineMiddleware(Marked, register=register),
        ],
        csrf_config=CSRFConfig(
            secret=secrets.token_hex(32),
            cookie_name="seized_form",
            cookie_httponly=True,
            cookie_samesite="strict",
            cookie_secure=settings.secure,
        ),
        compression_config=CompressionConfig(backend="gzip", minimum_size=1000, exclude=["/static/.*woff2"]),
        template_config=TemplateConfig(instance=engine()),
        exception_handlers={Exception: errors.shown},
        request_max_body_size=settings.largest_upload,
        openapi_config=None,
        logging_config=None,
        debug=False,
    )


def run(address: str | None, port: int, settings: Settings) -> None:
    """Serve until stopped."""
    with service.opening.opened(address, create=True) as register:
        uvicorn.run(application(register, settings), host="127.0.0.1", port=port, log_level="warning")
