"""The server: the pages and the API on one register, behind one door."""

import socket
from collections.abc import Callable
from contextlib import suppress

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
from seized.errors import SettingsError
from seized.http.bench import Bench
from seized.http.desk import Desk
from seized.http.etags import Marked
from seized.http.forms import OwnForms
from seized.http.headers import guarded
from seized.http.hosts import OwnNames
from seized.http.identify import Identified, Known, alone
from seized.http.limits import InTime
from seized.http.memory import Memory
from seized.http.passing import Passing, owner
from seized.http.settings import Settings
from seized.model.accounts import Person
from seized.service.apart import Apart
from seized.service.opening import Register
from seized.web import assets, errors, routes
from seized.web.templating import engine


def application(register: Register, settings: Settings) -> Litestar:
    """The pages and the API on an open register; whoever opened it closes it."""
    memory = Memory(register)
    apart, passing = Apart(settings.slowest_reading), Passing()

    def desk(request: Request[Person | None, Known | None, State]) -> Desk:
        return Desk(memory, request.user, request.client.host if request.client else None)

    def bench(request: Request[Person, Known | None, State], desk: Desk, apart: Apart) -> Bench:
        return Bench(desk, apart, passing, owner(request))

    return Litestar(
        route_handlers=[assets.router(), api.ROUTER, routes.ROUTER],
        dependencies={
            "desk": Provide(desk, sync_to_thread=False),
            "apart": Provide(lambda: apart, sync_to_thread=False),
            "bench": Provide(bench, sync_to_thread=False),
            "settings": Provide(lambda: settings, sync_to_thread=False),
        },
        middleware=_door(register, settings),
        compression_config=CompressionConfig(
            backend="gzip", gzip_compress_level=5, minimum_size=1000, exclude=["/static/.*woff2"]
        ),
        template_config=TemplateConfig(instance=engine()),
        exception_handlers={Exception: errors.shown},
        request_max_body_size=settings.largest_upload,
        on_shutdown=[apart.close, passing.close],
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


def run(address: str | None, host: str, port: int, settings: Settings, begun: Callable[[str], None]) -> None:
    """Serve until stopped by a signal; `begun` is told the address of the pages before the first is asked for.

    Raises `seized.errors.RegisterError` where the register cannot be opened, `SettingsError` where nothing can listen
    there.
    """
    with service.opening.opened(address, create=True) as register, _listening(host, port) as listening:
        begun(f"http://{_shown(host)}:{listening.getsockname()[1]}")
        config = uvicorn.Config(application(register, settings), log_level="warning", server_header=False)
        with suppress(KeyboardInterrupt):
            uvicorn.Server(config).run([listening])


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        where = f"{host}, port {port}"
        raise SettingsError(f"{where}: nothing can listen there ({error.strerror}); name another --port") from None


def _shown(host: str) -> str:
    """The name by which this machine reaches what listens at an address."""
    return "localhost" if host in ("127.0.0.1", "0.0.0.0", "::", "::1") else host
