"""Long answers in pages, each of which leads to the next by a cursor.

A cursor names the last thing of a page, not its number: what is added or taken away meanwhile neither repeats nor
skips anything else.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from typing import Annotated, TypeVar

import msgspec
from litestar.params import Parameter

from seized.errors import Unknown
from seized.model.paging import Page

T = TypeVar("T")

Limit = Annotated[int, Parameter(ge=1, le=200, description="How many at most.")]
After = Annotated[str | None, Parameter(max_length=2000, description="`next` of the page before.")]
STANDARD = 50


def cursor(words: object) -> str:
    """A cursor for what names the last thing of a page."""
    return urlsafe_b64encode(msgspec.json.encode(words)).decode().rstrip("=")


def read(after: str, kind: type[T]) -> T:
    """What a cursor names.  Raises `Unknown` for one that was not given out here."""
    try:
        return msgspec.json.decode(urlsafe_b64decode(after + "=" * (-len(after) % 4)), type=kind)
    except ValueError:  # of the alphabet, of JSON, of its type
        raise Unknown("there is no page behind this cursor; leave `after` out to begin again") from None


def place(after: str | None) -> str | None:
    """Where a page of `seized.model.paging` begins, as a cursor has it."""
    return None if after is None else read(after, str)


def following(page: Page[T]) -> str | None:
    """The cursor that leads behind a page of `seized.model.paging`."""
    return None if page.after is None else cursor(page.after)


def cut(
    listed: Sequence[T], key: Callable[[T], str], limit: int, after: str | None
) -> tuple[tuple[T, ...], str | None]:
    """The `limit` things behind the one that the cursor names, and the cursor that leads further.

    Raises `Unknown` where that one is not there any more.
    """
    start = 0
    if after is not None:
        name = read(after, str)
        start = next((at for at, one in enumerate(listed, 1) if key(one) == name), -1)
        if start < 0:
            raise Unknown("what the cursor leads on from is gone; leave `after` out to begin again")
    page = tuple(listed[start : start + limit])
    return page, cursor(key(page[-1])) if page and start + limit < len(listed) else None
