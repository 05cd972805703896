import msgspec

from seized.export.record import record_json
from seized.model.lineage import Trace
from tests.unit.export.lineage.traced import traced


def test_reading_it_back_gives_the_same_record() -> None:
    assert msgspec.json.decode(record_json(traced()), type=Trace) == traced()


def test_the_names_are_those_of_the_records() -> None:
    found = msgspec.json.decode(record_json(traced()))
    assert [member["text"]["symbol"] for member in found["series"]["members"]] == [
        "A/RES/64/901",
        "A/RES/65/5",
        "A/RES/66/902",
    ]
