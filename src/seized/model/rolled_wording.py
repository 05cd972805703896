"""A rolled text in the words that a person reads."""

from collections import Counter

from seized.model.rolled import Question, Rolled, RolledParagraph, RollRule
from seized.model.wording import counted

RULES: dict[RollRule, str] = {
    "masthead": "the masthead of a draft",
    "recalled": "the list of recalled resolutions",
    "request": "reports and agenda requests",
}


def question_words(question: Question) -> str:
    """A question with its sources: `Held since ...: ... [A/RES/79/332, preamble, para. 12]`."""
    return f"{question.words} [{'; '.join(question.sources)}]" if question.sources else question.words


def tally_words(rolled: Rolled) -> str:
    """How many places were changed by which rule, and how many questions are left."""
    changed = Counter(rule for one in rolled.paragraphs for rule in {run.rule for run in one.runs} if rule)
    told = [f"{counted(changed[rule], 'place')} by {words}" for rule, words in RULES.items() if changed[rule]]
    asked = sum(len(one.questions) for one in rolled.paragraphs)
    return f"Changed: {', '.join(told) or 'nothing'}. {counted(asked, 'question')} for you to decide."


def place_name(one: RolledParagraph) -> str:
    """What a paragraph is called: by its label, or by its place in the text."""
    return {"masthead": "masthead", "title": "title"}.get(one.style, one.label or one.id)
