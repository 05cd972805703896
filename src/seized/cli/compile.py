"""`seized compile`: proposals by several delegations on one text, laid together in square brackets."""

from collections.abc import Sequence
from typing import Annotated

import msgspec
import typer

from seized import service
from seized.cli.answer import Db, DraftForm, printed
from seized.cli.destination import Out, complain, destination, spare
from seized.model.compilation import Compilation, Handed
from seized.model.wording import counted


def compile_(
    names: Annotated[list[str] | None, typer.Argument(metavar="BASE PROPOSAL", hidden=True)] = None,
    *,
    by: Annotated[
        list[str] | None, typer.Option("--by", metavar="NAME", help="Who proposes, once for each text, in order.")
    ] = None,
    form: Annotated[DraftForm, typer.Option("--format", "-f", help="As a page, a Word file or a record.")] = (
        DraftForm.TEXT
    ),
    out: Out = None,
    db: Db = None,
) -> None:
    """Lay proposals by several delegations on one text together.

    BASE and each PROPOSAL, the whole text with the changes of a delegation
    made in it, are files or documents of the register. Who proposes is told
    by --by, by PROPOSAL=NAME, or else by the name of the file or the sponsor.

    \b
    Brackets:
      [KENYA: words]              words that Kenya puts in
      [KENYA delete: words]       words of the base that it takes out
      [words] [ALT KENYA: other]  words of the base, and what it wants instead
      OP4 bis [KENYA, MALTA: …]   a new paragraph that both propose

    \b
    Formats:
      text   the whole text, for the terminal
      html   one self-contained page, readable without colour
      docx   Word, with a style for what each delegation adds and deletes
      json   everything as one object

    \b
    Examples:
      seized compile draft.docx kenya.docx malta.docx
      seized compile draft.docx one.docx two.docx --by Kenya --by Malta
      seized compile A/RES/77/338 text.docx=Kenya --format docx --out rev1.docx

    \b
    Exit codes:
      0 done, 1 a text could not be had or is another one, 2 the call is off
    """
    base, proposals = _handed(names or [], by or [])
    texts = [base, *(one.name for one in proposals)]
    spare(out, texts, "is one of the texts")
    with service.opening.opened_for(texts, db) as register:
        done = service.compiling.compilation(base, proposals, register)
    for problem in done.problems:
        complain(problem)
    if done.found is None:
        raise typer.Exit(1)
    for one in done.found.proposals:
        if not one.count:
            complain(f"{one.version.path}: no changes to the base by {one.by}")
    with destination(out) as write:
        write(_written(done.found, form))


def _handed(names: Sequence[str], by: Sequence[str]) -> tuple[str, list[Handed]]:
    """The base, and the proposals with who proposes them, as far as that was said."""
    if len(names) < 2:
        told = "name a text and a proposal on it, as in: seized compile draft.docx kenya.docx"
        raise typer.BadParameter(told, param_hint="PROPOSAL")
    base, *proposals = names[0], *map(service.compiling.handed, names[1:])
    if not by:
        return base, proposals
    if len(by) != len(proposals):
        told = f"{counted(len(proposals), 'proposal')}, {counted(len(by), 'name')}: say one for each"
        raise typer.BadParameter(told, param_hint="--by")
    return base, [msgspec.structs.replace(one, by=name) for one, name in zip(proposals, by, strict=True)]


def _written(found: Compilation, form: DraftForm) -> bytes:
    if form is DraftForm.TEXT:
        from seized.cli.compile_view import compile_view  # noqa: PLC0415  (Rich is needed for this form alone)

        return printed(lambda sheet: compile_view(sheet, found))
    writers = {
        DraftForm.HTML: service.compiling.as_page,
        DraftForm.DOCX: service.compiling.as_word,
        DraftForm.JSON: service.compiling.as_record,
    }
    return writers[form](found)
