"""Treaties and the Charter: "Treaty Series, vol. 729, No. 10485", "Convention on Nuclear Safety", "the Charter"."""

import re
from collections.abc import Iterator

from seized.annotate.mention import Mention
from seized.vocabulary.choices import choice
from seized.vocabulary.dates import DATE, YEAR, iso_date
from seized.vocabulary.treaties import titles_pattern

_NUMERAL, _ARABIC = "[IVXL]+", r"\d+(?: \(\d+\))?"
_PLACE = (
    rf"(?:(?:Articles?(?: {_ARABIC}(?:(?:, | and | to |[–-]){_ARABIC})*)?"
    rf"|Chapters? {_NUMERAL}(?:(?:, | and | to |[–-]){_NUMERAL})*),? of the )"
)
_WORD = r"[A-Z][\w’'-]*"
_CHARTER = re.compile(
    rf"({_PLACE})?((?:{_WORD} )*)Charter\b( of the United Nations\b)?(?! (?:of|on|for) (?:the )?[A-Z])"
)
"""The Charter of the United Nations, with the Articles or Chapters meant; words before it make it another's."""

_OTHER_CHARTER = re.compile(rf"{_WORD} Charter\b|Charter (?:of|on|for) (?!the United Nations)(?:the )?[A-Z]")

_VOLUME = r"vols?\. [\dIVXLC]+(?:(?:, | and |[–-])[\dIVXLC]+)*(?: \(\d{4}\))?"
_REGISTERED = rf"{_VOLUME}(?:, (?:Nos?\. [\w-]+(?:(?:, | and |[–-])\d+)*|pp?\. \d+|\d+))?"
_SERIES = re.compile(rf"(?:(?:United Nations|League of Nations), )?Treaty Series, {_REGISTERED}")
"""A treaty by its place in a series: "United Nations, Treaty Series, vol. 2896, No. 50518"."""

IBID_SERIES = re.compile(rf"[Ii]bid\.,? {_REGISTERED}")
"""Another treaty of the series just cited: "Ibid., vol. 729, No. 10485"."""

_NOUN = r"(?:Conventions?|Treaty|Covenant|Protocols?)"
_LINK = (
    r"(?:of and|of|on|for|against|to|by|or|all|its|their|with|between|relating|relative|concerning|from|among|under"
    r"|the)"
)
_LIST = rf"(?:(?:, {_WORD}(?: {_WORD})*)+,? (?:and|or) {_WORD})"
_REST = rf"(?: {_WORD}| {_LINK}(?: {_LINK})* {_WORD}| and (?:(?!the ){_LINK} )?{_WORD}|{_LIST})*"
_ABOUT = r"(?:on|against|relating to|relative to|concerning)"
_PARTIES = rf"between (?:the )?{_WORD}(?: (?:of (?:the )?)?{_WORD})* and (?:the )?{_WORD}"
_GENERIC = (
    r"(?:Optional|Additional|Amended|International|Joint|Final|Second|Third|Draft|United|Nations|Political|Peace"
    r"|Revitalized|The|This|Each|Such|Any)"
)
_TITLED = re.compile(
    rf"(?=[A-Z])(?:{titles_pattern()}"
    rf"|\b(?!The )(?:{_WORD} )*(?:(?:{_NOUN}|Agreement) (?:{_ABOUT}(?: {_LINK})*(?: a)? {_WORD}|{_PARTIES})"
    rf"|{_NOUN} (?:for|Additional to)(?: {_LINK})* {_WORD}){_REST}"
    rf"|\b(?!The |(?:{_GENERIC} )+{_NOUN}\b)(?:{_WORD} )+(?:Conventions?|Treaty|Protocol)\b(?! [A-Z]))"
    rf"(?:(?:,? of |, )({DATE}|{YEAR}))?"
)
"""A treaty by its title: one of the table, "Convention on Nuclear Safety", "Barcelona Convention"; then its date."""

_CUE = re.compile(choice(("Convention", "Treat", "Covenant", "Protocol", "Agreement", "Charter", "Statute")))


def instruments(text: str) -> Iterator[Mention]:
    """The treaties that a paragraph or note names, or cites by their place in a series, and the Charter.

    A bare "the Convention" is not taken for a citation; a bare "the Charter" is, unless another charter was named.
    """
    if not _CUE.search(text):
        return
    if "Treaty Series" in text:
        for found in _SERIES.finditer(text):
            yield Mention(found.start(), found.end(), "treaty")
    for found in _TITLED.finditer(text):
        yield Mention(found.start(), found.end(), "treaty", date=iso_date(found[1]) if found[1] else None)
    if "Charter" in text:
        yield from _charter(text)


def _charter(text: str) -> Iterator[Mention]:
    other = _OTHER_CHARTER.search(text)
    for found in _CHARTER.finditer(text):
        bare = not found[3]
        if found[2] or (bare and other and other.start() < found.start()):
            continue
        yield Mention(found.start(), found.end(), "charter")
