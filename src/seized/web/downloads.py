"""Files that a page offers."""

import re
from collections.abc import Callable, Iterable

from litestar.exceptions import NotFoundException
from litestar.response import Response

TYPES = {
    "html": "text/html; charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "md": "text/markdown; charset=utf-8",
    "json": "application/json",
    "csv": "text/csv; charset=utf-8",
    "ics": "text/calendar; charset=utf-8",
}
_NOT_IN_A_NAME = re.compile(r"[^\w.-]+", re.ASCII)


def download(written: Callable[[], bytes], forms: Iterable[str], form: str, name: str) -> Response[bytes]:
    """A file in one of `forms`, to be kept under a name that says what is in it.  Raises `NotFoundException`."""
    if form not in forms:
        raise NotFoundException(f"It is not written as “{form}”; there are: {', '.join(forms)}.")
    called = _NOT_IN_A_NAME.sub("-", name).strip("-").lower() or "seized"
    return Response(
        written(),
        media_type=TYPES[form],
        headers={"Content-Disposition": f'attachment; filename="{called}.{form}"'},
    )
