"""Everything that is known of where a text comes from and what came of it."""

from seized.derive.lineage.series import series
from seized.derive.lineage.shelf import Shelf
from seized.derive.lineage.versions import versions
from seized.model.lineage import Text, Trace


def trace(focus: Text, shelf: Shelf) -> Trace:
    """The series, the versions and the citations of one whole text; what is not read cites nothing that is known."""
    return Trace(
        focus=focus,
        series=series(focus, shelf),
        versions=versions(focus, shelf),
        cites=tuple(shelf.cites(focus.key)) if focus.standing == "read" else (),
        cited_by=tuple(shelf.cited_by(focus.symbol)) if focus.symbol else (),
    )
