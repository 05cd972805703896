"""What has become of mandates, for feed readers (RFC 4287): one entry a change, the newest first."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape

from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator

from seized.export.characters import printable
from seized.export.mandates.address import address
from seized.export.mandates.identity import identifier
from seized.model.register import Change, Entry
from seized.model.register_wording import (
    KINDS,
    entry_due,
    entry_status,
    field_words,
    heading,
    judged,
    provenance,
    source,
)
from seized.model.wording import asked

TITLE = "Mandates: new and changed"
AUTHOR = "Seized"
LINE_END = "\n"
TOLD = {
    "new": "This mandate is new in the register.",
    "changed": "A new reading of the document says otherwise of this mandate.",
    "moved": "This mandate was known again under another id, because its words have changed.",
    "gone": "This mandate is not in the document as it is now read.",
}


def pieces(changes: Iterable[tuple[Change, Entry | None]], stamp: str, chosen: str = "") -> Iterator[bytes]:
    """The whole feed, in one piece: its date is that of the latest change, and `stamp` where there is none.

    A change comes with its mandate as it stands, or None where that is gone.  `chosen` says in words which mandates the
    feed tells of, where it is not all: it is then another feed, with a name of its own.
    """
    newest = sorted(changes, key=lambda pair: pair[0].at, reverse=True)
    feed = FeedGenerator()
    feed.id(f"urn:uuid:{identifier('feed', *filter(None, (chosen,)))}")
    feed.title(": ".join(filter(None, (TITLE, chosen))))
    feed.updated(datetime.fromisoformat(newest[0][0].at if newest else stamp))
    feed.author(name=AUTHOR)
    feed.generator(AUTHOR)
    for change, entry in newest:
        _write(feed.add_entry(order="append"), change, entry)
    yield feed.atom_str(pretty=True)


def _write(item: FeedEntry, change: Change, entry: Entry | None) -> None:
    item.id(f"urn:uuid:{identifier('change', change.at, change.reading, change.mandate, change.change)}")
    item.updated(datetime.fromisoformat(change.at))
    named = heading(entry) if entry else f"{change.document}#{change.label}"
    item.title(printable(f"{change.change.capitalize()}: {named}"))
    item.content(printable("\n".join(_content(change, entry))), type="html")
    item.category(term=change.change)
    if entry:
        item.category(term=entry.mandate.kind, label=KINDS[entry.mandate.kind].capitalize())
        if url := address(entry.document):
            item.link(href=url, rel="alternate")


def _content(change: Change, entry: Entry | None) -> Iterator[str]:
    """HTML: what happened, what differs, and the mandate as it stands."""
    yield f"<p>{TOLD[change.change]}</p>"
    if change.fields:
        rows = "".join(_row(name, *values) for name, values in change.fields.items())
        yield f"<table><tr><th></th><th>Before</th><th>After</th></tr>{rows}</table>"
    if entry:
        facts = {
            "Asked of": asked(entry.mandate),
            "Due": entry_due(entry),
            "Status": entry_status(entry),
            entry.status.capitalize(): judged(entry),
        }
        yield f"<p>{'<br>'.join(f'{name}: {escape(value)}' for name, value in facts.items() if value)}</p>"
        yield f"<p>{escape(provenance(entry))}</p>"
        yield f"<blockquote>{escape(printable(source(entry))).replace(LINE_END, '<br>')}</blockquote>"
    yield f"<p>Mandate {escape(change.document)}#{escape(change.label)}</p>"


def _row(name: str, before: object, after: object) -> str:
    cells = "".join(f"<td>{escape(field_words(name, value))}</td>" for value in (before, after))
    return f"<tr><th>{escape(name.capitalize())}</th>{cells}</tr>"
