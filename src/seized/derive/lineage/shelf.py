"""What the lineage of a text is looked up in."""

from collections.abc import Collection, Sequence
from typing import Protocol

from seized.model.lineage import Reference, Text


class Shelf(Protocol):
    """The texts of a register together with the known ones, each text once, read before known.

    A whole text has all its fields; of a light one `recalls` and `requests` may be empty.  None of the methods finds
    what is only cited.  Every method is asked a few times for one trace, never in a loop over the shelf.
    """

    def titled(self, organ: str, key: str) -> Sequence[Text]:
        """Whole texts of the organ, drafts too, with a title whose `titles.title_key` is `key` or begins `key:`."""

    def named(self, symbols: Collection[str]) -> Sequence[Text]:
        """The whole texts that bear these symbols, as far as there are any."""

    def recalling(self, symbols: Collection[str]) -> Sequence[Text]:
        """The read texts, light, whose preamble cites one of the symbols; their `recalls` are those of the symbols."""

    def versions(self, stems: Collection[str]) -> Sequence[Text]:
        """The texts, light, whose symbol without Rev., Add. and Corr. is one of the stems."""

    def sprung(self, symbols: Collection[str]) -> Sequence[Text]:
        """The texts, light, that have one of the symbols among their origins."""

    def session(self, organ: str, session: int, *, draft: bool) -> Sequence[Text]:
        """The texts, light, of one session of an organ: its drafts, or those that are none."""

    def wording(self, key: str) -> Sequence[str]:
        """The preambular and operative paragraphs of a read text, in order."""

    def cites(self, key: str) -> Sequence[Reference]:
        """What a read text cites, in its order, each text once."""

    def cited_by(self, symbol: str) -> Sequence[Reference]:
        """The read texts that cite a symbol, the newest first."""
