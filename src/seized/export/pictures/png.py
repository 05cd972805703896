"""A drawing as pixels, for programs that know no SVG.  The fonts are our own: the same picture on every machine."""

from importlib.resources import as_file, files

import resvg_py

FAMILY = "Arimo"
"""As wide, letter by letter, as the Arial and Helvetica that the drawings name."""


def png(svg: bytes, zoom: float = 3) -> bytes:
    """`zoom` pixels for each unit of the drawing.  Raises `ValueError` for what is no SVG."""
    with as_file(files("seized.export.pictures") / "fonts") as fonts:
        return resvg_py.svg_to_bytes(
            svg_string=svg.decode("utf-8"),
            zoom=zoom,
            skip_system_fonts=True,
            font_dirs=[str(fonts)],
            font_family=FAMILY,
            sans_serif_family=FAMILY,
        )
