"""The questions and commands that every front end uses; the front ends themselves only ask and show.

What is asked of files is here; what is asked of the register is in modules of their own (`service.asking.show`),
each imported when it is first used: the store is slow to import, and reading does without it.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from seized.service.reading import EXPORTS, Found, Reading, Step, export, find, read_file, read_files, suffixes

if TYPE_CHECKING:
    from seized.service import (
        accounts,
        activities,
        actors,
        adding,
        apart,
        asking,
        audit,
        checking,
        comparing,
        compiling,
        cooperation,
        directory,
        documents,
        dossier,
        drafting,
        drafts,
        due,
        evidence,
        exporting,
        judging,
        listing,
        mending,
        opening,
        originals,
        people,
        pictures,
        planning,
        portrait,
        report,
        review,
        rolling,
        sessions,
        tokens,
        upkeep,
        views,
    )

__all__ = [
    "EXPORTS",
    "Found",
    "Reading",
    "Step",
    "accounts",
    "activities",
    "actors",
    "adding",
    "apart",
    "asking",
    "audit",
    "checking",
    "comparing",
    "compiling",
    "cooperation",
    "directory",
    "documents",
    "dossier",
    "drafting",
    "drafts",
    "due",
    "evidence",
    "export",
    "exporting",
    "find",
    "judging",
    "listing",
    "mending",
    "opening",
    "originals",
    "people",
    "pictures",
    "planning",
    "portrait",
    "read_file",
    "read_files",
    "report",
    "review",
    "rolling",
    "sessions",
    "suffixes",
    "tokens",
    "upkeep",
    "views",
]


def __getattr__(name: str) -> ModuleType:
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
