"""What a report says of itself, above its text and in its first paragraphs: whose it is, and who asked for it."""

import re

from seized.derive.evidence.bases import basis, resolutions
from seized.model.document import Document
from seized.model.evidence import Basis, NamedReport, Place
from seized.vocabulary.characters import plain
from seized.vocabulary.dates import DATE, iso_date
from seized.vocabulary.symbols import SYMBOL, is_document, parse

_HEAD = 3000
"""Characters of a report within which its symbol, its title and its author stand."""

_FIRST_PARAGRAPHS = 16
"""Paragraphs of a report, those above its text included, within which it says who asked for it."""

_SYMBOL = re.compile(SYMBOL)
_DATE = re.compile(DATE)
_BYLINE = re.compile(
    r"^[ \t]*(?:(?:Annual|Interim|Final|Updated|Progress) )?(?i:report|note) (?:of|by) (?:the )?"
    r"(?P<author>[A-Z][^\n]{3,160})$",
    re.MULTILINE,
)
"""The line that names the author: "Report of the Secretary-General"."""

_ITEM = re.compile(r"^[ \t]*(?:Agenda )?(?i:items?) \d[^\n]*$", re.MULTILINE)
_ASKED = re.compile(
    r"\brequest|\bpursuant to\b|\bmandate|\bin (?:response|accordance|compliance|pursuance)\b|\bsubmitted\b"
)
"""Words of a paragraph in which the resolutions that are cited are those that asked for the report."""


def issued(document: Document, key: str) -> tuple[NamedReport, str | None] | None:
    """The report that `document` is, and its date (ISO); None where it has no symbol or names no author."""
    if document.kind != "other" or not document.paragraphs:
        return None
    head = plain(document.text[:_HEAD])
    printed = next((found[0] for found in _SYMBOL.finditer(head) if is_document(found[0])), None)
    symbol = document.symbol or printed
    byline = _BYLINE.search(head)
    parts = parse(symbol) if symbol else None
    if byline is None or parts is None or parts.kind != "document":
        return None
    item = _ITEM.search(head, 0, byline.start())
    title = " ".join(head[item.end() : byline.start()].split()) if item else ""
    dated = None if document.date else _DATE.search(head)
    report = NamedReport(
        place=Place(f"{key}#{document.paragraphs[0].id}", "its head", byline.span()),
        act=None,
        stated=True,
        author=byline["author"].strip(" *"),
        subject=title or None,
        symbols=(parts.text,),
        bases=_asked_in(document),
    )
    return report, iso_date(dated[0]) if dated else document.date


def _asked_in(document: Document) -> tuple[Basis, ...]:
    """The resolutions that the first paragraphs name where they speak of a request."""
    found: list[Basis] = []
    for paragraph in document.paragraphs[:_FIRST_PARAGRAPHS]:
        text = plain(paragraph.text)
        if _ASKED.search(text):
            found += [basis(text, one) for one in resolutions(paragraph)]
    return tuple(dict.fromkeys(found))
