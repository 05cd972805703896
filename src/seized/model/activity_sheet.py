"""The columns of a sheet of activities: the same in the template, in what is exported and in what is read."""

import msgspec


class SheetColumn(msgspec.Struct, frozen=True):
    """`name` heads the column, `width` is in characters; `others` are headings that are understood as well."""

    name: str
    width: int
    meaning: str
    example: str = ""
    others: tuple[str, ...] = ()


COLUMNS = (
    SheetColumn(
        "kind",
        14,
        "meeting, consultation, programme, agreement, report, visit, contribution or other",
        "meeting",
        ("type", "kind of activity"),
    ),
    SheetColumn(
        "title", 40, "what it is, in a line", "Third meeting of ferry ministers", ("name", "activity", "subject")
    ),
    SheetColumn(
        "under",
        24,
        "the mandates it serves, parted by “; ”: a paragraph, or a mandate where the paragraph has several",
        "A/RES/90/12#op4; A/RES/90/12#op5.m2",
        ("mandate", "mandates", "resolution", "paragraph"),
    ),
    SheetColumn("stage", 10, "planned or done; of a contribution, pledged or paid. Empty: done", "done", ("status",)),
    SheetColumn(
        "on",
        12,
        "its first day: a date, a month (2024-08) or a year",
        "2024-08-09",
        ("date", "from", "start", "start date"),
    ),
    SheetColumn("to", 12, "its last day, where it has several", "2024-08-10", ("until", "end", "end date")),
    SheetColumn("place", 18, "where", "Astana", ("venue", "city", "location")),
    SheetColumn(
        "with",
        26,
        "who takes part: names or codes, parted by commas",
        "KZ, KG, ESCAP",
        ("actors", "participants", "partners"),
    ),
    SheetColumn(
        "field", 22, "fields of cooperation, parted by commas", "transport, trade", ("fields", "field of cooperation")
    ),
    SheetColumn(
        "evidence",
        34,
        "what shows it, parted by “; ”: a symbol, an address, a file",
        "A/90/254; https://example.org/ferries",
        ("source", "sources", "link", "url"),
    ),
    SheetColumn("donor", 18, "of a contribution: who gives it", "Kazakhstan"),
    SheetColumn("amount", 20, "of a contribution: the figure alone", "500000"),
    SheetColumn("currency", 10, "of a contribution: its ISO 4217 code", "USD"),
    SheetColumn(
        "because",
        34,
        "a remark, where one is needed",
        "as told by the host",
        ("note", "notes", "remark", "remarks", "comment"),
    ),
)

TOLD = (
    SheetColumn("number", 9, "the number of the activity in the register"),
    SheetColumn("by", 14, "who said so"),
    SheetColumn("at", 22, "when, in UTC"),
    SheetColumn("standing", 10, "no: it has been corrected since, or withdrawn"),
)
"""What an export has besides; a sheet that is read may have it, and it says nothing then."""
