from io import BytesIO

import pytest
from PIL import Image

from seized.export.pictures.png import png

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40" viewBox="0 0 100 40">'
    '<rect width="100%" height="100%" fill="#fff"/>'
    '<text x="5" y="30" font-family="{family}" font-size="20">{words}</text></svg>'
)


def pixels(words: str, family: str = "Arial, Helvetica, sans-serif") -> bytes:
    return Image.open(BytesIO(png(SVG.format(words=words, family=family).encode()))).convert("L").tobytes()


def test_three_pixels_for_each_unit() -> None:
    assert Image.open(BytesIO(png(SVG.format(words="", family="").encode()))).size == (300, 120)


@pytest.mark.parametrize("words", ["Eels", "Țăndărei", "Ещё", "Ωδή"])
def test_letters_are_drawn_in_our_own_font(words: str) -> None:
    assert pixels(words) == pixels(words, "Arimo") != pixels("")


def test_what_is_no_drawing() -> None:
    with pytest.raises(ValueError, match="root"):
        png(b"<eel")
