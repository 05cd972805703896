"""Looks after the register: put away, brought back, checked."""

from collections.abc import Callable, Iterator
from pathlib import Path

from seized.model.register import Finding
from seized.register import backup as backups
from seized.register import checking
from seized.register.backup import Manifest
from seized.register.register import Register
from seized.service.people import now


def backup(register: Register, target: Path, progress: Callable[[str], None] = lambda name: None) -> Manifest:
    """Write the register to a new file.  Raises as `seized.register.backup.backup` does."""
    return backups.backup(register, target, now(), progress)


def restore(address: str | None, source: Path, progress: Callable[[str], None] = lambda name: None) -> Manifest:
    """Make a register out of a backup.  Raises as `seized.register.backup.restore` does."""
    return backups.restore(address, source, progress)


def check(register: Register, progress: Callable[[str], None] = lambda name: None) -> Iterator[Finding]:
    """What does not hang together in the register; nothing is changed."""
    return checking.check(register, progress)
