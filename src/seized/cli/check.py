"""`seized check` and `seized rules`: drafts held against the rules of drafting, and the rules themselves."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from seized import service
from seized.cli.answer import Db, printed
from seized.cli.batch import Batch
from seized.cli.destination import Out, complain, destination
from seized.cli.options import gathered
from seized.errors import SettingsError
from seized.model import Failure
from seized.model.checking import Checked
from seized.model.wording import counted

if TYPE_CHECKING:
    from seized.service.checking import Knowledge, Result, Settings


class CheckForm(StrEnum):
    """What `--format` takes."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    HTML = "html"


class RulesForm(StrEnum):
    """What `--format` of the rules takes."""

    TEXT = "text"
    MARKDOWN = "markdown"


def chosen(
    *,
    select: Annotated[list[str] | None, typer.Option(metavar="RULES", help="Only these rules: R04,R5,K.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULES", help="Not these rules.")] = None,
    scanned: Annotated[
        bool, typer.Option("--scanned", help="The texts are scans: trust no type, space or quotation mark.")
    ] = False,
) -> "Settings":
    """The rules that these options choose."""
    settings = service.checking.Settings(_ids(select), _ids(ignore), scanned)
    try:
        service.checking.named(settings, "--select, --ignore")
    except SettingsError as error:
        raise typer.BadParameter(str(error)) from None
    return settings


@gathered(wanted=chosen)
def check(
    paths: Annotated[list[Path] | None, typer.Argument(metavar="PATH", readable=False, hidden=True)] = None,
    *,
    wanted: "Settings",
    fix: Annotated[bool, typer.Option("--fix", help="Mend what is safe, in a new file beside each text.")] = False,
    form: Annotated[
        CheckForm, typer.Option("--format", "-f", help="For the eye (text, html), a program, an editor (sarif).")
    ] = CheckForm.TEXT,
    out: Out = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no summary, errors only.")] = False,
    db: Db = None,
) -> None:
    """Hold drafts and resolutions against the rules of drafting.

    PATH is a file or a folder: PDF, Word, HTML, plain text, Akoma Ntoso XML.
    RULES are ids or beginnings of ids with commas between them: R04, R5, K.
    Rules in K ask the register, where there is one, and the known lists.
    A file seized.toml beside a text, or above it, may hold the same options:

    \b
      [check]
      ignore = ["R65"]

    --fix mends plain text only. It writes draft.fixed.txt beside draft.txt,
    never over it, and shows what is left to a person there.

    \b
    Examples:
      seized check draft.txt
      seized check drafts/ --select R04,R5 --format sarif --out found.sarif
      seized check draft.txt --ignore R65 --fix
      seized rules R04

    \b
    Exit codes:
      0 no errors found (there may be warnings and advice), 1 errors were found
      or a path could not be read, 2 the call itself is off, 130 stopped by
      Ctrl-C
    """
    if not paths:
        raise typer.BadParameter("name a file or a folder, as in: seized check draft.docx", param_hint="PATH")
    found = service.find(paths)
    batch = Batch(len(found.files), found.skipped, quiet=quiet)
    try:
        with service.opening.opened_if_there(db) as register:
            known = service.checking.knowing(register)
            if fix:
                asked = _mended(found.files, wanted, known, quiet=quiet)
            else:
                asked = service.checking.check_files(found.files, wanted, known, batch.progress.step)
            results = list(batch.follow(asked))
    except SettingsError as error:
        raise typer.BadParameter(str(error)) from None
    with destination(out) as write:
        write(_piece(results, form))
    raise typer.Exit(batch.close() or int(any(map(_is_off, results))))


def rules(
    names: Annotated[list[str] | None, typer.Argument(metavar="RULE", hidden=True)] = None,
    *,
    form: Annotated[RulesForm, typer.Option("--format", "-f", help="For the eye, or as Markdown.")] = RulesForm.TEXT,
) -> None:
    """Tell the rules of drafting: all in a line each, or some in full.

    RULE is an id or the beginning of one: R04, R5, K.

    \b
    Examples:
      seized rules
      seized rules R04
      seized rules --format markdown > rules.md

    \b
    Exit codes:
      0 done, 2 there is no such rule
    """
    try:
        told = service.checking.guidance(names or ())
    except SettingsError as error:
        raise typer.BadParameter(str(error)) from None
    if form is RulesForm.MARKDOWN:
        piece = service.checking.handbook(told).encode()
    else:
        from seized.cli.check_view import rules_view  # noqa: PLC0415  (Rich is needed for this form alone)

        piece = printed(lambda sheet: rules_view(sheet, told, whole=bool(names)))
    with destination(None) as write:
        write(piece)


def _ids(typed: list[str] | None) -> tuple[str, ...]:
    """The ids of options that may be given more than once, each with several: `R04,R5`."""
    return tuple(one.strip().upper() for listed in typed or () for one in listed.split(",") if one.strip())


def _is_off(result: "Result") -> bool:
    """Whether errors were found in a text."""
    return isinstance(result, Checked) and any(one.severity == "error" for one in result.findings)


def _mended(files: tuple[Path, ...], wanted: "Settings", known: "Knowledge", *, quiet: bool) -> Iterator["Result"]:
    """Each file mended, and a word on what was done."""
    for path in files:
        result, made = service.checking.mend_file(path, wanted, known)
        if made and not quiet:
            complain(f"{counted(made.count, 'finding')} mended in {made.path}")
        elif isinstance(result, Checked) and result.source.media_type != "text/plain":
            complain(f"{path}: only plain text can be mended so far; nothing was written")
        yield result


def _piece(results: "Iterable[Result]", form: CheckForm) -> bytes:
    if form is not CheckForm.TEXT:
        return service.checking.export(results, form)
    from seized.cli.check_view import findings_view  # noqa: PLC0415  (Rich is needed for this form alone)

    return printed(lambda sheet: findings_view(sheet, [one for one in results if not isinstance(one, Failure)]))
