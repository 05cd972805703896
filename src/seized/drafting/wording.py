"""Words that stand in a form that is not the house's."""

from collections.abc import Iterable, Iterator

from seized.drafting.draft import Clause, Found
from seized.vocabulary.house_style import other_forms, preferred


def other_words(clauses: Iterable[Clause], group: str, *, mend: bool = True) -> Iterator[Found]:
    """Every word of a group of the house style in a form that is not the house's.

    A word with a capital inside a sentence belongs to a name, and names keep the spelling that they bear.
    """
    pattern, forms = other_forms(group), preferred(group)
    for clause in clauses:
        for found in clause.matches(pattern):
            form = found[0]
            if form in forms:
                better = forms[form]
            elif opens_sentence(clause, found.start()):
                better = forms[form[:1].lower() + form[1:]]
                better = better[:1].upper() + better[1:]
            else:
                continue
            yield clause.at(found.start(), found.end(), f"“{form}” is written “{better}”", better, mend=mend)


def opens_sentence(clause: Clause, start: int) -> bool:
    """Whether what stands at `start` opens the paragraph or a sentence in it."""
    return not clause.text[:start].strip(' “"(') or clause.text[:start].rstrip(' “"(').endswith((".", ":"))


def capitalized(words: str) -> str:
    """`words` with a capital at the beginning."""
    return words[:1].upper() + words[1:]
