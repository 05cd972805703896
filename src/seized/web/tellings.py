"""Where something is told, as a page shows it: a few paragraphs at once, and all of them on request."""

from collections.abc import Sequence
from urllib.parse import quote

import msgspec

from seized.model.facts import Telling
from seized.model.register_wording import place
from seized.model.wording import counted

SHOWN = 2
"""Texts that are named at once: the first that tells it, and the newest."""

MOST = 30
"""Paragraphs that are named on request."""


class Sources(msgspec.Struct, frozen=True):
    """The paragraphs that are named at once, and the others."""

    shown: tuple[Telling, ...]
    others: tuple[Telling, ...]

    @property
    def more(self) -> str:
        """`5 more paragraphs`."""
        return counted(len(self.others), "more paragraph")

    @property
    def listed(self) -> tuple[Telling, ...]:
        """Of the others, as many as a table has room for."""
        return self.others[:MOST]


def sources(told: Sequence[Telling]) -> Sources:
    """The first adopted text that tells something and the newest, where no adopted text does, drafts; then the rest."""
    adopted = [one for one in told if not one.draft] or [*told]
    first = {one.document: one for one in reversed(adopted)}
    texts = sorted(first.values(), key=lambda one: one.date or "")
    shown = texts if len(texts) <= SHOWN else [*texts[: SHOWN - 1], texts[-1]]
    if len(told) <= SHOWN:
        shown = [*told]
    return Sources(tuple(shown), tuple(one for one in told if one not in shown))


def telling_path(told: Telling) -> str:
    """The paragraph on the page of its document: `/A/RES/77/338#pp4`."""
    return f"/{quote(told.document, safe='/:')}#{told.paragraph}"


def telling_name(told: Telling) -> str:
    """`A/RES/77/338, preamble, para. 4`; a draft is named as one, and so is a text without a symbol."""
    name = "text without a symbol" if told.document.startswith("text:") else told.document
    return f"{'draft ' if told.draft else ''}{name}, {place(told.paragraph)}"


def actor_path(name: str) -> str:
    """The page of an actor, by any of its names: `/actors/Shanghai%20Cooperation%20Organization`."""
    return f"/actors/{in_path(name)}"


def in_path(name: str) -> str:
    """A name as the last piece of a path."""
    return quote(name, safe="")


def capital(words: str) -> str:
    """The words as they begin a line."""
    return words[:1].upper() + words[1:]
