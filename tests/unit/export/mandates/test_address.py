"""Where a document is published."""

import msgspec
import pytest

from seized.export.mandates.address import address
from tests.entries import DRAFT, LETTER, RESOLUTION


@pytest.mark.parametrize(
    ("symbol", "url"),
    [
        ("A/RES/77/338", "https://docs.un.org/en/A/RES/77/338"),
        ("S/RES/2735 (2024)", "https://docs.un.org/en/S/RES/2735(2024)"),
        ("A/90/L.3/Rév.1", "https://docs.un.org/en/A/90/L.3/R%C3%A9v.1"),
        ("LRT/GC/12/L.7", None),
        ("A/RES/77/338?x=1", None),
        (None, None),
    ],
)
def test_where_the_united_nations_publish_it(symbol: str | None, url: str | None) -> None:
    assert address(msgspec.structs.replace(RESOLUTION, symbol=symbol)) == url


def test_drafts_have_addresses_and_letters_have_none() -> None:
    assert address(DRAFT) == "https://docs.un.org/en/A/90/L.3"
    assert address(LETTER) is None
