"""What a rule of drafting finds in a text, and what is told of the rule itself."""

from typing import Literal

import msgspec

from seized.model.comparison import Stretch
from seized.model.document import Origin
from seized.model.passage import Span

Severity = Literal["error", "warning", "advice"]
"""`error`: the text cannot go out so; `warning`: the house writes it otherwise; `advice`: a person should look."""

ExamplePart = Literal["preamble", "operative", "document"]
"""What an example shows: preambular paragraphs, operative paragraphs, or a whole small draft."""


class Example(msgspec.Struct, frozen=True):
    """One slip and the same words without it, as paragraphs, a line each; footnotes stand behind them."""

    part: ExamplePart
    wrong: str
    right: str


class Guidance(msgspec.Struct, frozen=True, kw_only=True):
    """What a person is told of a rule.  `fixable` says that some of what it finds can be mended by the program."""

    id: str
    title: str
    severity: Severity
    why: str
    examples: tuple[Example, ...]
    fixable: bool


class Edit(msgspec.Struct, frozen=True):
    """`text` is to stand in the source in place of what stands at `span`; an empty span is a place to write at."""

    span: Span
    text: str


class Beside(msgspec.Struct, frozen=True):
    """A paragraph of another text, to be read beside the one in hand: its handle (`A/RES/77/338#op4`), and the title of
    the text.  `stretches` lead from its words to those in hand.
    """

    handle: str
    title: str | None
    stretches: tuple[Stretch, ...]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One slip, at its place.

    `paragraph` is the id of the paragraph (`pp9`, `op4.a`), `fn` and the marker for a footnote, `title` for the title,
    None where it is none of these; `place` says the same in words.  `span` counts in the extracted text; `line` and
    `column` count from 1 in a file of plain text and are None for other formats.  `quote` is what stands at `span`.
    `suggestion` is what should stand there, where that is known; `edits` mend it, and are empty where no mending
    is safe.  `beside` is a paragraph of another text that nearly has the same words.
    """

    rule: str
    severity: Severity
    paragraph: str | None
    place: str
    page: int | None
    span: Span
    line: int | None
    column: int | None
    quote: str
    message: str
    suggestion: str | None
    edits: tuple[Edit, ...]
    beside: Beside | None = None


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """One document held against the rules: what they found, in the order of the text.

    `scanned` says that the text comes from a scan, as somebody said or the reader saw.  `silent` names the rules that
    were asked for and could not look, because the format does not carry what they look at, or because the text is not
    in English.  `text` is the extracted text that every span counts in.
    """

    source: Origin
    symbol: str | None
    title: str | None
    scanned: bool
    findings: tuple[Finding, ...]
    silent: tuple[str, ...]
    text: str
