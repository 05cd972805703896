"""What the API says of itself, at `/api/v1/openapi.json`."""

from typing import Any

import msgspec
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, License, SecurityScheme

from seized import __version__
from seized.api.activities import ActivityCorrection, ActivitySaid, Withdrawal
from seized.api.cooperation import Same
from seized.api.mandates import CorrectionSaid, EvidenceSaid, StatusSaid
from seized.http.forms import Asked

BODIES: tuple[type[msgspec.Struct], ...] = (
    StatusSaid,
    CorrectionSaid,
    EvidenceSaid,
    Same,
    ActivitySaid,
    ActivityCorrection,
    Withdrawal,
)
"""What is sent to the API: a field that they do not have is refused, since it may be a slip of the pen."""


class Strict(JsonRenderPlugin):
    """The description as JSON, which says of what is sent that it has no other fields."""

    def render(self, request: Asked, openapi_schema: dict[str, Any]) -> bytes:
        """Litestar leaves out of a description what msgspec forbids."""
        schemas = openapi_schema["components"]["schemas"]
        for body in BODIES:
            schemas[body.__name__]["additionalProperties"] = False
        return super().render(request, openapi_schema)


CONFIG = OpenAPIConfig(
    title="Seized",
    version=__version__,
    description="Who was asked to do what, by when, on whose authority, and what came of it.",
    license=License(name="Apache-2.0", identifier="Apache-2.0"),
    path="/api/v1",
    render_plugins=[Strict(path="/openapi.json")],
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
