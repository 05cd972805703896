"""The names in addresses, each with one to try."""

from typing import Annotated

from litestar.openapi.spec import Example
from litestar.params import Parameter

Symbol = Annotated[
    str,
    Parameter(
        description="A symbol, however it is spelled, or a key.",
        examples=[Example(summary="A resolution", value="A/RES/77/338")],
    ),
]
Actor = Annotated[
    str,
    Parameter(
        description="A State, an organization, a group or a body, by any of its names.",
        examples=[Example(summary="An organization", value="Shanghai Cooperation Organization")],
    ),
]
Asked = Annotated[
    str,
    Parameter(
        max_length=300,
        description="Who is asked, by any of its names.",
        examples=[Example(summary="An official", value="Secretary-General")],
    ),
]
Mandate = Annotated[
    str,
    Parameter(
        max_length=300,
        description="The id of a mandate, as in the answers of /api/v1/mandates.",
        examples=[Example(summary="An id", value="i7yenqj6rcwb")],
    ),
]
SessionNumber = Annotated[
    int,
    Parameter(ge=1, le=999, description="The number of a session.", examples=[Example(summary="The 81st", value=81)]),
]
