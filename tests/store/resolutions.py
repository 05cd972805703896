"""Resolutions that no organ ever adopted, short enough to be seen whole, and readings of them."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from random import Random

import msgspec

from seized import parse
from seized.model import Document

ORDINALS = {75: "Seventy-fifth", 76: "Seventy-sixth", 77: "Seventy-seventh", 78: "Seventy-eighth", 79: "Seventy-ninth"}
"""The sessions that these resolutions are of, as a masthead writes them."""

ANIMALS = ("mules", "barges", "pigeons", "camels", "oxen", "ferries", "sledges", "llamas", "canoes", "donkeys")
PLACES = ("mountains", "marshes", "islands", "river towns", "steppes", "fjords", "oases", "forests")
ACTS = (
    "Invites Member States to mend the roads for the {animals} of the {places}",
    "Requests the Secretary-General to submit to the General Assembly at its {session} session a report on {animals}",
    "Urges all States to count the {animals} of the {places} by 31 March 2026",
    "Calls upon the United Nations Children’s Fund to lend books to the {places}",
    "Decides to include in the provisional agenda of its {session} session the item entitled “Keeping of {animals}”",
    "Encourages the Economic and Social Council to weigh the needs of the {places} every two years",
)


@dataclass(frozen=True)
class Resolution:
    """The words of a resolution of the General Assembly; its paragraphs stand without number and stop."""

    number: int = 901
    session: int = 78
    title: str = "Safe passage for wandering libraries"
    preamble: tuple[str, ...] = (
        "Recalling its resolution 76/902 of 9 December 2021 on wandering libraries",
        "Noting with concern that many mule tracks have fallen into disrepair",
    )
    operative: tuple[str, ...] = (
        "Invites Member States to mend the tracks along which the libraries wander",
        "Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on tracks",
        "Calls upon the United Nations Children’s Fund to lend picture books to the libraries by 31 March 2025",
        "Decides to include in the provisional agenda of its eightieth session the item entitled “Wandering libraries”",
    )

    @property
    def symbol(self) -> str:
        return f"A/RES/{self.session}/{self.number}"

    @property
    def draft(self) -> str:
        """The symbol of the draft that it was adopted from."""
        return f"A/{self.session}/L.{self.number}"

    def text(self) -> str:
        """The whole text as it is printed."""
        numbered = "\n\n".join(f"{at}. {words};" for at, words in enumerate(self.operative, 1))
        named = f"{self.session}/{self.number}. {self.title}"
        return "\n\n".join([self.symbol, *self._masthead(), named, *self._preamble(), numbered[:-1] + ".\n"])

    def draft_text(self) -> str:
        """The draft that it was adopted from, in the same words."""
        numbered = "\n\n".join(f"{at}. {words};" for at, words in enumerate(self.operative, 1))
        head = ["Distr.: Limited\n30 November 2023", f"{ORDINALS[self.session]} session", "Agenda item 14"]
        head += ["Nepal and Malta: draft resolution", self.title]
        return "\n\n".join(
            [f"United Nations {self.draft}", "General Assembly", *head, *self._preamble(), numbered[:-1] + ".\n"]
        )

    def _masthead(self) -> Iterator[str]:
        yield "United Nations\n\nGeneral Assembly\n\nDistr.: General\n18 December 2023"
        yield f"{ORDINALS[self.session]} session\n\nAgenda item 14"
        yield "Resolution adopted by the General Assembly on 12 December 2023"
        yield f"[without reference to a Main Committee ({self.draft})]"

    def _preamble(self) -> list[str]:
        return ["The General Assembly,", *(f"{words}," for words in self.preamble)]

    def reading(self) -> Document:
        """What a plain-text file of it says."""
        return parsed(self.text())

    def saying(self, paragraph: int, words: str) -> "Resolution":
        """The same with other words in an operative paragraph, counted from 1."""
        operative = list(self.operative)
        operative[paragraph - 1] = words
        return replace(self, operative=tuple(operative))

    def without(self, paragraph: int) -> "Resolution":
        """The same without an operative paragraph, counted from 1; those behind it are numbered anew."""
        return replace(self, operative=(*self.operative[: paragraph - 1], *self.operative[paragraph:]))


@cache
def parsed(text: str) -> Document:
    """The reading of a text; it says the same each time, so it is made once."""
    return parse(text)


def as_file(reading: Document, name: str, media_type: str = "text/plain", language: str | None = "en") -> Document:
    """A reading as it is of a file of that name: the bytes of another file are others, whatever it says."""
    mark = hashlib.sha256(name.encode()).hexdigest()
    source = msgspec.structs.replace(reading.source, path=name, sha256=mark, media_type=media_type)
    return msgspec.structs.replace(reading, source=source, language=language)


def many(count: int, seed: int = 0) -> Iterator[Resolution]:
    """Small resolutions that differ in what they ask, the same each time for the same seed."""
    random = Random(seed)
    sessions = ("eightieth", "eighty-first", "eighty-second")
    for number in range(1, count + 1):
        words = {"animals": random.choice(ANIMALS), "places": random.choice(PLACES), "session": random.choice(sessions)}
        acts = random.sample(ACTS, random.randint(2, len(ACTS)))
        yield Resolution(
            number=1000 + number,
            session=random.choice(list(ORDINALS)),
            title=f"Keeping of {words['animals']} in the {words['places']}",
            preamble=(f"Recalling its resolution 74/{900 + random.randint(1, 90)} of 9 December 2019",),
            operative=tuple(act.format(**words) for act in acts),
        )
