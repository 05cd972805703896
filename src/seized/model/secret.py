"""Words that nobody is to read by accident: passwords, tokens, cookies."""

import hmac


class Secret:
    """Holds a secret and shows it only where `told` is asked for: printed, logged, in a traceback, it is `‹secret›`.

    No encoder of records takes it, so it cannot end up in an answer either.
    """

    __slots__ = ("_words",)

    def __init__(self, words: str) -> None:
        self._words = words

    def told(self) -> str:
        """The secret itself."""
        return self._words

    def agrees(self, given: str) -> bool:
        """Whether `given` is the same, in a time that does not tell how much of it is."""
        return hmac.compare_digest(self._words.encode(), given.encode("utf-8", "surrogatepass"))

    def __repr__(self) -> str:
        return "‹secret›"

    __str__ = __repr__
