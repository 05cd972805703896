"""Who acts, and when."""

import getpass
import os
from datetime import UTC, date, datetime


def now() -> str:
    """The instant, ISO, in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def today() -> str:
    """The day, ISO, where the user is."""
    return date.today().isoformat()


def who() -> str:
    """The name that judgements are signed with: `SEIZED_BY`, or that of the user of the system."""
    if named := os.environ.get("SEIZED_BY"):
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"
