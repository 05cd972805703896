"""One trace to draw: three texts, what opened their series, a draft, and a request that nothing came of."""

from seized.derive.lineage.traces import trace
from seized.model.lineage import Trace
from tests.unit.derive.lineage.shelf import EELS, ON_EELS, Texts, draft, recalled, report, resolution

OPENED = recalled(", by which it granted observer status to the Eel Fishers Union,", "A/RES/59/904")


def traced(title: str = EELS) -> Trace:
    """The trace of the last of the three."""
    asks, waits = (report(66),), (report(68, "A/RES/66/902", None),)
    first = resolution(64, 901, title, OPENED, requests=asks)
    known = resolution(65, 5, title, standing="known")
    earlier = recalled(ON_EELS, "A/RES/64/901", paragraph="pp2")
    last = resolution(66, 902, title, [*OPENED, *earlier], requests=waits, origins=("A/66/L.7",))
    return trace(last, Texts(first, known, last, draft("A/66/L.7", 66, title, sponsors=("Alderford", "Brill"))))
