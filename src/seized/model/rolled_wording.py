"""A rolled text in the words that a person reads."""

from collections import Counter

from seized.model.register_wording import place
from seized.model.rolled import Question, Rolled, RolledParagraph, RollRule
from seized.model.wording import counted

RULES: dict[RollRule, str] = {
    "masthead": "the masthead of a draft",
    "recalled": "the list of recalled resolutions",
    "request": "reports and agenda requests",
}


def question_words(question: Question) -> str:
    """A question with what it is about, and its sources: `“4 July 2023”: Of the time of the base ... [A/RES/79/5]`."""
    about = f"“{question.about}”: " if question.about else ""
    sources = f" [{'; '.join(question.sources)}]" if question.sources else ""
    return f"{about}{question.words}{sources}"


def tally_words(rolled: Rolled) -> str:
    """How many places were changed by which rule, and how many questions are left."""
    changed = Counter(rule for one in rolled.paragraphs for rule in {run.rule for run in one.runs} if rule)
    told = [f"{counted(changed[rule], 'place')} by {words}" for rule, words in RULES.items() if changed[rule]]
    asked = sum(len(one.questions) for one in rolled.paragraphs)
    return f"Changed: {', '.join(told) or 'nothing'}. {counted(asked, 'question')} for you to decide."


def place_name(one: RolledParagraph) -> str:
    """What a paragraph is called: by its label, or by its place in the text."""
    return "title" if one.style == "title" else one.label or place(one.id)
