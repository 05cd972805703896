"""The series of a resolution: its texts on a line of years, what each asked of the next, and the redline of any two."""

from typing import Annotated

import msgspec
from litestar import get
from litestar.params import FromPath, FromQuery, QueryParameter
from litestar.response import Redirect, Template

from seized import service
from seized.errors import Unknown
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.model.comparison import Comparison
from seized.model.lineage import DraftOf, ReportOf, Standing, Text, Trace
from seized.model.lineage_wording import Asked, asked
from seized.model.roles import Action
from seized.web.page import page
from seized.web.templating import address

Chosen = Annotated[str | None, QueryParameter(name="from")]


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A text of the series as the table has it: what it is, what it asked for, and its drafts and reports.

    `before` is the key of the text that was read and adopted before it; None where there is none, or it was not read.
    """

    key: str
    name: str
    what: str
    standing: Standing
    date: str | None
    session: int | None
    because: str
    asked: tuple[Asked, ...] = ()
    drafts: tuple[DraftOf, ...] = ()
    reports: tuple[ReportOf, ...] = ()
    before: str | None = None

    @property
    def read(self) -> bool:
        """Whether it can be compared."""
        return self.standing == "read"


@get("/series/{name:path}", name="series", guards=[needs(Action.LOOK)], sync_to_thread=True)
def series(
    desk: Desk, name: FromPath[str], from_: Chosen = None, to: FromQuery[str | None] = None
) -> Template | Redirect:
    """The series of a text by its symbol; `?from=A&to=B` chooses the two that are compared below."""
    asked_for = name.lstrip("/")
    trace = desk.ask(service.asking.trace, asked_for)
    if asked_for != trace.focus.key:
        return Redirect(address(f"series/{trace.focus.key}"))
    read = [one.text.key for one in trace.series.members if one.text.standing == "read"]
    reports = desk.ask(service.evidence.reports, *read)
    lines = list_lines(trace, reports)
    pair = chosen(trace, lines, from_, to)
    return page(
        "series/page.html",
        desk=desk,
        trace=trace,
        lines=lines,
        pair=pair,
        comparison=_compared(desk, pair),
        drawings=service.exporting.line_drawings(trace, reports, filter(None, pair), page_of),
    )


def page_of(key: str, standing: Standing) -> str:
    """The page of a text that was read; of another one, what is known of it: what cites it."""
    return address(key) if standing == "read" else address(f"graph/{key}")


def chosen(trace: Trace, lines: list[Line], first: str | None, last: str | None) -> tuple[str | None, str | None]:
    """The two texts to be compared: those asked for, else the last two adopted that were read, with drafts where there
    are no two; of a draft, what was adopted before it and the draft.

    Raises `Unknown` of a text that is not in the series, or was not read.
    """
    at_hand = [line.key for line in lines if line.read]
    for key in filter(None, (first, last)):
        if key not in at_hand:
            raise Unknown(
                f"{key} is no text of this series that was read; the page /series/{trace.focus.key} has them."
            )
    adopted = [line.key for line in lines if line.read and line.what == "member"]
    if trace.focus.draft and trace.focus.key in at_hand:
        came = next((draft.became for draft in trace.series.drafts if draft.key == trace.focus.key), None)
        before = at_hand[: at_hand.index(trace.focus.key)]
        usual = [*[key for key in adopted if key in before and key != came][-1:], trace.focus.key]
    else:
        usual = adopted[-2:] if len(adopted) > 1 else at_hand[-2:]
    if first is None and last is None:
        return (usual[0], usual[1]) if len(usual) > 1 else (None, usual[0] if usual else None)
    return first, last


def _compared(desk: Desk, pair: tuple[str | None, str | None]) -> Comparison | None:
    before, after = pair
    if before is None or after is None or before == after:
        return None
    return desk.ask(service.comparing.side_by_side, before, after).steps[0]


def list_lines(trace: Trace, reports: tuple[ReportOf, ...]) -> list[Line]:
    """The texts in the order of the line: what opened it, the members, each behind those of its drafts that were
    read, and the drafts that nothing is known to have come of."""
    askings = asked(trace.series)
    found = [_opening(one.text, one.because) for one in trace.series.openings]
    before: str | None = None
    for member in trace.series.members:
        text = member.text
        drafts = tuple(draft for draft in trace.series.drafts if draft.became == text.name)
        found += [_draft(draft) for draft in drafts if draft.standing == "read"]
        found.append(
            Line(
                key=text.key,
                name=text.name,
                what="member",
                standing=text.standing,
                date=text.date,
                session=text.session,
                because=member.because,
                asked=askings.get(text.name, ()),
                drafts=drafts,
                reports=tuple(one for one in reports if one.asked_by == text.key),
                before=before if text.standing == "read" else None,
            )
        )
        before = text.key if text.standing == "read" else before
    for draft in trace.series.drafts:
        if draft.became is None:
            at = next((at for at, line in enumerate(found) if (line.date or "") > (draft.date or "9")), len(found))
            found.insert(at, _draft(draft))
    return found


def _opening(text: Text, because: str) -> Line:
    return Line(
        key=text.key,
        name=text.name,
        what="opening",
        standing=text.standing,
        date=text.date,
        session=text.session,
        because=because,
    )


def _draft(draft: DraftOf) -> Line:
    because = f"draft of {draft.became}" if draft.became else "a draft with the title of the series"
    return Line(
        key=draft.key,
        name=draft.symbol,
        what="draft",
        standing=draft.standing,
        date=draft.date,
        session=None,
        because=because,
    )
