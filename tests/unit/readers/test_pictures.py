"""Pages drawn as pictures."""

import io
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from seized.errors import Damaged
from seized.readers.pictures import picture, sizes

PDF = (Path(__file__).parents[3] / "examples" / "resolution.pdf").read_bytes()


def test_a_page_is_drawn_as_wide_as_asked() -> None:
    drawn = Image.open(io.BytesIO(picture(PDF, 1, 500)))
    wide, high = sizes(PDF)[0]
    assert drawn.size[0] == 500
    assert abs(drawn.size[1] - 500 * high / wide) < 2


def test_a_page_has_ink_on_paper() -> None:
    darkest, lightest = Image.open(io.BytesIO(picture(PDF, 2, 300))).getextrema()
    assert (darkest < 100, lightest) == (True, 255)


@pytest.mark.parametrize("page", [0, -1, 99])
def test_a_page_that_is_not_there(page: int) -> None:
    with pytest.raises(IndexError):
        picture(PDF, page, 100)


def test_what_is_no_pdf() -> None:
    with pytest.raises(Damaged):
        picture(b"%PDF-1.7 of nothing", 1, 100)


def test_many_ask_at_once() -> None:
    with ThreadPoolExecutor(8) as pool:
        drawn = list(pool.map(lambda page: picture(PDF, page, 200), [1, 2, 3] * 8))
    assert drawn[0:3] * 8 == drawn
