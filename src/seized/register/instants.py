"""Instants as they are kept: ISO, in UTC, to the second, `2026-11-22T09:00:00Z`; so they sort as they are written."""

from datetime import UTC, datetime, timedelta


def after(instant: str, seconds: int) -> str:
    """The instant so many seconds later, or earlier where they are fewer than none."""
    later = datetime.fromisoformat(instant).astimezone(UTC) + timedelta(seconds=seconds)
    return later.isoformat(timespec="seconds").replace("+00:00", "Z")


def between(earlier: str, later: str) -> int:
    """The seconds from one instant to another."""
    return int((datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds())
