"""Do these drafts keep to the rules, and what would mend them?"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from seized.drafting.checking import check, mended
from seized.drafting.draft import Draft
from seized.drafting.knowledge import Knowledge, KnownTexts
from seized.drafting.rules import chosen, rules, unknown
from seized.errors import ReadError, SettingsError
from seized.model import Failure, Source
from seized.model.checking import Checked, Guidance
from seized.pipeline import told
from seized.readers import open_source, text_source
from seized.readers.decode import decode
from seized.segment import segment
from seized.service.reading import Step, failure

if TYPE_CHECKING:
    from seized.register.register import Register

__all__ = [
    "EXPORTS",
    "Knowledge",
    "Mended",
    "Result",
    "Settings",
    "check_files",
    "export",
    "guidance",
    "handbook",
    "knowing",
    "mend_file",
    "named",
    "settings",
]

Result = Checked | Failure

EXPORTS = ("json", "sarif", "html")
"""The formats that `export` writes, each a module of `seized.export.findings`."""

SETTINGS = "seized.toml"
LINE_END = re.compile("\r\n?|[\n\u0085\u2028\u2029]")
BYTE_ORDER_MARK = "\ufeff"
PASSES = 5
"""How often a text is mended and read again at the most: of two edits at one place only one is made at a time."""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The table `[check]` of a settings file: the rules to use and to leave out, by id or beginning of one, and whether
    the texts are scans."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    scanned: bool = False


class Mended(msgspec.Struct, frozen=True):
    """A new file in which `count` findings were mended."""

    path: Path
    count: int


def settings(path: Path) -> Settings:
    """What the nearest settings file says, beside `path` or above it; raises `SettingsError`."""
    folder = path.resolve().parent
    place = next((at / SETTINGS for at in (folder, *folder.parents) if (at / SETTINGS).is_file()), None)
    if place is None:
        return Settings()
    try:
        table = tomllib.loads(place.read_text("utf-8")).get("check", {})
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{place}: it cannot be read as TOML ({error})") from None
    known = Settings.__struct_fields__
    if strange := [key for key in table if key not in known]:
        raise SettingsError(f"{place}: [check] has no key {', '.join(strange)}; it has {', '.join(known)}")
    try:
        found = msgspec.convert(table, Settings)
    except msgspec.ValidationError as error:
        raise SettingsError(f"{place}: [check]: {error}") from None
    named(found, str(place))
    return found


def named(wanted: Settings, where: str) -> None:
    """Raise `SettingsError` where the settings name a rule that is none."""
    if strange := unknown((*wanted.select, *wanted.ignore)):
        raise SettingsError(f"{where}: no rule begins with {', '.join(strange)}; see: seized rules")


def knowing(register: "Register | None") -> Knowledge:
    """What is known of other texts: by the register together with the known lists, or by those alone."""
    if register is None:
        return KnownTexts()
    from seized.service.knowledge import RegisterKnowledge  # noqa: PLC0415  (the store is slow to import)

    return RegisterKnowledge(register)


def check_files(
    paths: Sequence[Path], typed: Settings, known: Knowledge, progress: Callable[[Step], None] = lambda step: None
) -> Iterator[Result]:
    """Hold each file against the rules; what is typed takes the place of what the settings file says.

    A file that cannot be read never stops the others; raises `SettingsError`.
    """
    for done, path in enumerate(paths):
        progress(Step(done, len(paths), path))
        wanted = _joined(typed, settings(path))
        try:
            yield _checked(open_source(path), wanted, known)
        except Exception as error:  # a defect in a rule costs one document, never the batch
            yield failure(path, error)


def mend_file(path: Path, typed: Settings, known: Knowledge) -> tuple[Result, Mended | None]:
    """Mend a file of plain text into a new one beside it, and say what is left to find there.

    The new file keeps the line ends of the old one.  Nothing is written where nothing can be mended; of another format
    only the findings are given.  Raises `SettingsError`.
    """
    wanted = _joined(typed, settings(path))
    try:
        source = open_source(path)
        before = _checked(source, wanted, known)
        if source.media_type != "text/plain":
            return before, None
        after, count = _mended(before, wanted, known)
        if not count:
            return before, None
        new = path.with_suffix(f".fixed{path.suffix}")
        _write_new(new, _with_line_ends(after.text, path.read_bytes()))
    except Exception as error:  # as above
        return failure(path, error), None
    return msgspec.structs.replace(after, source=msgspec.structs.replace(after.source, path=str(new))), Mended(
        new, count
    )


def guidance(names: Iterable[str] = ()) -> tuple[Guidance, ...]:
    """What is told of all rules, or of those whose ids begin like one of `names`."""
    wanted = tuple(names)
    named(Settings(select=wanted), "seized rules")
    return tuple(rule.guidance for rule in (chosen(wanted) if wanted else rules()))


def export(results: Iterable[Result], form: str) -> bytes:
    """The results in one of `EXPORTS`."""
    written: bytes = import_module(f"seized.export.findings.{form}").written(tuple(results), guidance())
    return written


def handbook(told: Sequence[Guidance]) -> str:
    """The rules as a handbook in Markdown."""
    pages: str = import_module("seized.export.findings.handbook").written(told)
    return pages


def _joined(typed: Settings, kept: Settings) -> Settings:
    return Settings(typed.select or kept.select, typed.ignore or kept.ignore, typed.scanned or kept.scanned)


def _checked(source: Source, wanted: Settings, known: Knowledge) -> Checked:
    parts = segment(source)
    draft = Draft(told(source, parts), parts, source, known)
    return check(draft, chosen(wanted.select, wanted.ignore), scanned=wanted.scanned)


def _mended(before: Checked, wanted: Settings, known: Knowledge) -> tuple[Checked, int]:
    """The text mended until nothing is left that can be mended, and how many findings that were."""
    total, after = 0, before
    for _ in range(PASSES):
        text, count = mended(after.text, after.findings)
        if not count:
            break
        total += count
        after = _checked(text_source(text, before.source.path), wanted, known)
    return after, total


def _with_line_ends(text: str, data: bytes) -> str:
    """The text with the line ends, and the byte order mark, of the file that it was made of: edits touch neither."""
    raw, _ = decode(data)
    ends = [*LINE_END.findall(raw), ""]
    lines = text.split("\n")
    mark = BYTE_ORDER_MARK if data.startswith(BYTE_ORDER_MARK.encode()) else ""
    return mark + "".join(line + end for line, end in zip(lines, ends, strict=True))


def _write_new(path: Path, text: str) -> None:
    try:
        with path.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise ReadError(f"{path}: it is there already; move it away to have the text mended anew") from None
    except OSError as error:
        raise ReadError(f"{path}: it cannot be written ({error.strerror})") from None
