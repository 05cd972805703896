"""The skeleton of a report that a mandate asks for, as a file."""

from litestar.response import Response, Template

from seized import service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.roles import Action
from seized.web.downloads import download
from seized.web.page import page


@get("/report/{name:path}", name="report", guards=[needs(Action.LOOK)])
def report(desk: Desk, name: str, form: str = "") -> Template | Response[bytes]:
    """The skeleton of the report that a mandate, a paragraph or a text asks for: what it has, or a file."""
    asked = name.lstrip("/")
    mandate = desk.ask(service.asking.entries_by_id, (asked,), desk.today).get(asked)
    found = desk.ask(service.report.report, mandate.handle if mandate else asked, desk.today)
    if form:
        written = lambda: service.exporting.report_as(found, form, desk.today)  # noqa: E731
        return download(written, service.exporting.PAPER_FORMS, form, f"report {found.mandate.handle}")
    return page("activities/report.html", desk=desk, report=found, asked=asked)


ROUTES = (report,)
