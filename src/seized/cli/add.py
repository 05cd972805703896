"""`seized add`: read files into the register."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, get_args

import msgspec
import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, printed
from seized.cli.batch import passed_over
from seized.cli.destination import complain, destination
from seized.cli.progress import INTERRUPTED, Progress
from seized.errors import SeizedError
from seized.model.register import Added, Outcome
from seized.model.wording import counted, listed

if TYPE_CHECKING:
    from seized.cli.lines import Sheet
    from seized.service.opening import Register


def add(
    paths: Annotated[list[Path] | None, typer.Argument(metavar="PATH", readable=False, hidden=True)] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no summary, trouble only.")] = False,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Read files and keep what they say in the register.

    PATH is a file or a folder: PDF, Word, HTML, plain text, Akoma Ntoso XML.

    Each file is complete in the register before the next begins: after Ctrl-C,
    or a power cut, the same command goes on where it was. A file that was read
    before is known and passed by. Several files of one text, as in PDF and XML,
    are one document. What people have judged stays, whatever is read again; a
    judgement whose mandate is gone is named.

    \b
    Examples:
      seized add A_RES_78_19.pdf
      seized add resolutions/ drafts/
      seized add resolutions/ --db shared.sqlite
      seized add resolutions/ --format json > added.json

    \b
    Exit codes:
      0 all was read, 1 a file failed or a judgement lost its mandate,
      2 the call itself is off, 130 stopped by Ctrl-C
    """
    if not paths:
        raise typer.BadParameter("name a file or a folder, as in: seized add A_RES_78_19.pdf", param_hint="PATH")
    found = service.find(paths)
    if not found.files:
        complain(f"no document found{passed_over(found.skipped)}; name files, or folders that hold some")
        raise typer.Exit(1)
    tally = _Tally(found, Progress(len(found.files), quiet=quiet))
    try:
        with tally.progress.interruptible(), service.opening.opened(db, create=True) as register:
            _write(tally, register, form, quiet=quiet)
    except SeizedError:
        if tally.begun:
            tally.stopped()
        raise
    if tally.progress.interrupted:
        tally.stopped()
        raise typer.Exit(INTERRUPTED)
    raise typer.Exit(1 if tally.trouble else 0)


class _Tally:
    """Counts what became of the files."""

    def __init__(self, found: service.Found, progress: Progress) -> None:
        self.progress = progress
        self.files = found.files
        self._skipped = found.skipped
        self._outcomes: Counter[Outcome] = Counter()
        self._changes: Counter[str] = Counter()
        self._conflicts = 0
        self._last: Added | None = None
        self._read: list[str] = []
        self._proposals = 0

    def follow(self, register: "Register") -> Iterator[Added]:
        """Add the files, pass on what became of each, and name those that failed."""
        for added in service.adding.add(register, self.files, service.people.who(), self.progress.step):
            self.progress.clear()
            self._outcomes[added.outcome] += 1
            self._changes.update(change.change for change in added.changes)
            self._conflicts += len(added.conflicts)
            self._last = added
            if added.outcome == "failed":
                complain(added.message)
            elif added.outcome != "unchanged" and added.document is not None:
                self._read.append(added.document)
            yield added
        self._proposals = service.evidence.waiting_in(register, self._read)

    @property
    def begun(self) -> bool:
        """Whether anything was done."""
        return self._last is not None

    @property
    def trouble(self) -> bool:
        """Whether a file failed, or a judgement lost its mandate."""
        return bool(self._outcomes["failed"] or self._conflicts)

    def summary(self) -> str:
        """What was done, counted; of one file alone, which document it is."""
        if len(self.files) == 1 and self._last is not None and self._last.document is not None:
            return f"{self._last.document}: {self._last.outcome}"
        counts = ", ".join(f"{self._outcomes[outcome]} {outcome}" for outcome in get_args(Outcome))
        changes = [
            f"{self._changes[change]} {change}" for change in ("changed", "moved", "gone") if self._changes[change]
        ]
        remarks = [f"mandates: {listed(changes)}" if changes else ""]
        remarks += [f"{counted(self._conflicts, 'judgement')} in conflict: seized conflicts" if self._conflicts else ""]
        remarks += [f"{counted(self._proposals, 'proposal')} of evidence: seized evidence" if self._proposals else ""]
        return "; ".join(filter(None, (f"{counts}{passed_over(self._skipped)}", *remarks)))

    def stopped(self) -> None:
        """Say what was done before the work ended early."""
        complain(f"stopped; {self.summary()}; the same command goes on from here")


def _write(tally: _Tally, register: "Register", form: Form, *, quiet: bool) -> None:
    """Add the files, and print what there is to say of them as it comes to light."""
    with destination(None) as out:
        if form is Form.JSON:
            _write_json(tally.follow(register), out)
            return
        for added in tally.follow(register):
            if added.conflicts or (not quiet and any(change.change != "new" for change in added.changes)):
                out(_news(added, register, quiet=quiet))
        if not quiet:
            out(printed(lambda sheet: sheet.words(tally.summary())))


def _write_json(followed: Iterator[Added], out: Callable[[bytes], object]) -> None:
    """One array, written as it comes, and complete however the work ends."""
    out(b"[")
    try:
        for number, added in enumerate(followed):
            out(b",\n " if number else b"\n ")
            out(msgspec.json.encode(added))
    finally:
        out(b"\n]\n")


def _news(added: Added, register: "Register", *, quiet: bool) -> bytes:
    """Which mandates a file has changed, and which judgements have lost theirs."""
    from seized.cli.add_view import changes_view  # noqa: PLC0415  (Rich is needed where there is news)
    from seized.cli.judgement_view import conflicts_view  # noqa: PLC0415  (as above)

    candidates = {one for conflict in added.conflicts for one in conflict.candidates}
    entries = service.asking.entries_by_id(register, candidates, service.people.today())

    def write(sheet: "Sheet") -> None:
        changes_view(sheet, () if quiet else added.changes)
        if added.conflicts:
            conflicts_view(sheet, added.conflicts, entries)

    return printed(write)
