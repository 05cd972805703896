"""`seized list`: the documents of the register."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, Short, answer
from seized.model.register import DocumentFilter


def list_(
    *,
    session: Annotated[int | None, typer.Option(metavar="N", help="Of this session.")] = None,
    organ: Annotated[str | None, typer.Option(metavar="NAME", help="Of this organ, by its full name.")] = None,
    kind: Annotated[str | None, typer.Option(metavar="KIND", help="As in: resolution, draft resolution.")] = None,
    drafts: Annotated[bool | None, typer.Option(help="Drafts alone, or none; without either, all.")] = None,
    words: Annotated[str | None, typer.Option(metavar="WORDS", help="With all of these words in the title.")] = None,
    short: Short = False,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """List the documents of the register.

    They stand in the order of their symbols, with date, title and the number of
    their mandates. A draft is marked.

    \b
    Examples:
      seized list --session 77
      seized list --no-drafts --words "outer space"
      seized list --organ "Security Council" --short
      seized list --format json

    \b
    Exit codes:
      0 done, 1 there is no register, 2 the call itself is off
    """
    wanted = DocumentFilter(session=session, organ=organ, kind=kind, drafts=drafts, words=words)
    with service.opening.opened(db) as register:
        found = service.asking.documents(register, wanted)
    from seized.cli.list_view import list_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, found, lambda sheet: list_view(sheet, found, short=short))
