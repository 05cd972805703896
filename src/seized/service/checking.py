"""Do these drafts keep to the rules, and what would mend them?"""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from seized.drafting.checking import check
from seized.drafting.draft import Draft
from seized.drafting.knowledge import Knowledge, KnownTexts
from seized.drafting.rules import chosen, rules, unknown
from seized.errors import SettingsError
from seized.model import Failure, Source
from seized.model.checking import Checked, Guidance
from seized.model.wording import listed
from seized.pipeline import told
from seized.readers import open_source
from seized.segment import segment
from seized.service.reading import Step, failure

if TYPE_CHECKING:
    from seized.register.register import Register

__all__ = [
    "EXPORTS",
    "Knowledge",
    "Result",
    "Settings",
    "check_files",
    "checked",
    "export",
    "guidance",
    "handbook",
    "joined",
    "knowing",
    "named",
    "settings",
]

Result = Checked | Failure

EXPORTS = ("json", "sarif", "html")
"""The formats that `export` writes, each a module of `seized.export.findings`."""

SETTINGS = "seized.toml"


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The table `[check]` of a settings file: the rules to use and to leave out, by id or beginning of one, and whether
    the texts are scans."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    scanned: bool = False


def settings(path: Path) -> Settings:
    """What the nearest settings file says, beside `path` or above it; raises `SettingsError`."""
    folder = path.resolve().parent
    place = next((at / SETTINGS for at in (folder, *folder.parents) if (at / SETTINGS).is_file()), None)
    if place is None:
        return Settings()
    try:
        whole = tomllib.loads(place.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{place}: it cannot be read as TOML ({error})") from None
    known, table = Settings.__struct_fields__, whole.pop("check", {})
    if whole:
        raise SettingsError(f"{place}: it says {listed(tuple(whole))}, where only the table [check] is known")
    if not isinstance(table, dict):
        raise SettingsError(f"{place}: check is a table; write [check] in a line of its own")
    if strange := [key for key in table if key not in known]:
        raise SettingsError(f"{place}: [check] has no key {listed(strange)}; it has {listed(known)}")
    try:
        found = msgspec.convert(table, Settings)
        found = Settings(_capital(found.select), _capital(found.ignore), found.scanned)
    except msgspec.ValidationError as error:
        hint = 'write ignore = ["R65"], scanned = true'
        raise SettingsError(f"{place}: [check]: {error}; {hint}") from None
    named(found, str(place))
    return found


def _capital(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(one.upper() for one in ids)


def named(wanted: Settings, where: str) -> None:
    """Raise `SettingsError` where the settings name a rule that is none, or leave none."""
    if strange := unknown((*wanted.select, *wanted.ignore)):
        raise SettingsError(f"{where}: no rule begins with {listed(strange)}; see: seized rules")
    if not chosen(wanted.select, wanted.ignore):
        raise SettingsError(f"{where}: no rule is left; name fewer to ignore, or more to select")


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
        wanted = joined(typed, settings(path))
        try:
            yield checked(open_source(path), wanted, known)
        except Exception as error:  # a defect in a rule costs one document, never the batch
            yield failure(path, error)


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


def joined(typed: Settings, kept: Settings) -> Settings:
    """What is typed takes the place of what a settings file says; raises `SettingsError` where no rule is left."""
    wanted = Settings(typed.select or kept.select, typed.ignore or kept.ignore, typed.scanned or kept.scanned)
    named(wanted, f"{SETTINGS} together with --select, --ignore")
    return wanted


def checked(source: Source, wanted: Settings, known: Knowledge) -> Checked:
    """What the rules that are wanted find in a source."""
    parts = segment(source)
    draft = Draft(told(source, parts), parts, source, known)
    return check(draft, chosen(wanted.select, wanted.ignore), scanned=wanted.scanned)
