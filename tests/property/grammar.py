"""Resolutions that no organ ever adopted, with what is true of them: strategies for hypothesis.

A `Draft` is what a text says, a `Layout` how it is printed: on one line a paragraph or wrapped, with or without blank
lines, pages, emphasis and stray spaces.  `Draft.printed(layout)` is the text; whatever the layout, the reading of it
has to say what the draft says.
"""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from hypothesis import strategies as st

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
TENS = {6: "Sixt", 7: "Sevent", 8: "Eight"}
UNITS = (
    "ieth", "y-first", "y-second", "y-third", "y-fourth",
    "y-fifth", "y-sixth", "y-seventh", "y-eighth", "y-ninth",
)  # fmt: skip
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

TOPICS = (
    "the protection of tidal forests", "safe passage over mountain roads", "cooperation in lantern fisheries",
    "the exchange of seed collections", "the mapping of underground rivers", "the training of village clerks",
    "trust among the States of the Almond Coast", "the care of wandering libraries",
)  # fmt: skip
STATES = (
    "Chile", "Ghana", "Iceland", "Kenya", "Malta", "Nepal", "Trinidad and Tobago", "Türkiye", "Bosnia and Herzegovina",
)  # fmt: skip
RECALLING = ("Recalling", "Recalling also", "Recalling further", "Reaffirming", "Reaffirming also", "Bearing in mind")
OBSERVING = ("Recognizing", "Stressing", "Noting", "Emphasizing", "Welcoming", "Noting with satisfaction")
REMARKS = ("Welcomes", "Stresses", "Recognizes", "Also recognizes", "Notes with appreciation", "Commends", "Emphasizes")
NOTES = ("Resolution 70/1.", "A/66/89.", "United Nations, Treaty Series, vol. 2896, No. 50518.", "See A/65/12, annex.")
DIRECTIVES = {
    "requests": ("Requests", "Also requests", "Further requests"),
    "invites": ("Invites", "Also invites"),
    "encourages": ("Encourages", "Also encourages", "Strongly encourages"),
    "urges": ("Urges", "Also urges"),
    "calls upon": ("Calls upon", "Also calls upon"),
}
ADDRESSEES = {
    "the Secretary-General": "Secretary-General",
    "Member States": "Member States",
    "all Member States": "Member States",
    "the Economic and Social Council": "Economic and Social Council",
    "the specialized agencies": "specialized agencies",
}


def ordinal(number: int) -> str:
    """The ordinal of a session from 60 to 89 as a masthead writes it: `Seventy-seventh`."""
    return TENS[number // 10] + UNITS[number % 10]


def written(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


@dataclass(frozen=True)
class Clause:
    """One paragraph: its words without label and marks, and what is true of it."""

    opening: str | None
    text: str
    label: str | None = None
    level: int = 0
    note: str | None = None
    cited: tuple[tuple[str, str], ...] = ()
    mandate: tuple[str, str] | None = None
    """The verb and the addressee."""
    session: int | None = None
    """The session at which what is asked for is due."""

    @property
    def is_lead(self) -> bool:
        return self.text.endswith(":")


@dataclass(frozen=True)
class Layout:
    """How a draft is printed."""

    width: int | None
    """Characters a line; None for one paragraph a line."""
    blank_lines: bool
    raised: str
    """What a footnote mark looks like, with `#` for its number in raised figures and `0` in plain ones."""
    pages: bool
    emphasis: bool
    bullets: bool
    noise: float
    """The share of spaces that are doubled or made non-breaking."""
    seed: int


@dataclass(frozen=True)
class Draft:
    """What a draft resolution says."""

    symbol: str
    session: int
    item: str
    date: date
    sponsors: tuple[str, ...]
    topic: str
    preamble: tuple[Clause, ...]
    operative: tuple[Clause, ...]

    @property
    def title(self) -> str:
        return f"Programme on {self.topic}"

    @property
    def clauses(self) -> tuple[Clause, ...]:
        return self.preamble + self.operative

    def masthead(self) -> Iterator[str]:
        *most, last = self.sponsors
        yield f"United Nations {self.symbol}"
        yield "General Assembly"
        yield f"Distr.: Limited {written(self.date)}"
        yield "Original: English"
        yield f"{ordinal(self.session)} session"
        yield f"Agenda item {self.item}"
        yield "Questions of the Almond Coast"
        yield f"{', '.join(most)} and {last}: draft resolution" if most else f"{last}: draft resolution"
        yield self.title
        yield "The General Assembly,"

    def printed(self, layout: Layout) -> str:
        """The text; the same layout prints the same draft in the same way."""
        return Press(self, layout).text()


class Press:
    """Prints one draft in one layout."""

    def __init__(self, draft: Draft, layout: Layout) -> None:
        self.draft = draft
        self.layout = layout
        self.random = Random(layout.seed)
        self.pending: list[str] = []
        """Footnotes whose marks stand on this page and that are not printed yet."""
        self.page = 1

    def text(self) -> str:
        head = [self.wrapped(line) for line in self.draft.masthead()]
        body, notes = [], 0
        for clause in self.draft.clauses:
            words, note = self.worded(clause), []
            if clause.note:
                notes += 1
                words += self.mark(notes)
                note = [f"{str(notes).translate(SUPERSCRIPT)} {clause.note}"]
            body.append(self.across_pages(self.wrapped(words), note))
        blocks = [line for lines in [*head, *body] for line in (*lines, *self.gap)]
        return self.disturbed("\n".join([*blocks, *self.foot()]))

    @property
    def gap(self) -> tuple[str, ...]:
        return ("",) if self.layout.blank_lines else ()

    def worded(self, clause: Clause) -> str:
        words = clause.text
        if clause.opening and self.layout.emphasis:
            words = words.replace(clause.opening, f"*{clause.opening}*", 1)
        if clause.label:
            words = f"{clause.label} {words}"
        if clause.label and clause.level == 0 and self.layout.bullets:
            words = f"- {words}"
        return words

    def mark(self, number: int) -> str:
        return self.layout.raised.replace("#", str(number).translate(SUPERSCRIPT)).replace("0", str(number))

    def wrapped(self, words: str) -> list[str]:
        if self.layout.width is None:
            return [words]
        return textwrap.wrap(words, self.layout.width, break_long_words=False, break_on_hyphens=False)

    def across_pages(self, lines: list[str], note: list[str]) -> list[str]:
        """The lines of a paragraph, now and then with the turn of a page between two of them or after the last.

        Its footnote, whose mark ends the last line, goes to the foot of the page that the mark stands on.
        """
        cut = self.random.randrange(1, len(lines) + 1)
        turns = self.layout.pages and self.random.random() < 0.25
        if not turns or cut == len(lines):
            self.pending += note
        if not turns:
            return lines
        turned = [*lines[:cut], *self.gap, *self.foot(), *self.turn(), *self.gap, *lines[cut:]]
        if cut < len(lines):
            self.pending += note
        return turned

    def turn(self) -> list[str]:
        """The furniture at the turn of a page; the fraction and the job number change sides."""
        self.page += 1
        here, there = f"{self.page - 1}/9 23-16564", f"23-16564 {self.page}/9"
        return [here if self.page % 2 else there, self.draft.symbol]

    def foot(self) -> list[str]:
        """The footnotes that are due on this page."""
        due, self.pending = self.pending, []
        lines = [line for note in due for line in (*self.wrapped(note), *self.gap)]
        return ["__________________", *lines] if lines else []

    def disturbed(self, text: str) -> str:
        """Stray white space, never at the beginning of a line."""
        if not self.layout.noise:
            return text
        spaces = ("\u00a0", "  ", " \u00a0")
        return "".join(
            self.random.choice(spaces) if character == " " and self.random.random() < self.layout.noise else character
            for character in text
        )


days = st.dates(date(2019, 1, 1), date(2030, 12, 31))
topics = st.sampled_from(TOPICS)


@st.composite
def citations(draw: st.DrawFn) -> tuple[str, tuple[str, str]]:
    """A resolution of the Assembly as a text cites it, with its symbol and its date; older than any draft made here."""
    session, number = draw(st.integers(31, 69)), draw(st.integers(1, 320))
    day = draw(st.dates(date(1946 + session - 1, 9, 20), date(1946 + session - 1, 12, 24)))
    return f"{session}/{number} of {written(day)}", (f"A/RES/{session}/{number}", day.isoformat())


def enumerated(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


@st.composite
def recitals(draw: st.DrawFn) -> Clause:
    """A preambular paragraph."""
    topic = draw(topics)
    note = draw(st.none() | st.sampled_from(NOTES))
    if draw(st.booleans()):
        opening = draw(st.sampled_from(RECALLING))
        cited = draw(st.lists(citations(), min_size=1, max_size=4, unique_by=lambda found: found[1][0]))
        what = "its resolution" if len(cited) == 1 else "its resolutions"
        words = f"{opening} {what} {enumerated([words for words, _ in cited])} on {topic},"
        return Clause(opening, words, note=note, cited=tuple(found for _, found in cited))
    opening = draw(st.sampled_from(OBSERVING))
    tail = draw(st.sampled_from((
        "the importance of {} for the peoples of the region,",
        "the work that the clerks of the coast have done for {}, in years of drought and in years of plenty,",
        "the part that {} can play in the well-being of all, and noting in this regard the advice of Malta and Nepal,",
    )))  # fmt: skip
    return Clause(opening, f"{opening} {tail.format(topic)}", note=note)


@st.composite
def remarks(draw: st.DrawFn) -> Clause:
    """An operative paragraph that asks nothing of anybody."""
    opening, topic = draw(st.sampled_from(REMARKS)), draw(topics)
    return Clause(opening, f"{opening} the work done so far for {topic}", note=draw(st.none() | st.sampled_from(NOTES)))


@st.composite
def directives(draw: st.DrawFn) -> Clause:
    """An operative paragraph that asks something of somebody, now and then by a session."""
    verb = draw(st.sampled_from(sorted(DIRECTIVES)))
    opening = draw(st.sampled_from(DIRECTIVES[verb]))
    addressee, topic = draw(st.sampled_from(sorted(ADDRESSEES))), draw(topics)
    session = draw(st.none() | st.integers(74, 85))
    asked = (
        f"to submit to the General Assembly at its {ordinal(session).lower()} session a report on {topic}"
        if session
        else f"to strengthen {topic}, within existing resources"
    )
    return Clause(
        opening, f"{opening} {addressee} {asked}", mandate=(verb, ADDRESSEES[addressee]), session=session,
    )  # fmt: skip


@st.composite
def listed_directives(draw: st.DrawFn) -> tuple[Clause, ...]:
    """A directive over lettered items: one mandate, on the paragraph that introduces them."""
    verb = draw(st.sampled_from(sorted(DIRECTIVES)))
    opening, addressee = draw(st.sampled_from(DIRECTIVES[verb])), draw(st.sampled_from(sorted(ADDRESSEES)))
    items = draw(st.lists(topics, min_size=2, max_size=5, unique=True))
    lead = Clause(opening, f"{opening} {addressee}:", mandate=(verb, ADDRESSEES[addressee]))
    letters = (Clause(None, f"To strengthen {item}", f"({'abcde'[i]})", 1) for i, item in enumerate(items))
    return (lead, *letters)


@st.composite
def operatives(draw: st.DrawFn) -> tuple[Clause, ...]:
    """The operative part: numbered from 1, a semicolon after each paragraph and a full stop after the last."""
    one = st.one_of(remarks(), directives()).map(lambda clause: (clause,))
    group = st.one_of(one, one, listed_directives())
    groups = draw(st.lists(group, min_size=2, max_size=7, unique_by=lambda group: group[0].text))
    numbered = [
        replace(clause, label=f"{number}.") if clause.level == 0 else clause
        for number, group in enumerate(groups, 1)
        for clause in group
    ]
    last = len(numbered) - 1
    ended = (
        clause if clause.is_lead else replace(clause, text=clause.text + ("." if i == last else ";"))
        for i, clause in enumerate(numbered)
    )
    return tuple(ended)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    session = draw(st.integers(70, 84))
    return Draft(
        symbol=f"A/{session}/L.{draw(st.integers(1, 120))}",
        session=session,
        item=draw(st.sampled_from(("7", "66", "127 (s)", "18 (a)"))),
        date=draw(days),
        sponsors=tuple(sorted(draw(st.lists(st.sampled_from(STATES), min_size=1, max_size=5, unique=True)))),
        topic=draw(topics),
        preamble=tuple(draw(st.lists(recitals(), min_size=1, max_size=7, unique_by=lambda clause: clause.text))),
        operative=draw(operatives()),
    )


def layouts() -> st.SearchStrategy[Layout]:
    return st.builds(
        Layout,
        width=st.none() | st.integers(60, 100),
        blank_lines=st.booleans(),
        raised=st.sampled_from(("#", " #", "^{0}")),
        pages=st.booleans(),
        emphasis=st.booleans(),
        bullets=st.booleans(),
        noise=st.sampled_from((0.0, 0.0, 0.1)),
        seed=st.integers(0, 2**16),
    )


def fragments() -> st.SearchStrategy[str]:
    """Bits of resolutions in no order, among anything else that a file might hold."""
    lines = drafts().flatmap(lambda draft: layouts().map(draft.printed)).map(str.splitlines)
    bits = st.sampled_from((
        "The General Assembly,", "1.", "(a)", "(i)", "¹ ", "Annex", "I", "A/RES/77/1", "Resolution 70/1", "at its", "*",
        "[on the report of", "___________", "2/4 23-16564", "session", "of 3 May 2004", "Requests the", "to submit",
    ))  # fmt: skip
    piece = st.one_of(lines.flatmap(st.sampled_from), bits, st.text(max_size=40))
    ends = st.sampled_from(("\n", "\n\n", " ", "\r\n", "\f", "\t", "\u2028"))
    return st.lists(st.builds(str.__add__, piece, ends), max_size=25).map("".join)
