"""The files that come with a form."""

from litestar.datastructures import FormMultiDict, UploadFile


def uploaded(form: FormMultiDict, *fields: str) -> list[UploadFile]:
    """The files of these fields, in their order; a browser sends a field without a file as empty words."""
    sent = [one for field in fields for one in form.getall(field, [])]
    return [one for one in sent if isinstance(one, UploadFile) and one.filename]
