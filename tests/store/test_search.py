"""What a search finds, in which order, and why; the same in both stores, and the same as looking at every paragraph."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seized.errors import Refused
from seized.model import Addressee, Document
from seized.model.search import Found, Hit, SearchFilter
from seized.register import index
from seized.register import search as searching
from seized.register.judgements import Correction, Judge, correct, set_status
from seized.register.keeping import Reader, keep
from seized.register.places import place
from seized.register.register import Register
from seized.register.search import search
from seized.register.stores import Terms
from tests.store import scan
from tests.store.resolutions import Resolution, many
from tests.store.scan import Question
from tests.store.servers import Server

READER = Reader("Ada", "2026-01-05T09:00:00Z", "edition 1")
JUDGE = Judge("Ada", "2026-01-06T09:00:00Z", because="it was seen")

LIBRARIES = Resolution()
LISTED = Resolution(
    number=902,
    operative=(
        "Takes note of the report on tracks",
        "Requests the Secretary-General, with voluntary contributions, to:\n\n(a) Count the tracks;\n\n(b) Mend them",
    ),
)


def handles(found: Found) -> list[str]:
    return [hit.handle for hit in found.hits]


def all_of(register: Register, text: str, chosen: SearchFilter = SearchFilter()) -> list[str]:  # noqa: B008
    return handles(search(register, text, chosen, limit=None))


def astray(register: Register) -> list[str]:
    with register.writing() as connection:
        found = list(index.discrepancies(register.store, connection))
        connection.rollback()
    return found


@pytest.fixture
def shelf(register: Register) -> Register:
    """A register with two adopted texts and a draft."""
    draft = msgspec.structs.replace(
        LIBRARIES.reading(), symbol="A/78/L.901", kind="draft resolution", date="2023-11-30", source=_other("draft")
    )
    for reading in (LIBRARIES.reading(), LISTED.reading(), draft):
        keep(register, reading, READER)
    return register


def _other(name: str) -> scan.Origin:
    return msgspec.structs.replace(LIBRARIES.reading().source, path=name, sha256=name * 8)


def one(register: Register, text: str, chosen: SearchFilter = SearchFilter()) -> Hit:  # noqa: B008
    (hit,) = search(register, text, chosen).hits
    return hit


# What is found, against looking at every paragraph


class Stores:
    """The same documents in a register of each store, taken in one after the other and the other way round."""

    def __init__(self, sqlite: Register, postgresql: Register, held: list[Document]) -> None:
        self.sqlite, self.postgresql, self.held = sqlite, postgresql, held
        for reading in held:
            keep(sqlite, reading, READER)
        for reading in reversed(held):
            keep(postgresql, reading, READER)


@pytest.fixture(scope="module", params=[1, 2])
def stores(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, postgresql_server: Server
) -> Iterator[Stores]:
    path: Path = tmp_path_factory.mktemp("search") / "register.sqlite"
    with (
        postgresql_server.database() as url,
        Register(path, create=True) as sqlite,
        Register(url, create=True) as postgresql,
    ):
        yield Stores(sqlite, postgresql, scan.documents(60, request.param))


WORD = st.sampled_from(scan.WORDS)
PHRASE = st.lists(WORD, min_size=1, max_size=3)
FILTERS = st.builds(
    SearchFilter,
    part=st.sampled_from([None, None, None, "preamble", "operative", "annex"]),
    organ=st.sampled_from([None, None, None, "General Assembly", "Security Council"]),
    session=st.sampled_from([None, None, None, 77, 9]),
    addressee=st.sampled_from([None, None, None, "Secretary-General", "secretar", "states", "İ", "nobody"]),
    verb=st.sampled_from([None, None, *scan.VERBS]),
    kind=st.sampled_from([None, None, *scan.KINDS]),
    status=st.sampled_from([None, None, None, "no indication", "implemented"]),
    since=st.sampled_from([None, None, "2022", "2022-11", "2022-11-02", "2023-12-20"]),
    until=st.sampled_from([None, None, "2022", "2022-11", "2023-12-19", "1946-01-31"]),
    drafts=st.booleans(),
)
QUESTIONS = st.builds(
    Question,
    wanted=st.lists(WORD, max_size=2),
    phrases=st.lists(PHRASE, max_size=1),
    symbols=st.lists(st.sampled_from(scan.CITED), max_size=1),
    unwanted=st.lists(PHRASE, max_size=1),
    chosen=st.one_of(st.just(SearchFilter()), st.just(SearchFilter(drafts=True)), FILTERS),
)


@settings(max_examples=150, deadline=None)
@given(question=QUESTIONS)
def test_both_stores_find_what_a_scan_finds(stores: Stores, question: Question) -> None:
    there = question.found(stores.held)
    found = search(stores.sqlite, question.written(), question.chosen, limit=None)
    assert handles(found) == there
    assert (found.total, found.more, found.next) == (len(there), False, None)
    assert search(stores.postgresql, question.written(), question.chosen, limit=None) == found


@settings(max_examples=40, deadline=None)
@given(question=QUESTIONS, limit=st.integers(25, 90), counted=st.integers(1, 200))
def test_pages_follow_each_other(stores: Stores, question: Question, limit: int, counted: int) -> None:
    there = question.found(stores.held)
    for register in (stores.sqlite, stores.postgresql):
        read: list[str] = []
        after = None
        with patch.object(searching, "COUNTED", counted):
            while len(read) <= len(there):
                found = search(register, question.written(), question.chosen, limit, after)
                assert (found.total, found.more) == (min(len(there), counted), len(there) > counted)
                read += handles(found)
                after = found.next
                if after is None:
                    break
        assert read == there


@settings(max_examples=100, deadline=None)
@given(typed=st.text() | st.text(alphabet="\"-*():^+ ANDORNEAR\x00\\'%_;aé1/#", max_size=40))
def test_whatever_is_typed_is_a_query(stores: Stores, typed: str) -> None:
    assert search(stores.sqlite, typed) == search(stores.postgresql, typed)


@pytest.mark.parametrize(
    "typed",
    ['"', '""', "-", '-"', "a AND", "NEAR(report, 5)", "report*", "terms : report", "^report", "report'; DROP TABLE",
     "\x00", "\ud800", "report\x00secretary", "((((", "-- report", "' & '", "report:*", "<-> !", "((a | b) & !c)"],
)  # fmt: skip
def test_hostile_queries_are_words(stores: Stores, typed: str) -> None:
    assert search(stores.sqlite, typed) == search(stores.postgresql, typed)


@pytest.mark.parametrize(
    ("typed", "cut"),
    [
        ("the states " * 5000, False),
        (" ".join(map(str, range(10_000))), True),
        ('"' + "a " * 10_000, True),
        ("x" * 99_999, False),
    ],
)
def test_long_queries_are_cut_and_said_to_be(stores: Stores, typed: str, cut: bool) -> None:
    found = search(stores.sqlite, typed)
    assert search(stores.postgresql, typed) == found
    assert ("only the first 400 words were looked for" in found.notes) == cut


# What a hit says


def test_a_hit_says_why_and_what_it_is(shelf: Register) -> None:
    hit = one(shelf, "contributions voluntary", SearchFilter(addressee="secretary-general"))
    assert (hit.handle, hit.document.title, hit.document.date) == ("A/RES/78/902#op2", LISTED.title, "2023-12-12")
    assert hit.why == ("both words", "requests Secretary-General", "operative")
    assert [hit.text[start:end] for start, end in hit.matches] == ["voluntary", "contributions"]
    assert (hit.operative, len(hit.mandates)) == (True, 1)


def test_words_next_to_each_other_are_told(shelf: Register) -> None:
    assert one(shelf, "voluntary contribution").why[0] == "both words, next to each other"
    assert one(shelf, '"voluntary contributions"').why[0] == "“voluntary contributions”"
    assert one(shelf, "contributions").why[0] == "the word"


def test_a_recital_is_no_request(shelf: Register) -> None:
    for hit in search(shelf, "disrepair", SearchFilter(session=78, part="preamble")).hits:
        assert (hit.operative, hit.mandates) == (False, ())
        assert hit.why == ("the word", "preambular, not an operative request")


def test_a_paragraph_that_asks_nobody_is_told(shelf: Register) -> None:
    assert one(shelf, '"note of the report"').why[1:] == ("operative, without a mandate",)


def test_parts_of_a_list_are_asked_by_the_words_above(shelf: Register) -> None:
    hit = one(shelf, "count", SearchFilter(addressee="Secretary-General", verb="request", part="operative"))
    assert hit.handle == "A/RES/78/902#op2.a"
    assert (hit.cited, hit.number) == ("2 (a)", "(a)")
    assert hit.chapeau is not None and hit.chapeau.startswith("2. Requests the Secretary-General")
    assert hit.mandates == one(shelf, "voluntary").mandates


@pytest.mark.parametrize("typed", ["76/902", "A/RES/76/902", "a/res/76/902", "resolution 76/902"])
def test_symbols_are_found(shelf: Register, typed: str) -> None:
    found = search(shelf, typed)
    assert handles(found) == ["A/RES/78/901#pp1", "A/RES/78/902#pp1"]
    assert any("76/902" in reason for reason in found.hits[0].why)
    assert all("76/902" in hit.text[hit.matches[-1][0] : hit.matches[-1][1]] for hit in found.hits)


# What is left out, and what is marked


def test_drafts_are_left_out_or_marked(shelf: Register) -> None:
    adopted, both = search(shelf, "disrepair"), search(shelf, "disrepair", SearchFilter(drafts=True))
    assert handles(adopted) == ["A/RES/78/901#pp2", "A/RES/78/902#pp2"]
    assert handles(both) == [*handles(adopted), "A/78/L.901#pp2"]
    assert [hit.document.draft for hit in both.hits] == [False, False, True]
    assert both.hits[2].why[-1] == "a draft, not adopted in this form"


def test_without_words_the_filter_lists(shelf: Register) -> None:
    asked = SearchFilter(kind="agenda")
    assert all_of(shelf, "", asked) == all_of(shelf, "  ", asked) == ["A/RES/78/901#op4"]
    assert all_of(shelf, "-tracks", SearchFilter(part="operative", verb="calls upon")) == ["A/RES/78/901#op3"]


def test_one_mandate_must_have_all_that_is_asked_of_it(register: Register) -> None:
    two = LIBRARIES.saying(1, "Invites Member States to mend the tracks, and requests the Secretary-General to help")
    keep(register, two.reading(), READER)
    assert "A/RES/78/901#op1" in all_of(register, "mend", SearchFilter(addressee="Member States", verb="invites"))
    assert all_of(register, "mend", SearchFilter(addressee="Member States", verb="requests")) == []


def test_why_nothing_is_found(shelf: Register) -> None:
    assert search(shelf, "?! …").notes == ("“?! …” has no words to look for: write words, numbers or a symbol",)
    assert search(shelf, "tracks zeppelins").notes == ("“zeppelins” is nowhere in the register",)
    assert search(shelf, "tracks", SearchFilter(addressee="Zep")).notes == ("no addressee has “Zep” in the name",)
    assert search(shelf, "mules mend").notes == ()
    notes = search(shelf, "disrepair", SearchFilter(until="2023-11")).notes
    assert notes == ("only drafts have it, and they were left out",)


@pytest.mark.parametrize("bound", ["yesterday", "2023-13", "2023-02-30", "23-02-01", ""])
def test_a_bound_that_is_no_date_is_refused(shelf: Register, bound: str) -> None:
    with pytest.raises(Refused, match="is no date"):
        search(shelf, "tracks", SearchFilter(since=bound))


def test_an_empty_register_has_nothing(register: Register) -> None:
    assert search(register, "").hits == ()


# The index keeps up


def test_judgements_are_found(shelf: Register) -> None:
    done = SearchFilter(status="implemented")
    set_status(shelf, "A/RES/78/902#op2.m1", "implemented", JUDGE)
    assert all_of(shelf, "", done) == ["A/RES/78/902#op2", "A/RES/78/902#op2.a", "A/RES/78/902#op2.b"]
    assert "A/RES/78/902#op2" not in all_of(shelf, "", SearchFilter(status="no indication"))
    correct(shelf, "A/RES/78/902#op2.m1", Correction(addressees=(Addressee("Nepal", "Nepal"),)), JUDGE)
    assert all_of(shelf, "count", SearchFilter(addressee="nepal")) == ["A/RES/78/902#op2.a"]
    assert all_of(shelf, "count", SearchFilter(addressee="secretary")) == []
    assert search(shelf, "", SearchFilter(addressee="nobody")).notes == ("no addressee has “nobody” in the name",)
    correct(shelf, "A/RES/78/902#op2.m1", Correction(dismissed=True), JUDGE)
    assert all_of(shelf, "", done) == []
    assert one(shelf, "voluntary").why == ("the word", "operative, without a mandate")
    assert astray(shelf) == []


def test_another_reading_is_found_in_place_of_the_first(shelf: Register) -> None:
    renamed = LISTED.saying(1, "Takes note of the zeppelins").reading()
    keep(shelf, msgspec.structs.replace(renamed, date="2024-01-09", source=LISTED.reading().source), READER)
    assert all_of(shelf, "zeppelins", SearchFilter(since="2024")) == ["A/RES/78/902#op1"]
    assert all_of(shelf, '"note of the report"') == []
    assert astray(shelf) == []


def test_the_index_holds_what_the_rows_say(register: Register) -> None:
    for resolution in many(12):
        keep(register, resolution.reading(), READER)
    assert astray(register) == []
    with register.writing() as connection:
        index.rebuild(register.store, connection)
    assert astray(register) == []


def test_what_is_astray_is_told(shelf: Register) -> None:
    with shelf.writing() as connection:
        there = next(index.terms_of(connection, 1))
        shelf.store.unindex(connection, [there])
        shelf.store.index(
            connection, [there._replace(words=f"{there.words} zeppelin"), Terms(place(None, 999), "x", "")]
        )
    found = astray(shelf)
    assert len(found) == 2
    assert any(line.startswith("A/RES/78/901#formula: ") for line in found)
    assert any(line.startswith("a paragraph that is gone: ") for line in found)
    with shelf.writing() as connection:
        index.rebuild(shelf.store, connection)
    assert astray(shelf) == []


def test_words_in_another_order_are_astray(shelf: Register) -> None:
    with shelf.writing() as connection:
        there = list(index.terms_of(connection, 1))[1]
        shelf.store.unindex(connection, [there])
        shelf.store.index(connection, [there._replace(words=f"{there.words} {there.words}")])
    assert len(astray(shelf)) == 1


def test_an_index_of_another_edition_is_made_anew(shelf: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "edition", lambda: "another")
    assert astray(shelf) == ["it was made by other rules for words; the next seized add makes it anew"]
    assert search(shelf, "tracks").notes[0].startswith("the index was made by an earlier edition")
    with shelf.writing() as connection:
        shelf.store.empty_index(connection)
    keep(shelf, Resolution(number=903).reading(), READER)
    assert len(all_of(shelf, "disrepair")) == 3
    assert (astray(shelf), search(shelf, "tracks").notes) == ([], ())
