"""A shelf of a few texts, and short ways to write them."""

from collections.abc import Collection, Mapping, Sequence

from seized.derive.lineage.versions import stem
from seized.model.lineage import DueSession, Recall, Reference, Request, Text
from seized.vocabulary.titles import head, title_key

EELS = "Cooperation between the United Nations and the Eel Fishers Union"
ASKS = "Requests the keeper of the locks to count the eels of the lower bay before the winter of each year;"
INVITES = "Invites the herons of the upper lake to leave the weirs of the union alone in spring;"
DECIDES = "Decides to return to the matter when the ice has gone from all of the locks."

ON_EELS = " on cooperation between the United Nations and the Eel Fishers Union,"


def resolution(
    session: int, number: int, title: str | None = EELS, recalls: Sequence[Recall] = (), **fields: object
) -> Text:
    """A resolution of the General Assembly, adopted in the December after the opening of its session."""
    symbol = f"A/RES/{session}/{number}"
    known = {"organ": "General Assembly", "session": session, "date": f"{1945 + session}-12-01", "kind": "resolution"}
    return Text(key=symbol, symbol=symbol, title=title, recalls=tuple(recalls), **(known | fields))  # type: ignore[arg-type]


def draft(symbol: str | None, session: int, title: str | None = EELS, **fields: object) -> Text:
    """A draft of the November of its session."""
    known = {"organ": "General Assembly", "session": session, "date": f"{1945 + session}-11-01"}
    key = symbol or "text:eels"
    return Text(
        key=key,
        symbol=symbol,
        kind="draft resolution",
        draft=True,
        title=title,
        **(known | fields),  # type: ignore[arg-type]
    )


def recalled(words: str, *symbols: str, paragraph: str = "pp1") -> list[Recall]:
    """One list of resolutions, with what is said of them."""
    return [Recall(symbol, None, paragraph, words) for symbol in symbols]


def report(session: int, by: str = "A/RES/64/901", organ: str | None = "General Assembly") -> Request:
    """A report asked for at one session."""
    return Request(mandate=f"{by}#op4.m1", kind="report", paragraph="4", sessions=(DueSession(session, organ),))


class Texts:
    """The shelf; `asked` tells how often it was asked."""

    def __init__(self, *texts: Text, wordings: Mapping[str, Sequence[str]] | None = None) -> None:
        self._texts = texts
        self._wordings = wordings or {}
        self.asked = 0

    def _found(self, found: Sequence[Text]) -> Sequence[Text]:
        self.asked += 1
        return found

    def titled(self, organ: str, key: str) -> Sequence[Text]:
        keys = {text.key: title_key(text.title or "") for text in self._texts}
        return self._found([t for t in self._texts if t.organ == organ and key in (keys[t.key], head(keys[t.key]))])

    def named(self, symbols: Collection[str]) -> Sequence[Text]:
        return self._found([text for text in self._texts if text.symbol in symbols])

    def recalling(self, symbols: Collection[str]) -> Sequence[Text]:
        return self._found([t for t in self._texts if any(recall.symbol in symbols for recall in t.recalls)])

    def versions(self, stems: Collection[str]) -> Sequence[Text]:
        return self._found([text for text in self._texts if text.symbol and stem(text.symbol) in stems])

    def sprung(self, symbols: Collection[str]) -> Sequence[Text]:
        return self._found([text for text in self._texts if set(text.origins) & set(symbols)])

    def session(self, organ: str, session: int, *, draft: bool) -> Sequence[Text]:
        return self._found([t for t in self._texts if t.organ == organ and t.session == session and t.draft == draft])

    def wording(self, key: str) -> Sequence[str]:
        return self._wordings.get(key, ())

    def cites(self, key: str) -> Sequence[Reference]:
        return [
            Reference(symbol=recall.symbol, kind="resolution", standing="cited", paragraphs=(recall.paragraph,))
            for text in self._texts
            if text.key == key
            for recall in text.recalls
        ]

    def cited_by(self, symbol: str) -> Sequence[Reference]:
        return [
            Reference(
                symbol=text.name, kind=text.kind, standing="read", draft=text.draft, paragraphs=(recall.paragraph,)
            )
            for text in self._texts
            for recall in text.recalls
            if recall.symbol == symbol
        ]
