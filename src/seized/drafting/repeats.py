"""Rows of paragraphs that open with the same verb."""

RANKS = {"": 0, "Also": 1, "Further": 2}
"""What stands beside the verb in the first, second and third paragraph of a row; then the row begins anew."""


class Repeats:
    """Follows the paragraphs of a part, and says what is missing beside a verb that stands there bare."""

    def __init__(self) -> None:
        self._verb = ""
        self._rank = 0

    def wanted(self, verb: str, modifier: str) -> str | None:
        """`Also` or `Further` where a bare `verb` repeats the one before; None where all is well."""
        rank = RANKS[modifier]
        missing = None
        if verb == self._verb and rank == 0 and self._rank < 2:
            rank = self._rank + 1
            missing = next(word for word, place in RANKS.items() if place == rank)
        self._verb, self._rank = verb, rank
        return missing
