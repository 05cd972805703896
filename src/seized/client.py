"""A register on a server, asked from Python: the same records as the library has, the same errors.

from seized.client import Client

with Client("http://localhost:8000") as register:
    for entry in register.mandates(addressee="Secretary-General", session=81):
        print(entry.handle, entry.status)
"""

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Generic, Self, TypeVar
from urllib.parse import quote

import httpx
import msgspec

from seized import errors
from seized.model.activities import Activity
from seized.model.comparison import Collation
from seized.model.document import Document, Failure, Problem
from seized.model.dossier import Dossier, Heard, Who
from seized.model.facts import AgreementFact, MeetingFact, Members
from seized.model.history import History
from seized.model.lineage import Trace
from seized.model.plan import FieldMatrix, Plan
from seized.model.register import Added, Agenda, Entry, Holding, Judgement
from seized.model.search import Hit

T = TypeVar("T")
Asked = str | int | bool | list[str] | None
"""What a field of a query takes; None leaves it open."""

LARGEST_PAGE = 200
PATIENCE = 60.0
"""Seconds that an answer may take."""


class _Page(msgspec.Struct, Generic[T]):
    items: tuple[T, ...]
    next: str | None


class _Failed(msgspec.Struct):
    """Tells a failure from a document."""

    error: Problem | None = None


class _Problem(msgspec.Struct):
    code: str = "error"
    detail: str = ""


class Client:
    """A register on a server.  `token` is a personal token, where the server asks people to sign in.

    Every method raises the error of `seized.errors` that the server met, and `Unreachable` where there is no server or
    it does not answer as one.  Lists are fetched page by page, as they are gone through.
    """

    def __init__(self, address: str, token: str | None = None, *, transport: httpx.BaseTransport | None = None) -> None:
        """`transport` stands in for the network, as in a test."""
        headers = {"authorization": f"Bearer {token}"} if token else {}
        self._http = httpx.Client(
            base_url=f"{address.rstrip('/')}/api/v1", headers=headers, timeout=PATIENCE, transport=transport
        )

    def documents(self, **wanted: Asked) -> Iterator[Holding]:
        """The documents that fit `session`, `organ`, `kind`, `drafts`, `words`, in the order of their symbols."""
        return self._pages("/documents", Holding, wanted)

    def document(self, name: str) -> Document:
        """What a document says: the object of the reading contract."""
        return self._get(f"/documents/{_path(name)}", Document)

    def mandates(self, **wanted: Asked) -> Iterator[Entry]:
        """The mandates that fit: the fields are those of `seized.model.register.MandateFilter`."""
        return self._pages("/mandates", Entry, wanted)

    def due(self, **wanted: Asked) -> Iterator[Entry]:
        """The mandates that fit, as in `mandates`, and have a time; from today on where none is asked for."""
        return self._pages("/due", Entry, wanted)

    def asked(self, of: str) -> Iterator[Entry]:
        """What adopted texts ask of an actor or of a part of it."""
        return self._pages("/asked", Entry, {"of": of})

    def evidence(self, **wanted: Asked) -> Iterator[Heard]:
        """What is proposed as evidence for the mandates that fit; `undecided`, what nobody has decided on."""
        return self._pages("/evidence", Heard, wanted)

    def mandate(self, id_: str) -> Entry:
        """A mandate as it stands."""
        return self._get(f"/mandates/{_path(id_)}", Entry)

    def history(self, id_: str) -> History:
        """All that happened to a mandate."""
        return self._get(f"/mandates/{_path(id_)}/history", History)

    def agenda(self, session: int, organ: str | None = None) -> Agenda:
        """What adopted texts have decided for the agenda of a session; the General Assembly's unless told otherwise."""
        return self._get(f"/agenda/{session}", Agenda, {"organ": organ})

    def search(self, words: str, **wanted: Asked) -> Iterator[Hit]:
        """The paragraphs that hold the words and fit: the fields are those of `seized.model.search.SearchFilter`."""
        return self._pages("/search", Hit, {"q": words, **wanted})

    def trace(self, name: str) -> Trace:
        """Where a text comes from and what came of it."""
        return self._get(f"/traces/{_path(name)}", Trace)

    def compare(self, *names: str) -> Collation:
        """Two or more texts, paragraph by paragraph."""
        return self._get("/comparison", Collation, {"text": list(names)})

    def who(self, name: str) -> Who:
        """Who a name stands for, and what the register knows of them."""
        return self._get(f"/actors/{_path(name)}", Who)

    def dossier(self, name: str) -> Dossier:
        """All that the texts tell of a State, an organization, a group or a body."""
        return self._get(f"/dossiers/{_path(name)}", Dossier)

    def meetings(self, **wanted: Asked) -> Iterator[MeetingFact]:
        """The meetings that fit `of`, `body`, `since`, `until`, `drafts`."""
        return self._pages("/meetings", MeetingFact, wanted)

    def agreements(self, **wanted: Asked) -> Iterator[AgreementFact]:
        """The agreements that fit `of`, `since`, `until`, `drafts`."""
        return self._pages("/agreements", AgreementFact, wanted)

    def members(self, of: str, on: str | None = None) -> Members:
        """Who belongs to an organization, as told for a day where `on` names one."""
        return self._get("/members", Members, {"of": of, "on": on})

    def plan(self, framework: str, until: str | None = None) -> Plan:
        """What the texts about a framework call for, and what was held."""
        return self._get(f"/plans/{_path(framework)}", Plan, {"until": until})

    def fields(self, framework: str) -> FieldMatrix:
        """The fields of cooperation that texts name, by year."""
        return self._get(f"/fields/{_path(framework)}", FieldMatrix)

    def activities(self, **wanted: Asked) -> Iterator[Activity]:
        """The activities that fit: the fields are those of `seized.model.activities.ActivityFilter`."""
        return self._pages("/activities", Activity, wanted)

    def read(self, path: str | Path) -> Document | Failure:
        """What a file says, or why it could not be read.  Nothing is kept."""
        file = Path(path)
        answer = self._send("/readings", file.read_bytes(), {"name": file.name})
        if msgspec.json.decode(answer, type=_Failed).error:
            return msgspec.json.decode(answer, type=Failure)
        return msgspec.json.decode(answer, type=Document)

    def add(self, path: str | Path) -> Added:
        """Take a file into the register."""
        file = Path(path)
        return msgspec.json.decode(self._send("/documents", file.read_bytes(), {"name": file.name}), type=Added)

    def set_status(
        self, id_: str, status: str, *, because: str | None = None, evidence: tuple[str, ...] = ()
    ) -> Judgement:
        """Say what came of a mandate, in the name of whoever the token stands for."""
        said = msgspec.json.encode({"status": status, "because": because, "evidence": evidence})
        return msgspec.json.decode(self._send(f"/mandates/{_path(id_)}/status", said, json=True), type=Judgement)

    def close(self) -> None:
        """Hang up."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _pages(self, path: str, kind: type[T], wanted: dict[str, Asked]) -> Iterator[T]:
        query = {"limit": LARGEST_PAGE, **wanted}
        while True:
            page = self._get(path, _Page[kind], query)  # type: ignore[valid-type]
            yield from page.items
            if page.next is None:
                return
            query["after"] = page.next

    def _get(self, path: str, kind: type[T], query: dict[str, Asked] | None = None) -> T:
        told = {name: value for name, value in (query or {}).items() if value is not None}
        return msgspec.json.decode(self._answer("GET", path, params=told), type=kind)

    def _send(self, path: str, body: bytes, query: dict[str, str] | None = None, *, json: bool = False) -> bytes:
        kind = "application/json" if json else "application/octet-stream"
        return self._answer("POST", path, content=body, params=query or {}, headers={"content-type": kind})

    def _answer(self, method: str, path: str, **sent: object) -> bytes:
        try:
            answer = self._http.request(method, path, **sent)  # type: ignore[arg-type]
        except httpx.TransportError as error:
            raise errors.Unreachable(f"{self._http.base_url}: no answer ({error}); is seized serve running?") from None
        if answer.is_success:
            return answer.content
        raise _error(answer)


def _error(answer: httpx.Response) -> errors.SeizedError:
    """The error that the server met, known by its code."""
    try:
        problem = msgspec.json.decode(answer.content, type=_Problem)
    except msgspec.DecodeError:
        return errors.Unreachable(f"{answer.url}: answers {answer.status_code}, and not as Seized does")
    if problem.code == errors.Throttled.code:
        return errors.Throttled(problem.detail, int(answer.headers.get("retry-after", 60)))
    return _kinds(errors.SeizedError).get(problem.code, errors.SeizedError)(problem.detail)


def _kinds(root: type[errors.SeizedError]) -> dict[str, type[errors.SeizedError]]:
    """Code -> kind of error, of the whole tree."""
    found = {root.code: root}
    for kind in root.__subclasses__():
        found |= _kinds(kind)
    return found


def _path(name: str) -> str:
    return quote(name, safe="/:")
