"""The tables that the steps make are those of the schema, and a register of each earlier version still answers."""

import hashlib
import shutil
from importlib.resources import files
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import msgspec
import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect, text

from seized.model.facts import FactFilter
from seized.model.register import DocumentFilter, MandateFilter
from seized.register import migrations
from seized.register.backup import MANIFEST, backup, restore
from seized.register.checking import check
from seized.register.columns import metadata
from seized.register.register import Register
from seized.service import asking, cooperation
from seized.service.adding import add
from tests.contract.commands import EXAMPLES
from tests.store import dumps
from tests.store.registers.make import HERE, made
from tests.store.servers import Server

SINCE_0001 = {
    *("cooperation", "participants", "identifications", "activities"),
    *("accounts", "tokens", "audit", "views", "drafts", "originals"),
    "doubts",
}
"""The tables of a backup that the first version did not have."""

COLUMNS_SINCE_0001 = {"documents": {"turn"}, "mandates": {"turn", "draft"}}
"""The columns of its tables that they did not have."""

REGISTERS = sorted(HERE.glob("*.sqlite"))


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(files(migrations.__name__)))
    return ScriptDirectory.from_config(config)


def is_named_in_the_schema(name: str | None, *_: object) -> bool:
    """Not what Alembic notes, and not the search index, which each store has in its own way."""
    return name is None or not name.startswith(("alembic", "search"))


def tables(connection: Connection) -> dict[str, Any]:
    """All that a store tells of the tables that the schema names."""
    looked = inspect(connection)
    return {
        name: {
            "columns": [{key: str(value) for key, value in one.items()} for one in looked.get_columns(name)],
            "primary key": looked.get_pk_constraint(name)["constrained_columns"],
            "references": sorted(
                (one["constrained_columns"], one["referred_table"], one["referred_columns"])
                for one in looked.get_foreign_keys(name)
            ),
            "unique": sorted(one["column_names"] for one in looked.get_unique_constraints(name)),
            "indices": sorted((one["name"], one["column_names"], one["unique"]) for one in looked.get_indexes(name)),
        }
        for name in looked.get_table_names()
        if is_named_in_the_schema(name)
    }


def test_alembic_finds_no_difference_between_steps_and_schema(register: Register) -> None:
    options = {"compare_type": True, "compare_server_default": True, "include_name": is_named_in_the_schema}
    with register.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []


def test_the_steps_make_the_tables_that_the_schema_makes(register: Register, postgresql_server: Server) -> None:
    with register.reading() as connection:
        by_steps = tables(connection)
    with postgresql_server.database() as url:
        address = "sqlite://" if register.engine.dialect.name == "sqlite" else url
        engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:"))
        with engine.begin() as connection:
            metadata.create_all(connection)
            by_schema = tables(connection)
        engine.dispose()
    assert by_steps == by_schema


def test_the_last_step_is_the_version_of_the_program(register: Register) -> None:
    assert scripts().get_heads() == [migrations.HEAD]
    with register.reading() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all() == [migrations.HEAD]


def test_versions_count_up_without_a_gap() -> None:
    """For versions are compared as they are written."""
    steps = [script.revision for script in scripts().walk_revisions()]
    assert steps == [f"{number:04}" for number in range(len(steps), 0, -1)]


def test_there_is_a_register_of_each_version_before_this_one() -> None:
    earlier = {script.revision for script in scripts().walk_revisions()} - {migrations.HEAD}
    assert earlier <= {path.stem for path in REGISTERS}


@pytest.mark.parametrize("name", [*(path.stem for path in REGISTERS), "today's"])
def test_a_register_of_an_earlier_version_answers(tmp_path: Path, name: str) -> None:
    path = tmp_path / "register.sqlite"
    if name == "today's":
        made(path)
    else:
        shutil.copy(HERE / f"{name}.sqlite", path)
    assert path.stat().st_size < 300_000
    with Register(path) as register:
        answers(register)
        assert not [finding for finding in check(register) if "cooperation" in finding.message]
        outcomes = {added.outcome for added in add(register, sorted(EXAMPLES.iterdir()), "Ada")}
        assert "failed" not in outcomes
        assert asking.conflicts(register) == ()
        answers(register)
        assert not [finding for finding in check(register) if finding.severity == "error"]


def test_a_backup_of_an_earlier_version_is_brought_up_to_date(register_url: str, tmp_path: Path) -> None:
    today, earlier = tmp_path / "today.zip", tmp_path / "earlier.zip"
    with Register(made(tmp_path / "filled.sqlite")) as register:
        backup(register, today, "2026-01-10T09:00:00Z")
        expected = dumps.facts(register)
    as_of(today, earlier, "0001", SINCE_0001)
    assert restore(register_url, earlier).tables == "0001"
    with Register(register_url) as register:
        answers(register)
        assert dumps.facts(register) == expected


def as_of(backup: Path, earlier: Path, version: str, later: set[str]) -> None:
    """Write a backup as a version would have that had no tables of the names `later` yet."""
    with ZipFile(backup) as source, ZipFile(earlier, "w") as target:
        manifest = msgspec.json.decode(source.read(MANIFEST))
        manifest |= {"tables": version}
        manifest["members"] = {name: one for name, one in manifest["members"].items() if name not in later}
        for name, member in manifest["members"].items():
            lines = [without(line, COLUMNS_SINCE_0001.get(name, set())) for line in source.open(f"{name}.jsonl")]
            target.writestr(f"{name}.jsonl", b"".join(lines))
            member["sha256"] = hashlib.sha256(b"".join(lines)).hexdigest()
        target.writestr(MANIFEST, msgspec.json.encode(manifest))


def without(line: bytes, columns: set[str]) -> bytes:
    """A row of a backup without some of its columns."""
    row = msgspec.json.decode(line)
    return msgspec.json.encode({name: value for name, value in row.items() if name not in columns}) + b"\n"


def answers(register: Register) -> None:
    """Whether the register tells of its documents and of all that was judged."""
    assert {one.draft for one in asking.documents(register, DocumentFilter())} == {True, False}
    entries = asking.mandates(register, MandateFilter(dismissed=True))
    (implemented,) = (one for one in entries if one.status == "implemented")
    assert [one.by for one in asking.history(register, implemented.id).judgements] == ["Ben", "Ada", "Ada"]
    (corrected,) = (one for one in entries if one.corrected == ("addressees",))
    assert [one.name for one in corrected.mandate.addressees] == ["UNEP"]
    assert [one.dismissed for one in entries].count(True) == 1
    assert cooperation.agreements(register, FactFilter(drafts=False))
