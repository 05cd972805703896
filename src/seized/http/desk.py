"""What a page or a resource works with: the register, the day, and who asks."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from seized import service
from seized.errors import NotSignedIn
from seized.http.memory import Memory
from seized.model.accounts import By, Outcome, Person
from seized.service.opening import Register

P = ParamSpec("P")
T = TypeVar("T")


class Desk:
    """Handed to every handler that asks for it by a parameter `desk`.

    `today` is an ISO day; `register` is there to be written to, and for what must not be remembered.  `by` says in the
    audit log who acts, and from where.
    """

    def __init__(self, memory: Memory, person: Person | None, address: str | None) -> None:
        self.register: Register = memory.register
        self._person = person
        self.by = By(person.name if person else None, address)
        self.today = service.people.today()
        self._memory = memory
        self._revision: str | None = None

    @property
    def person(self) -> Person:
        """Who asks: guards have let nobody else in."""
        if self._person is None:
            raise NotSignedIn("you are not signed in; sign in to go on")
        return self._person

    def note(self, action: str, about: str | None = None, outcome: Outcome = "done") -> None:
        """Write in the audit log what this person did, and to what; never what a text says."""
        service.audit.note(self.register, self.by, action, about, outcome)

    def ask(self, question: Callable[Concatenate[Register, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer to a question of `seized.service` that only looks, remembered until the register changes."""
        return self._memory.ask(question, self.revision, *args, **kwargs)

    def ask_while(
        self, state: str, question: Callable[Concatenate[Register, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The answer to a question that looks only at a part of the register, remembered while `state` is the same."""
        return self._memory.ask(question, state, *args, **kwargs)

    @property
    def revision(self) -> str:
        """The state of the register when this person first asked."""
        if self._revision is None:
            self._revision = service.asking.revision(self.register)
        return self._revision
