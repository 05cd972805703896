"""The files that come with a form, or as the body of a request."""

from litestar.datastructures import FormMultiDict, UploadFile

from seized import service
from seized.http.desk import Desk
from seized.model.register import Added
from seized.service.apart import Apart


def uploaded(form: FormMultiDict, *fields: str) -> list[UploadFile]:
    """The files of these fields, in their order; a browser sends a field without a file as empty words."""
    sent = [one for field in fields for one in form.getall(field, [])]
    return [one for one in sent if isinstance(one, UploadFile) and one.filename]


def take_in(desk: Desk, apart: Apart, name: str, content: bytes) -> Added:
    """Add one file to the register, read apart, and write down who did."""
    added = service.adding.add_data(desk.register, name, content, desk.person.shown, apart.read_data)
    desk.note("add document", added.document or added.path, "refused" if added.outcome == "failed" else "done")
    return added
