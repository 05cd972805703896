"""Tells pages that were scanned: pictures of paper, under words that a machine has recognized in them.

Programs for character recognition lay the picture over the whole page and write the words invisibly, so that they can
be searched; or they write them first and cover them with the picture.  Words that were traced into type are not told
from those of a word processor.
"""

import ctypes
from collections.abc import Iterator
from typing import Any

from pypdfium2 import raw

COVERED = 0.8
"""The share of a page that pictures must cover."""
DEPTH = 4
"""Forms within forms that are looked into."""

_UNSEEN = (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)


def is_scanned(page: Any) -> bool:
    """Whether pictures cover the page and no words are drawn on them that can be seen."""
    width, height = page.get_size()
    covered, seen = 0.0, False
    for thing in _things(page.raw, raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject):
        kind = raw.FPDFPageObj_GetType(thing)
        if kind == raw.FPDF_PAGEOBJ_IMAGE or (kind == raw.FPDF_PAGEOBJ_FORM and _holds(thing, _is_picture)):
            covered += _area(thing)
            seen = seen and covered < COVERED * width * height
        if kind in (raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_FORM):
            seen = seen or _is_seen(thing) or _holds(thing, _is_seen)
    return covered >= COVERED * width * height and not seen


def _things(holder: Any, count: Any, thing: Any) -> Iterator[Any]:
    """What is drawn on a page or in a form, the lowest first."""
    return (thing(holder, number) for number in range(count(holder)))


def _holds(form: Any, wanted: Any, depth: int = DEPTH) -> bool:
    """Whether something in a form, or in a form in it, is what is wanted."""
    if raw.FPDFPageObj_GetType(form) != raw.FPDF_PAGEOBJ_FORM or not depth:
        return False
    things = _things(form, raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject)
    return any(wanted(thing) or _holds(thing, wanted, depth - 1) for thing in things)


def _is_picture(thing: Any) -> bool:
    return bool(raw.FPDFPageObj_GetType(thing) == raw.FPDF_PAGEOBJ_IMAGE)


def _is_seen(thing: Any) -> bool:
    if raw.FPDFPageObj_GetType(thing) != raw.FPDF_PAGEOBJ_TEXT:
        return False
    return raw.FPDFTextObj_GetTextRenderMode(thing) not in _UNSEEN


def _area(thing: Any) -> float:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(thing, left, bottom, right, top):
        return 0.0
    return (right.value - left.value) * (top.value - bottom.value)
