"""What the API says of itself, at `/api/v1/openapi.json`."""

from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, License, SecurityScheme

from seized import __version__

CONFIG = OpenAPIConfig(
    title="Seized",
    version=__version__,
    description="Who was asked to do what, by when, on whose authority, and what came of it.",
    license=License(name="Apache-2.0", identifier="Apache-2.0"),
    path="/api/v1",
    render_plugins=[JsonRenderPlugin(path="/openapi.json")],
    use_handler_docstrings=True,
    components=Components(
        security_schemes={
            "token": SecurityScheme(
                type="http", scheme="bearer", description="A personal token: seized user token NAME."
            )
        }
    ),
    security=[{"token": []}, {}],
)
