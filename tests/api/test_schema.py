"""Whatever is sent to the API, it answers as it says that it does: found by schemathesis, which invents requests."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.schemas import BaseSchema

from seized import service
from seized.http.settings import Settings
from seized.server import application
from tests.api.conftest import token
from tests.web.accounts import people

EXAMPLES = 15
"""Requests that are invented for each operation."""


@pytest.fixture(scope="module")
def described(kept_examples: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BaseSchema]:
    """The API's own description, bound to an application with a register of its own."""
    path = shutil.copy(kept_examples, tmp_path_factory.mktemp("api") / "register.sqlite")
    with service.opening.opened(str(path)) as register:
        people(register)
        app = application(register, Settings(auth=True, names=("testserver",), requests_a_minute=1_000_000))
        schema = schemathesis.openapi.from_asgi("/api/v1/openapi.json", app)
        schema.config.update(headers=token(register, "administrator"))
        yield schema


def test_answers_are_as_described(described: BaseSchema, subtests: pytest.Subtests) -> None:
    for found in described.get_all_operations():
        operation = found.ok()

        @given(case=operation.as_strategy())
        @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        def answers(case: schemathesis.Case) -> None:
            case.call_and_validate()

        with subtests.test(operation.label):
            answers()
