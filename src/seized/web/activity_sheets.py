"""Many activities at once: the sheet to fill in, and what becomes of it."""

from typing import Annotated

import msgspec
from litestar.datastructures import UploadFile
from litestar.enums import RequestEncodingType
from litestar.params import Body
from litestar.response import Redirect, Response, Template

from seized import errors, service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get, post
from seized.model.activity_sheet import COLUMNS
from seized.model.roles import Action
from seized.service.judging import Said
from seized.web.downloads import download
from seized.web.page import page


class Sheet(msgspec.Struct, frozen=True):
    """The file of the form, and the remark for all of its rows."""

    sheet: UploadFile | None = None
    because: str = ""


MOST = 200
"""Faults that are shown."""


@get("/activities/import", name="import-activities", guards=[needs(Action.ENTER_ACTIVITIES)])
def import_form(desk: Desk, template: str = "", first: int = 0, last: int = 0) -> Template | Response[bytes]:
    """The sheet to fill in, and the form that takes it; which activities came in with the last one."""
    if template:
        forms = service.exporting.ACTIVITY_FORMS
        return download(lambda: service.exporting.activity_template(template), forms, template, "activities")
    return _page(desk, came=range(first, last + 1) if first else range(0))


@post("/activities/import", name="take-activities", guards=[needs(Action.ENTER_ACTIVITIES)])
def take_sheet(
    desk: Desk, data: Annotated[Sheet, Body(media_type=RequestEncodingType.MULTI_PART)]
) -> Template | Redirect:
    """Keep all rows of a sheet, or none, and show what is off in it."""
    sheet = data.sheet
    if sheet is None or not sheet.filename:
        return _page(desk, refused="Choose a sheet first: a file that ends in .csv or .xlsx.", status=422)
    said = Said(because=data.because.strip() or None, by=desk.person.shown)
    try:
        entered = service.activities.add_rows(desk.register, sheet.file.read(), sheet.filename, said)
    except (errors.ReadError, errors.Refused) as error:
        return _page(desk, refused=str(error), status=422)
    if entered.faults:
        return _page(desk, faults=entered.faults, name=sheet.filename, status=422)
    numbers = [one.id for one in entered.activities]
    about = f"activity:{min(numbers)} to activity:{max(numbers)}"
    desk.note("import activities", about)
    return Redirect(f"/activities/import?first={min(numbers)}&last={max(numbers)}", status_code=303)


def _page(desk: Desk, *, status: int = 200, **shown: object) -> Template:
    faults = shown.get("faults", ())
    empty: dict[str, object] = {"came": range(0), "refused": "", "faults": (), "name": ""}
    return page(
        "activities/import.html",
        status=status,
        desk=desk,
        columns=COLUMNS,
        most=MOST,
        rows=len({(fault.sheet, fault.row) for fault in faults}),  # type: ignore[attr-defined]
        **(empty | shown),
    )


ROUTES = (import_form, take_sheet)
