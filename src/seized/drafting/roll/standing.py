"""Whether the base is the text to start from: adopted, the latest of its series; and who sponsored it."""

from collections.abc import Iterable, Iterator

from seized.drafting.compare.texts import compare
from seized.drafting.roll.changes import Asked
from seized.drafting.roll.known import Known
from seized.drafting.roll.lines import Base
from seized.model.lineage import Text
from seized.model.rolled import Question
from seized.model.wording import day
from seized.vocabulary.titles import counters


def questions(base: Base, session: int, known: Known) -> Iterator[Asked]:
    """Asked at the title, and at the paragraphs that a newer text of the series dropped."""
    line = next((line for line in reversed(base.head) if line.style == "title"), base.lines[0])
    whole = [*_not_adopted(base, known), *_newer(base, session, known), *_counting(base)]
    yield from (Asked(line=line.id, start=0, end=len(line.text), question=one) for one in whole)
    yield from _dropped(base, known)


def sponsors(base: Base, known: Known) -> Question:
    """Who sponsored the base, as far as it is known: asked where the new sponsors are to stand."""
    found = known.versions.sponsors if known.versions else ()
    names = [one.name for one in found] or list(base.document.sponsors)
    if not names:
        return Question(kind="sponsors", words="The sponsors of the base are not known: name those of the draft.")
    sources = tuple(dict.fromkeys(document for one in found for document in one.documents))
    words = f"The base was sponsored by {', '.join(names)}. Name the sponsors of the draft."
    return Question(kind="sponsors", words=words, sources=sources)


def _not_adopted(base: Base, known: Known) -> Iterator[Question]:
    document = base.document
    if not document.kind.startswith("draft"):
        return
    line = known.versions.line if known.versions else ()
    adopted = next((one.text for one in line if one.form == "adopted"), None)
    words = f"The base, {document.symbol or 'a text without a symbol'}, is a draft and was not adopted in this form."
    if adopted:
        words += f" It became {adopted.name}: roll that one forward instead."
    yield Question(kind="not adopted", words=words, sources=(adopted.name,) if adopted else ())


def _newer(base: Base, session: int, known: Known) -> Iterator[Question]:
    since = [one for one in known.members if one.date and one.date > (base.document.date or "") and one.session]
    between = [one for one in since if one.session and one.session < session]
    there = [one for one in since if one.session and one.session >= session]
    if between:
        words = f"The base is not the latest of its series: {_listed(between)} came since. Start from the latest."
        yield Question(kind="newer", words=words, sources=tuple(one.name for one in between))
    if there:
        words = f"The series has a text of session {session} or later already: {_listed(there)}."
        yield Question(kind="newer", words=words, sources=tuple(one.name for one in there))


def _counting(base: Base) -> Iterator[Question]:
    if counters(base.document.title or ""):
        yield Question(kind="session", words="The title counts, or names a year: decide whether it is another one now.")


def _listed(texts: Iterable[Text]) -> str:
    return ", ".join(f"{one.name} of {day(one.date or '')}" for one in texts)


def _dropped(base: Base, known: Known) -> Iterator[Asked]:
    """The paragraphs of the base that the newest read text of its series has not."""
    if not known.newer:
        return
    newest, lines = known.newer[-1], {line.id: line for line in base.body}
    for change in compare(base.document, newest).changes:
        if change.kind == "deleted":
            for line in (lines[place.id] for place in change.before if place.id in lines):
                name = newest.symbol or "a newer text"
                words = f"{name} has no such paragraph: decide whether it stays."
                question = Question(kind="dropped", words=words, sources=(name,))
                yield Asked(line=line.id, start=0, end=len(line.text), question=question)
