"""`seized search`: find paragraphs by their words, and by what they are and ask."""

from typing import Annotated, get_args

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, Kind, answer, one_of
from seized.cli.choosing import Addressee, Drafts, OfStatus, Verb
from seized.model.search import SearchFilter
from seized.model.segment import Part

PARTS: tuple[str, ...] = get_args(Part)


def search(
    words: Annotated[list[str] | None, typer.Argument(metavar="WORDS", hidden=True)] = None,
    *,
    part: Annotated[
        Part | None, typer.Option(metavar="PART", parser=one_of(PARTS, "part"), help=f"One of: {', '.join(PARTS)}.")
    ] = None,
    organ: Annotated[str | None, typer.Option(metavar="NAME", help="In texts of this organ, by its full name.")] = None,
    session: Annotated[int | None, typer.Option(metavar="N", help="In texts of this session.")] = None,
    addressee: Addressee = None,
    verb: Verb = None,
    kind: Kind = None,
    status: OfStatus = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="In texts of this date (2023) or later.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="In texts of this date or earlier.")] = None,
    drafts: Drafts = False,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, metavar="N", help="Show so many, the newest.")] = 20,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Find paragraphs in the register, the newest first.

    All words must stand in the paragraph, in whatever form: "report" finds
    "reports" and "reporting". Words in quotation marks must stand together, a
    minus excludes, a symbol finds what cites it. Without words, the options
    alone choose. Each hit says why it is one, and whether it asks for anything.

    \b
    Examples:
      seized search voluntary contributions --part operative
      seized search '"sand and dust storms" -desert' --since 2023
      seized search A/RES/70/1 --kind report --addressee "Secretary-General"

    \b
    Exit codes:
      0 done, 1 there is no register, 2 the call itself is off
    """
    chosen = SearchFilter(
        part=part,
        organ=organ,
        session=session,
        addressee=addressee,
        verb=verb,
        kind=kind,
        status=status,
        since=since,
        until=until,
        drafts=drafts,
    )
    with service.opening.opened(db) as register:
        found = service.asking.search(register, " ".join(words or ()), chosen, limit)
    from seized.cli.search_view import search_view  # noqa: PLC0415  (Rich is needed for this view alone)

    answer(form, found, lambda sheet: search_view(sheet, found))
