"""What people have judged, for the eye, and the judgements that have lost their mandate."""

from collections.abc import Iterable, Mapping, Sequence

from rich.text import Text

from seized.cli.lines import Sheet
from seized.model.register import Conflict, Entry, Judgement
from seized.model.register_wording import cited_as, judgement_words
from seized.model.wording import listed, moment, shortened

LABEL_WIDTH = 11
LONGEST_QUOTE = 200


def judgements_view(sheet: Sheet, made: Iterable[Judgement]) -> None:
    """Write what has just been judged, and what it stands in place of."""
    for judgement in made:
        about = judgement.about
        sheet.line(Text(f"Judgement {judgement.id} on {cited_as(about.document, about.paragraph)}", "bold"))
        _facts(sheet, judgement)
        if judgement.supersedes is not None:
            sheet.words(f"It stands in place of judgement {judgement.supersedes}.", "dim")
        sheet.blank()


def _facts(sheet: Sheet, judgement: Judgement) -> None:
    facts = {
        "judged": judgement_words(judgement),
        "because": judgement.because,
        "evidence": listed(judgement.evidence),
        "by": f"{judgement.by}, {moment(judgement.at)}",
    }
    for name, value in facts.items():
        if value:
            sheet.hanging(Text(f"{name:<{LABEL_WIDTH}}", "dim"), Text(value), margin=0)


def conflicts_view(sheet: Sheet, found: Sequence[Conflict], entries: Mapping[str, Entry]) -> None:
    """Write each judgement whose mandate is gone, what that said, and to which of `entries` it may be attached."""
    if not found:
        sheet.words("Every judgement has its mandate.")
    for conflict in found:
        judgement, about = conflict.judgement, conflict.judgement.about
        sheet.line(Text(f"Judgement {judgement.id} has lost its mandate", "red"))
        _facts(sheet, judgement)
        said = shortened(about.text, LONGEST_QUOTE)
        sheet.hanging(_label("was on"), Text(f"{cited_as(about.document, about.paragraph)}: {said}"), margin=0)
        candidates = [entries[one] for one in conflict.candidates if one in entries]
        for entry in candidates:
            words = f"{entry.handle}: {shortened(entry.paragraph_text, LONGEST_QUOTE)}"
            sheet.hanging(_label("perhaps"), Text(words), margin=0)
        _remedy(sheet, judgement, candidates)
        sheet.blank()


def _remedy(sheet: Sheet, judgement: Judgement, candidates: list[Entry]) -> None:
    """What to type."""
    if not candidates:
        sheet.hanging(_label("to do"), Text(f"look for it: seized show {judgement.about.document}"), margin=0)
        return
    command = f"seized attach {judgement.id} {candidates[0].handle} --because “...”"
    sheet.hanging(_label("to do"), Text(command), margin=0)


def _label(name: str) -> Text:
    return Text(f"{name:<{LABEL_WIDTH}}", "dim")
