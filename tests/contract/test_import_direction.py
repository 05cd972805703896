"""Which package may import which: the table of the design, held over every module."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import seized

ROOT = Path(seized.__file__).parent
STAGES = {"readers", "segment", "annotate", "derive"}
FOUNDATION = {"model", "errors"}
MAY_IMPORT = {
    "model": set(),
    "errors": set(),
    "vocabulary": {"model"},
    "readers": FOUNDATION,
    "segment": {"model", "vocabulary"},
    "annotate": {"model", "vocabulary"},
    "derive": {"model", "vocabulary"},
    "drafting": {"model", "vocabulary", "derive"},
    "pipeline": FOUNDATION | STAGES | {"vocabulary"},
    "export": {"model"},
    "register": FOUNDATION | {"vocabulary", "derive"},
    "service": FOUNDATION | STAGES | {"vocabulary", "pipeline", "drafting", "register", "export"},
    "client": FOUNDATION,
    "http": FOUNDATION | {"service"},
    "api": FOUNDATION | {"service", "http"},
    "web": FOUNDATION | {"service", "http"},
    "server": FOUNDATION | {"service", "http", "api", "web"},
    "cli": FOUNDATION | {"service", "http", "server"},
    "__main__": {"cli"},
    "__init__": {"pipeline"},
}
"""Beside itself, the version and other people's packages.  The register keeps what `derive` makes of a reading, and
asks its rules about series and evidence; it never reads a file."""


def place(module: Path) -> str:
    """The package of `seized` that a module belongs to, or the name of a module that stands alone."""
    return module.relative_to(ROOT).with_suffix("").parts[0]


def imported(module: Path) -> Iterator[str]:
    """The packages of `seized` that a module imports, anywhere in it."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: a relative import"
            names = [
                f"{node.module}.{alias.name}" if node.module == "seized" else node.module or "" for alias in node.names
            ]
        yield from (name.split(".")[1] for name in names if name.startswith("seized."))


@pytest.mark.parametrize("module", sorted(ROOT.rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_one_way(module: Path) -> None:
    allowed = MAY_IMPORT[place(module)] | {place(module), "__version__"}
    assert set(imported(module)) <= allowed


def test_every_package_has_its_place_in_the_table() -> None:
    assert {place(module) for module in ROOT.rglob("*.py")} <= set(MAY_IMPORT)
