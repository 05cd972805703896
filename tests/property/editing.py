"""A resolution, and what a committee may make of it: strategies for hypothesis."""

from collections.abc import Sequence

from hypothesis import strategies as st
from msgspec.structs import replace

from seized.model import Document, Footnote, Paragraph
from seized.model.segment import Part
from tests.versions import ORDERS, RECITALS, version

BASE = version(*RECITALS, *ORDERS)

WORDS = st.sampled_from([
    "the", "of", "and", "to", "all", "towns", "eels", "locks", "weirs", "lanterns", "river", "harbour", "75/268",
    "“Fähren”", "keepers’", ",", ";", "(a)", "Urges", "Recalling", "requests", "co‑operation", "9", "April", "2019",
])  # fmt: skip
SENTENCES = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
MARKS = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 40)), max_size=3)
TEXTS = SENTENCES | st.text(max_size=20)


@st.composite
def edited(draw: st.DrawFn, text: str) -> str:
    """A sentence with words put in, taken out or printed in another way."""
    words = text.split(" ")
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(words)))
        words[at : at + draw(st.integers(0, 2))] = draw(st.lists(WORDS, max_size=2))
    printed = " ".join(words)
    return draw(st.sampled_from([printed, printed.replace("’", "'").replace("“", '"'), printed.replace(" ", "\u00a0")]))


@st.composite
def reworked(draw: st.DrawFn, texts: Sequence[str]) -> list[str]:
    """Paragraphs edited, moved, split, merged, put in and taken out."""
    found = [draw(edited(text)) for text in texts]
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(found)))
        what = draw(st.sampled_from(["new", "delete", "move", "split", "merge"]))
        if what == "new":
            found.insert(at, draw(TEXTS))
        elif found[at:]:
            text = found.pop(at)
            if what == "move":
                found.insert(draw(st.integers(0, len(found))), text)
            elif what == "split":
                words = text.split(" ")
                half = draw(st.integers(0, len(words)))
                found[at:at] = [" ".join(words[:half]), " ".join(words[half:])]
            elif what == "merge" and found[at:]:
                found[at] = f"{text} {found[at]}"
    return found


def document(
    texts: Sequence[str], notes: Sequence[str], title: str | None, marks: Sequence[tuple[int, int]] = ()
) -> Document:
    """A resolution of these paragraphs, the first half of them recitals.

    `marks` tell of the first footnotes in which paragraph, and where in it, each is marked.
    """
    half = len(texts) // 2
    paragraphs: list[Paragraph] = []
    source, hung = "", dict[str, str]()
    for count, text in enumerate(texts):
        recital = count < half
        id_, number = (f"pp{count + 1}", None) if recital else (f"op{count - half + 1}", f"{count - half + 1}.")
        part: Part = "preamble" if recital else "operative"
        opening = text.split(" ")[0] or None
        own = [(place % (len(text) + 1), str(note)) for note, (at, place) in enumerate(marks, 1) if at == count]
        printed, done = "", 0
        for place, marker in sorted(own):
            printed, done = printed + text[done:place] + marker.translate(RAISED), place
            hung[marker] = id_
        span = len(source), len(source) + len(printed + text[done:])
        source += printed + text[done:] + "\n"
        paragraphs.append(Paragraph(id_, part, number, count % 3, opening, text, span, None, ()))
    footnotes = tuple(
        Footnote(str(count), text, hung.get(str(count)), (0, 0), ()) for count, text in enumerate(notes, 1)
    )
    return replace(
        BASE, text=source, regions=(), title=title, paragraphs=tuple(paragraphs), footnotes=footnotes, mandates=()
    )


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Document, Document]:
    """A resolution and what became of it."""
    texts, notes = draw(st.lists(TEXTS, max_size=9)), draw(st.lists(TEXTS, max_size=3))
    title, later = draw(st.tuples(*[st.none() | SENTENCES] * 2))
    marks = draw(MARKS)
    moved = draw(st.just(marks) | MARKS)
    return document(texts, notes, title, marks), document(draw(reworked(texts)), draw(reworked(notes)), later, moved)


@st.composite
def proposals(draw: st.DrawFn) -> tuple[Document, dict[str, Document]]:
    """A resolution and what one to three delegations make of it, some of it together."""
    texts, notes = draw(st.lists(TEXTS, max_size=8)), draw(st.lists(TEXTS, max_size=2))
    shared = draw(st.lists(TEXTS, min_size=1, max_size=2))
    found = {}
    marks = draw(MARKS)
    for name in draw(st.permutations(["Kenya", "Malta", "Türkiye"]))[: draw(st.integers(1, 3))]:
        own = draw(reworked(texts))
        at = draw(st.integers(0, len(own)))
        own[at:at] = shared if draw(st.booleans()) else []
        found[name] = document(own, draw(reworked(notes)), draw(st.none() | SENTENCES), draw(st.just(marks) | MARKS))
    return document(texts, notes, draw(st.none() | SENTENCES), marks), found
