"""R13: the same operative verb twice in a row."""

from collections.abc import Iterator

from seized.drafting.draft import Clause, Draft, Found
from seized.drafting.repeats import RANKS, Repeats
from seized.drafting.rule import Rule
from seized.drafting.wording import capitalized
from seized.model.checking import Example
from seized.vocabulary.verbs import verbs


def find(draft: Draft) -> Iterator[Found]:
    """Bare verbs behind a paragraph that opens with the same verb.

    Where the two ask something of different addressees the house mostly leaves the verb bare: that is advice.
    """
    repeats, above = Repeats(), ""
    for clause in draft.clauses:
        if clause.kind != "operative":
            repeats = Repeats()
            continue
        opening = clause.opening
        if clause.level or not opening or not clause.text.startswith(opening):
            if not clause.level:
                repeats = Repeats()
            continue
        modifier, verb = _parts(opening)
        wanted = repeats.wanted(verb, modifier)
        if wanted:
            better = f"{wanted} {opening[:1].lower()}{opening[1:]}"
            message = f"“{opening}” opens two paragraphs in a row; the second opens with “{better}”"
            same = not _asks(verb) or _first_words(clause) == above
            found = clause.at(0, len(opening), message, better, mend=same)
            yield found if same else found._replace(severity="advice")
        above = _first_words(clause)


def _asks(verb: str) -> bool:
    """Whether a verb has an addressee behind it: "Requests", "Calls upon"."""
    known = verbs().get(verb.split(maxsplit=1)[0].lower())
    return known is not None and known.class_ in ("directive", "exhortation")


def _first_words(clause: Clause) -> str:
    """The two words behind the opening phrase, which tell one addressee from another."""
    return " ".join(clause.text[len(clause.opening or "") :].split()[:2])


def _parts(opening: str) -> tuple[str, str]:
    """ "Also calls upon" is `Also`, `Calls upon`."""
    for modifier in RANKS:
        if modifier and opening.startswith(f"{modifier} "):
            return modifier, capitalized(opening[len(modifier) + 1 :])
    return "", opening


RULE = Rule(
    id="R13",
    title="The same verb twice in a row: “Requests”, “Also requests”, “Further requests”",
    severity="warning",
    why="Two successive paragraphs do not open with the same bare verb. The word that tells them apart "
    "stands before the "
    "verb in the operative part. After “Further” the row begins anew. Where the second paragraph asks something of "
    "somebody else, adopted texts mostly leave the verb bare; there the rule only gives advice.",
    examples=(
        Example(
            "operative",
            "1. Encourages the upper towns to share their boats;\n"
            "2. Encourages the upper towns to lend their nets;\n"
            "3. Decides to consider the matter at its eighty-second session.",
            "1. Encourages the upper towns to share their boats;\n"
            "2. Also encourages the upper towns to lend their nets;\n"
            "3. Decides to consider the matter at its eighty-second session.",
        ),
    ),
    find=find,
    fixable=True,
)
