"""Small drafts for the tests of the drafting desk, made of the paragraphs that matter."""

import re

from seized.drafting.draft import Draft
from seized.drafting.knowledge import Knowledge
from seized.model.checking import Example
from seized.pipeline import told
from seized.readers import text_source
from seized.segment import segment

HEAD = """United Nations A/80/L.900

General Assembly

Distr.: Limited
12 November 2025

Original: English

Eightieth session

Agenda item 12

Wading birds of the world

Kenya and Peru: draft resolution

Return of the herons

"""
FORMULA = "The General Assembly,\n\n"
NOTE = re.compile(r"(?m)^[¹²³⁴⁵⁶⁷⁸⁹⁰]+ .*\n?")


def draft(text: str, known: Knowledge | None = None) -> Draft:
    """A text as the rules see it."""
    source = text_source(text, "draft.txt")
    parts = segment(source)
    return Draft(told(source, parts), parts, source, known)


def written(part: str, words: str) -> str:
    """A whole draft around the paragraphs of an example; what an example leaves out is put in."""
    if "Distr." in words:
        return words
    notes = "\n\n".join(note.strip() for note in NOTE.findall(words))
    paragraphs = "\n\n".join(line.strip() for line in NOTE.sub("", words).splitlines() if line.strip())
    before = {"preamble": FORMULA, "operative": FORMULA + "Guided by the love of herons,\n\n", "document": ""}[part]
    after = "\n\nDecides to consider the matter at its eighty-second session." if part == "preamble" else ""
    return f"{HEAD}{before}{paragraphs}{after}\n\n{notes}".rstrip() + "\n"


def of_example(example: Example, *, right: bool) -> str:
    """The whole draft that an example stands for, with its slip or without it."""
    return written(example.part, example.right if right else example.wrong)
