"""What a text says was done, or was not, under a resolution: "the meeting convened pursuant to resolution 79/1"."""

import re
from collections.abc import Iterator
from functools import cache

from seized.derive.evidence.bases import bases, resolutions, states
from seized.model.document import Document
from seized.model.evidence import Place, Recital
from seized.vocabulary.characters import plain
from seized.vocabulary.verbs import verbs

_ASKED = re.compile(
    r"\bin which it (?:requested|decided|called|invited|urged|encouraged)\b"
    r"|\b(?:its|the) (?:request|decision|call|invitation) (?:to|that|in|contained)\b"
)
"""A request that is recalled, and not what came of it."""

_UNDONE = re.compile(r"\b(?:has|have|had|was|were) not (?:yet )?(?:been )?(?:\w+ed|held)\b|\bnot having been \w+ed\b")
_OF_A_REPORT = re.compile(r"\b(?:reports?|study|note) [^;]*\Z")
"""What stands before the resolution that asked for a report: of that, the report itself is to speak."""

_REACH = 240
"""Characters at the most between a report and the resolution that asked for it."""


def recitals(document: Document, key: str, cited_as: dict[str, str]) -> Iterator[Recital]:
    """The statements of `document` that name a resolution as what a thing was done under, in order.

    What is itself asked for or decided is left out, and so is a mere recall of a request.
    """
    for paragraph in document.paragraphs:
        if not paragraph.citations or not states(paragraph) or not (cited := resolutions(paragraph)):
            continue
        text = plain(paragraph.text)
        stop = _directing().search(text)
        text = text[: stop.start()] if stop else text
        undone = _UNDONE.search(text) is not None
        if not undone:
            cited = [one for one in cited if not _of_a_report(text, one[0][0])]
        found = bases(text, cited, (0, len(text)), "authority")
        if found and not _ASKED.search(text):
            place = Place(f"{key}#{paragraph.id}", cited_as[paragraph.id], paragraph.span)
            yield Recital(place=place, text=text, bases=found, undone=undone)


def _of_a_report(text: str, at: int) -> bool:
    return _OF_A_REPORT.search(text, max(0, at - _REACH), at) is not None


@cache
def _directing() -> re.Pattern[str]:
    """Where a statement goes on to ask for something: ", and also requests"."""
    directives = "|".join(sorted(word for word, verb in verbs().items() if verb.class_ != "other"))
    return re.compile(rf",? (?:and |also |further )+(?:{directives})\b")
