"""Finds what a converter has put into plain text that is not running text: Markdown, tags, bullets, superscripts.

The text stays as it is; marks say which of its characters are `noise` and what the others were set in.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

import msgspec

from seized.model import Mark
from seized.model.source import MarkKind
from seized.readers.galley import unprinted

_RAISED_DIGITS: Final = "\u2070\u00b9\u00b2\u00b3\u2074-\u2079"

_SUPERSCRIPT: Final = re.compile(f"[{_RAISED_DIGITS}]+")
"""`¹²`"""


class _Rule(msgspec.Struct, frozen=True):
    """`open` and `close` of the pattern are noise, `text` between them is set in `kind`.

    A pattern is tried only where `sign` occurs.  What it matches, but for `text`, is hidden from the rules after it.
    """

    sign: str
    pattern: re.Pattern[str]
    kind: MarkKind | None = None
    within: re.Pattern[str] | None = None

    def find(self, text: str) -> Iterator[re.Match[str]]:
        """Where the pattern holds, within the stretches that it is for."""
        if self.within is None:
            return self.pattern.finditer(text)
        stretches = self.within.finditer(text)
        return chain.from_iterable(self.pattern.finditer(text, *stretch.span()) for stretch in stretches)


def _rule(sign: str, pattern: str, kind: MarkKind | None = None, within: str | None = None) -> _Rule:
    flags = re.MULTILINE | re.IGNORECASE
    return _Rule(sign, re.compile(pattern, flags), kind, re.compile(within, flags) if within else None)


def _tagged(tags: str, kind: MarkKind) -> _Rule:
    """`<sup>1</sup>`"""
    return _rule("<", rf"(?P<open><(?P<tag>{tags})>)(?P<text>[^<>]*)(?P<close></(?P=tag)>)", kind)


def _emphasis(sign: str, count: str, kind: MarkKind) -> _Rule:
    """`*Requests*`, `**Annex**`, `_Recalling_`: within one paragraph, and never from the asterisk of a note."""
    star = re.escape(sign)
    more = f"{star}{{1,2}}" if count == "2,3" else ""
    inner = rf"[^{star}\n]*(?:\n(?![ \t]*\n)[^{star}\n]*)*"
    return _rule(
        sign,
        # the sign itself comes first: the engine then looks at nothing else
        rf"(?P<open>{star}(?<![\w{star}]{star}){more})(?![\s{star}])"
        rf"(?P<text>{inner})(?<!\s)(?P<close>(?P=open))(?!{star}|[^\W{_RAISED_DIGITS}])",
        kind,
    )


_LABEL: Final = r"(?:\*{0,2}\(?(?:\d{1,3}|[a-z]{1,4})\\?[.)])"
r"""`1.`, `(a)`, `**2.`, `3\.`"""

_RULES: Final = (
    # `<!-- Page 3 -->`
    _rule("<!--", r"(?P<open><!--(?:[^<-]|<(?!!--)|-(?!->))*-->)"),
    # `## Annex`
    _rule("#", r"^ {0,3}(?P<open>#{1,6}[ \t]+)(?=\S)"),
    # `> The Conference`
    _rule(">", r"^ {0,3}(?P<open>(?:>[ \t]?)+)"),
    # `- 1. Acknowledges`, `* (a) To report`: whatever the bullet, where a label follows
    _rule("", rf"^[ \t]*(?P<open>[-–—*+•▪●◦·][ \t\u00a0]+)(?={_LABEL})"),
    # `- the Secretary-General`; not the asterisk of a note, nor the page number `- 2 -`
    _rule("", r"^[ \t]*(?P<open>[-+•▪●◦·][ \t\u00a0]+)(?![\d\s])"),
    # `|---|:-:|`
    _rule("|", r"^[ \t]*(?P<open>\|[ \t:|-]*-[ \t:|-]*\|)[ \t]*$"),
    # `| Argentina | Yes |`
    _rule("|", r"(?P<open>\|)", within=r"^[ \t]*\|.*\|[ \t]*$"),
    # `1\. Requests`, `\*`
    _rule("\\", r"(?P<open>\\)[\\`*_{}\[\]()#+.!|>~^-]"),
    _tagged("sup", "superscript"),
    _tagged("i|em", "italic"),
    _tagged("b|strong", "bold"),
    # `<br/>`, `<a name="p4">`
    _rule("<", r"(?P<open></?(?:sup|sub|i|em|b|strong|u|s|br|p|div|span|font|center|a|img|page)\b[^<>\n]*>)"),
    # `^{1}`, `$^{*}$`
    _rule("^", r"(?P<open>\$?\^\{)(?P<text>[^{}\s]{1,5})(?P<close>\}\$?)", "superscript"),
    # `[^1]`, and `[^1]:` before the note
    _rule("^", r"(?P<open>\[\^)(?P<text>[\w*]{1,8})(?P<close>\]:?)", "superscript"),
    # `^12`, `^*`
    _rule("^", r"(?P<open>\^)(?P<text>\d{1,3}|\*{1,3})(?!\w)", "superscript"),
    # `[73/338](#)`, `[14 (I)](https://undocs.org/A/RES/14(I))`
    _rule(
        "](",
        r"(?P<open>!?\[)(?P<text>[^\[\]\n]*)"
        r"(?P<close>\]\((?P<target>(?:[#./?]|www\.|[a-z]+:)(?:[^\s()]|\([^\s()]*\))*|)\))",
        "link",
    ),
    _emphasis("*", "1", "italic"),
    _emphasis("*", "2,3", "bold"),
    _emphasis("_", "1", "italic"),
    _emphasis("_", "2,3", "bold"),
)

_HIDDEN: Final = "\ue000"
"""Stands for a character that is dealt with: neither white space nor part of a word."""


def marks(text: str) -> Iterator[Mark]:
    """Every stretch set off, and all noise, in order of their starts."""
    found = [*unprinted(text)]
    if any(digit in text for digit in "⁰¹²³⁴⁵⁶⁷⁸⁹"):
        found += (Mark(m.start(), m.end(), "superscript") for m in _SUPERSCRIPT.finditer(text))
    shown = text
    for rule in _RULES:
        if rule.sign in shown:
            matches = list(rule.find(shown))
            for match in matches:
                found += _marks_of(match, rule.kind)
            shown = _hide(shown, matches)
    return iter(sorted(found, key=lambda mark: (mark.start, -mark.end)))


def _marks_of(match: re.Match[str], kind: MarkKind | None) -> Iterator[Mark]:
    groups = match.groupdict()
    for side in ("open", "close"):
        if groups.get(side):
            yield Mark(*match.span(side), "noise")
    if kind and groups["text"]:
        yield Mark(*match.span("text"), kind, groups.get("target"))


def _hide(shown: str, matches: Iterable[re.Match[str]]) -> str:
    pieces: list[str] = []
    at = 0
    for match in matches:
        start, end = match.span("text") if "text" in match.groupdict() else (match.end(), match.end())
        pieces += (shown[at : match.start()], _HIDDEN * (start - match.start()), shown[start:end])
        pieces.append(_HIDDEN * (match.end() - end))
        at = match.end()
    return "".join(pieces) + shown[at:] if pieces else shown


def bold_lines(text: str, found: Iterable[Mark]) -> frozenset[int]:
    """The starts of the lines that Markdown sets as a heading, or in bold from end to end."""
    starts = set()
    for mark in found:
        heading = mark.kind == "noise" and text[mark.start] == "#"
        if heading or mark.kind == "bold":
            start = text.rfind("\n", 0, mark.start) + 1
            end = text.find("\n", mark.end)
            around = text[start : mark.start] + ("" if heading else text[mark.end : end if end >= 0 else None])
            if not around.strip(" \t*_#>"):
                starts.add(start)
    return frozenset(starts)
