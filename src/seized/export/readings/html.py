"""One self-contained page: the documents as they are printed, and beside each paragraph what was found in it.

Nothing is fetched from anywhere: style and script stand in the page, and a content policy shuts out the rest.
"""

from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files
from itertools import groupby

from seized.export.page import filled, framed
from seized.export.readings.reader import Reader
from seized.model import Document, Failure, Mandate
from seized.model.wording import asked, counted, due_date, due_window, holdings, labels, listed, ordinal, standing

TABLE_HEAD = "".join(
    f'<th scope="col">{name}</th>' for name in ("Para.", "Verb", "Addressee", "What", "Due", "Recurring")
)


def pieces(readings: Iterable[Document | Failure]) -> Iterator[bytes]:
    """The whole page, in one piece: what stands at its head is known when all has been read."""
    documents: list[Document] = []
    failures: list[Failure] = []
    for reading in readings:
        (documents if isinstance(reading, Document) else failures).append(reading)  # type: ignore[arg-type]
    yield _page(documents, failures)


def _page(documents: list[Document], failures: list[Failure]) -> bytes:
    part = files("seized.export.readings")
    style, script = ((part / name).read_text("utf-8") for name in ("page.css", "page.js"))
    title = _name(documents[0]) if len(documents) == 1 else counted(len(documents), "document")
    body = filled(
        "seized.export.readings",
        "body.html",
        script=script,
        contents=_contents(documents) if len(documents) > 1 else "",
        documents="\n".join(_document(f"d{number}", document) for number, document in enumerate(documents, 1)),
        failures=_failures(failures),
    )
    return framed(title, style, body, script)


def _name(document: Document) -> str:
    return ", ".join(filter(None, (document.symbol, document.title))) or document.source.path


def _contents(documents: list[Document]) -> str:
    rows = "".join(
        f'<li><span class="symbol">{escape(document.symbol or "no symbol")}</span>'
        f'<a href="#d{number}">{escape(document.title or document.source.path)}</a>'
        f'<span class="count">{counted(len(document.mandates), "mandate")}</span></li>'
        for number, document in enumerate(documents, 1)
    )
    return f'<nav class="contents"><h1>{counted(len(documents), "document")}</h1><ol>{rows}</ol></nav>'


def _failures(failures: list[Failure]) -> str:
    if not failures:
        return ""
    rows = "".join(f"<li>{escape(failure.error.message)}</li>" for failure in failures)
    return f'<section class="facts"><h2>Could not be read</h2><ul class="doubts">{rows}</ul></section>'


def _document(key: str, document: Document) -> str:
    body = []
    for is_annex, paragraphs in groupby(document.paragraphs, lambda paragraph: paragraph.part == "annex"):
        reader = Reader(key, document)
        rows = "\n".join(map(reader.row, paragraphs))
        body.append(f'<div class="{"annex-begins" if is_annex else "resolution"}">\n{rows}\n</div>')
    notes = Reader(key, document).footnotes()
    return "\n".join(
        [
            f'<article id="{key}">',
            _masthead(document),
            *body,
            notes,
            _mandates(key, document),
            _doubts(document),
            f'<p class="source">Read from {escape(document.source.path)}.</p>',
            "</article>",
        ]
    )


def _masthead(document: Document) -> str:
    session = f"{ordinal(document.session)} session" if document.session is not None else ""
    facts = {
        "Agenda items" if len(document.agenda_items) > 1 else "Agenda item": listed(document.agenda_items),
        "Sponsors": listed(document.sponsors),
        "Derived from": listed(document.derived_from),
    }
    rows = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in facts.items() if value)
    return (
        '<header class="masthead">'
        f'<div class="names"><span>{escape(document.organ or "")}</span>'
        f'<span class="symbol">{escape(document.symbol or "no symbol")}</span></div>'
        f'<p class="standing"><span>{escape(standing(document))}</span><span>{session}</span></p>'
        f"<dl>{rows}</dl>"
        f"<h1>{escape(document.title or 'Without a title')}</h1>"
        f'<p class="holdings">{holdings(document)}</p></header>'
    )


def _mandates(key: str, document: Document) -> str:
    groups = {
        "Mandates of the United Nations": [mandate for mandate in document.mandates if mandate.un_mandate],
        "Asked of States and others": [mandate for mandate in document.mandates if not mandate.un_mandate],
    }
    places = labels(document)
    tables = "".join(
        f"<table><caption>{caption}</caption><thead><tr>{TABLE_HEAD}</tr></thead><tbody>"
        f"{''.join(_mandate(key, mandate, places[mandate.paragraph]) for mandate in mandates)}</tbody></table>"
        for caption, mandates in groups.items()
        if mandates
    )
    return (
        f'<section class="facts"><h2>Who is asked to do what</h2>{tables or "<p>No mandate was found.</p>"}</section>'
    )


def _mandate(key: str, mandate: Mandate, place: str) -> str:
    window = due_window(mandate.due) if mandate.due else None
    cells = {
        ("number", "Para."): f'<a href="#{key}-{mandate.paragraph}">{escape(place or "–")}</a>',
        ("verb", "Verb"): escape(mandate.verb),
        ("addressee", "Addressee"): escape(asked(mandate)),
        ("asked", "What"): escape(mandate.action),
        ("due", "Due"): (escape(due_date(mandate.due)) if mandate.due else "")
        + (f'<span class="window">{window}</span>' if window else ""),
        ("recurring", "Recurring"): escape(mandate.recurrence or ""),
    }
    row = "".join(f'<td class="{kind}" data-name="{name}">{cell}</td>' for (kind, name), cell in cells.items())
    return f"<tr>{row}</tr>"


def _doubts(document: Document) -> str:
    if not document.warnings:
        return ""
    rows = "".join(f"<li>{escape(warning.message)} ({escape(warning.code)})</li>" for warning in document.warnings)
    return f'<section class="facts"><h2>Read with doubt</h2><ul class="doubts">{rows}</ul></section>'
