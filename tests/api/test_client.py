"""The library's own client gets what the library gives."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from litestar import Litestar
from litestar.testing import TestClient

from seized import errors, read, service
from seized.client import Client
from seized.model import Document, Failure
from seized.model.register import DocumentFilter, MandateFilter
from seized.service.opening import Register
from tests.web.accounts import NAME

EXAMPLES = Path(__file__).parents[2] / "examples"
SYMBOL = "ST/LRT/RES/12/4"


class Through(httpx.BaseTransport):
    """A network that is the application itself."""

    def __init__(self, client: TestClient[Litestar]) -> None:
        self._client = client

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        head = {name: value for name, value in request.headers.items() if name != "accept-encoding"}
        answer = self._client.request(request.method, str(request.url), headers=head, content=request.read())
        kept = {name: answer.headers[name] for name in ("content-type", "retry-after") if name in answer.headers}
        return httpx.Response(answer.status_code, headers=kept, content=answer.content)


@pytest.fixture
def remote(client: TestClient[Litestar]) -> Iterator[Client]:
    """The client of a program with a token."""
    shown = client.headers["authorization"].removeprefix("Bearer ")
    with Client(f"http://{NAME}", shown, transport=Through(client)) as remote:
        yield remote


def test_documents_are_those_of_the_register(remote: Client, register: Register) -> None:
    assert list(remote.documents()) == service.asking.documents(register, DocumentFilter())


def test_a_document_is_the_object_of_the_reading_contract(remote: Client, register: Register) -> None:
    today = service.people.today()
    assert remote.document(SYMBOL) == service.asking.show(register, SYMBOL, today).reading


def test_mandates_come_page_by_page(remote: Client, register: Register) -> None:
    wanted = MandateFilter(today=service.people.today(), drafts=True)
    expected = {entry.id for entry in service.asking.mandates(register, wanted)}
    assert {entry.id for entry in remote.mandates(drafts=True, limit=2)} == expected
    assert len(expected) > 2


def test_what_is_due_and_asked_and_proposed_comes_page_by_page(remote: Client, register: Register) -> None:
    today = service.people.today()
    asked = MandateFilter(today=today, since="2000-01-01")
    due = service.due.due_list(register, asked).entries
    assert [one.id for one in remote.due(since="2000-01-01", limit=1)] == [one.id for one in due]
    of_it = list(remote.asked("Secretary-General"))
    assert of_it and all("Secretary-General" in str(one.mandate.addressees) for one in of_it)
    heard = service.evidence.evidence_among(register, MandateFilter(today=today))
    assert [one.entry.id for one in remote.evidence()] == [one.entry.id for one in heard]


def test_what_is_asked_of_texts_comes_as_records(remote: Client) -> None:
    assert remote.trace(SYMBOL).focus.key == SYMBOL
    assert remote.agenda(13).session == 13
    assert next(remote.search("fish")).document.key
    assert remote.history(next(remote.mandates()).id).readings
    assert len(remote.compare("ST/LRT/RES/12/4", "ST/LRT/12/L.7").versions) == 2


def test_a_file_is_read_and_not_kept(remote: Client) -> None:
    before = len(list(remote.documents()))
    reading = remote.read(EXAMPLES / "resolution.txt")
    own = read(EXAMPLES / "resolution.txt")
    assert isinstance(reading, Document) and reading.paragraphs == own.paragraphs
    assert len(list(remote.documents())) == before


def test_a_file_that_cannot_be_read_says_why(remote: Client, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    reading = remote.read(tmp_path / "empty.txt")
    assert isinstance(reading, Failure) and reading.error.code == "empty"


def test_a_file_is_added(remote: Client) -> None:
    assert remote.add(EXAMPLES / "resolution.txt").outcome == "unchanged"


def test_a_judgement_is_signed_by_the_holder_of_the_token(remote: Client) -> None:
    entry = next(remote.mandates())
    made = remote.set_status(entry.id, "in progress", because="The secretariat says so.")
    assert made.by == "Administrator Reed"
    assert remote.mandate(entry.id).status == "in progress"


def test_the_audit_log_says_where_a_program_asked_from(remote: Client, register: Register) -> None:
    remote.set_status(next(remote.mandates()).id, "in progress", because="The secretariat says so.")
    last = service.audit.entries(register)[-1]
    assert (last.by, last.action) == ("administrator", "set status")
    assert last.address is not None


def test_errors_are_those_of_the_tree(remote: Client, client: TestClient[Litestar]) -> None:
    with pytest.raises(errors.Unknown, match="not in the register"):
        remote.document("ST/LRT/RES/99/9")
    with (
        Client(f"http://{NAME}", "seized_wrong", transport=Through(client)) as stranger,
        pytest.raises(errors.NotSignedIn),
    ):
        stranger.document(SYMBOL)


def test_no_server_is_told() -> None:
    with Client("http://127.0.0.1:9") as nobody, pytest.raises(errors.Unreachable, match="seized serve"):
        nobody.document(SYMBOL)
