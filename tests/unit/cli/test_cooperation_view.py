"""The short tables of what is told of cooperation."""

import msgspec

from seized.cli.cooperation_view import cooperation_tables
from seized.cli.lines import Sheet
from seized.model import CooperationField, Document, Observance

SHOWN = """\
Observances                                                                    2
────────────────────────────────────────────────────────────────────────────────
pp1        Year of Eels · 2031
1          Year of Mud

Fields of cooperation                                                          2
────────────────────────────────────────────────────────────────────────────────
1          trade; energy

"""


def told(reading: Document) -> Document:
    years = tuple(
        Observance(paragraph=paragraph, name=name, start=start, end=start, recurrence=None, span=(0, 1))
        for paragraph, name, start in (("pp1", "Year of Eels", "2031"), ("op1", "Year of Mud", None))
    )
    fields = tuple(CooperationField(paragraph="op1", name=name, span=(0, 1)) for name in ("trade", "energy"))
    return msgspec.structs.replace(reading, observances=years, fields=fields)


def test_each_kind_of_thing_has_a_table_and_each_paragraph_is_named_once(reading: Document) -> None:
    sheet = Sheet(coloured=False)
    cooperation_tables(sheet, told(reading))
    assert sheet.text() == SHOWN


def test_only_the_paragraphs_that_are_wanted_are_shown(reading: Document) -> None:
    sheet = Sheet(coloured=False)
    cooperation_tables(sheet, told(reading), lambda paragraph: paragraph == "pp1")
    assert sheet.text() == "\n".join(SHOWN.splitlines()[:3]).replace(" 2\n", " 1\n", 1) + "\n\n"
