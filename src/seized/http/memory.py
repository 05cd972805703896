"""Answers of the register, remembered for as long as the register stays as it is."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Concatenate, ParamSpec, TypeVar, cast

from seized.service.opening import Register

P = ParamSpec("P")
T = TypeVar("T")

ROOM = 256
"""Answers that are remembered at most; the one that was not asked for the longest is forgotten first."""


class Memory:
    """Asks questions of one register; a question that was answered since the last change is not asked again.

    A question is a function of `seized.service` that only looks: a register, then plain or frozen values.
    """

    def __init__(self, register: Register) -> None:
        self.register = register
        self._answers: OrderedDict[Hashable, object] = OrderedDict()
        self._lock = Lock()

    def ask(
        self, question: Callable[Concatenate[Register, P], T], revision: str, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The answer to `question` at this revision of the register."""
        key = (question.__module__, question.__qualname__, revision, args, tuple(sorted(kwargs.items())))
        with self._lock:
            if key in self._answers:
                self._answers.move_to_end(key)
                return cast(T, self._answers[key])
        answer = question(self.register, *args, **kwargs)
        with self._lock:
            self._answers[key] = answer
            while len(self._answers) > ROOM:
                self._answers.popitem(last=False)
        return answer
