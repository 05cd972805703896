"""A text rolled forward to a later session, and proposals compiled on a text: of the register, or handed in."""

from collections.abc import Sequence
from typing import Any

import msgspec
from anyio import to_thread
from litestar import Response
from litestar import post as post_async
from litestar.datastructures import UploadFile
from litestar.response import Redirect, Template

from seized import service
from seized.errors import SeizedError, Unfit, Unknown
from seized.http.bench import Bench
from seized.http.desk import Desk
from seized.http.etags import FRESH
from seized.http.guards import needs
from seized.http.handlers import get
from seized.http.passing import MINUTES
from seized.http.problems import problem
from seized.http.uploads import uploaded
from seized.model import Document
from seized.model.compilation import Compilation
from seized.model.compilation import Handed as Proposed
from seized.model.roles import Action
from seized.service.rolling import Rolling
from seized.web.drafting import WORD, File
from seized.web.files import attached
from seized.web.page import Asked, page
from seized.web.templating import query

HTML = "text/html; charset=utf-8"
MOST = 8
"""Proposals that a form has room for."""


class Compiled(msgspec.Struct, frozen=True):
    """A compilation that is passing through."""

    found: Compilation


class Sought(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be rolled forward, as an address says it: a text of the register, or a file by its token."""

    text: str = ""
    draft: str = ""
    session: str = ""

    @classmethod
    def of(cls, request: Asked) -> "Sought":
        """What the address of a request says."""
        typed = {name: (request.query_params.get(name) or "").strip() for name in cls.__struct_fields__}
        return cls(**typed)


@get("/drafting/roll", name="roll", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
def roll(request: Asked, bench: Bench) -> Template:
    """The form, and below it the text rolled forward."""
    sought = Sought.of(request)
    if not (sought.text or sought.draft):
        return _rolling(bench.desk, sought)
    try:
        return _rolling(bench.desk, sought, found=_rolled(bench, sought))
    except SeizedError as error:
        return _rolling(bench.desk, sought, fault=problem(error).detail)


@post_async("/drafting/roll", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
async def roll_file(request: Asked, bench: Bench) -> Template | Redirect:
    """Take a file in, to be rolled forward."""
    form = await request.form()
    session, files = str(form.get("session") or ""), uploaded(form, "file")
    if not files:
        return _rolling(bench.desk, Sought(session=session), fault="Choose a file, or name a text of the register.")
    name, data = service.originals.file_name(files[0].filename), await files[0].read()
    token = bench.hold(File(name, data), len(data))
    return Redirect(f"/drafting/roll{query(draft=token, session=session)}", status_code=303)


@get("/drafting/roll.docx", name="roll_word", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
def roll_word(request: Asked, bench: Bench) -> Response[bytes]:
    """The text rolled forward, as a Word file with tracked changes and comments; of a Word file, in a copy of it."""
    sought = Sought.of(request)
    found = _rolled(bench, sought)
    made = bench.work(service.rolling.as_word, _stem(found), found, bench.person.shown)
    return attached(made, f"{_stem(found)}-at-{found.rolled.session}.docx", WORD)


@get("/drafting/roll.html", name="roll_page", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
def roll_page(request: Asked, bench: Bench) -> Response[bytes]:
    """The same as one self-contained page, to be kept."""
    found = _rolled(bench, Sought.of(request))
    return attached(service.rolling.as_page(found.rolled), f"{_stem(found)}-at-{found.rolled.session}.html", HTML)


@get("/drafting/compile", name="compile", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
def compile_form(desk: Desk) -> Template:
    """The form."""
    return _compiling(desk)


@post_async("/drafting/compile", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
async def compile_texts(request: Asked, bench: Bench) -> Template | Redirect:
    """Lay proposals together on a text."""
    form = await request.form()
    base, names = str(form.get("base") or "").strip(), [str(one).strip() for one in form.getall("by", [])]
    uploads = form.getall("proposal", [])
    proposals = [
        (Proposed(service.originals.file_name(file.filename), by or None), await file.read())
        for file, by in zip(uploads, names, strict=False)
        if isinstance(file, UploadFile) and file.filename
    ]
    files = [(service.originals.file_name(one.filename), await one.read()) for one in uploaded(form, "file")]
    try:
        found = await to_thread.run_sync(_laid_together, bench, files[0] if files else base, proposals)
    except SeizedError as error:
        return _compiling(bench.desk, base=base, names=names, faults=[problem(error).detail])
    if found.found is None:
        return _compiling(bench.desk, base=base, names=names, faults=[problem(one).detail for one in found.problems])
    size = sum(len(data) for _, data in (*files, *proposals))
    token = bench.hold(Compiled(found.found), size)
    return Redirect(f"/drafting/compilations/{token}", status_code=303)


@get("/drafting/compilations/{token:str}", name="compilation", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
def compilation(bench: Bench, token: str) -> Template:
    """The proposals in the text."""
    found = bench.held(token, Compiled).found
    hues = {one.by: f"by-{at % 8}" for at, one in enumerate(found.proposals)}
    return page("drafting/compilation.html", desk=bench.desk, token=token, found=found, hues=hues, minutes=MINUTES)


@get(
    "/drafting/compilations/{token:str}/{form:str}",
    name="compilation_file",
    guards=[needs(Action.CHECK_DRAFTS)],
    opt=FRESH,
)
def compilation_file(bench: Bench, token: str, form: str) -> Response[bytes]:
    """The same as a file."""
    found = bench.held(token, Compiled).found
    if form == "docx":
        return attached(service.compiling.as_word(found), "compilation.docx", WORD)
    if form == "html":
        return attached(service.compiling.as_page(found), "compilation.html", HTML)
    raise Unknown(f"{form}: a compilation is had as docx, html")


def _rolled(bench: Bench, sought: Sought) -> Rolling:
    """A text rolled forward.  Raises `Unfit` where no session is named, and as `seized.service.drafting.roll` does."""
    if not sought.session.isdecimal() or len(sought.session) > 3:
        raise Unfit("Name the session of the new draft by its number, as in 81.")
    session = int(sought.session)
    if sought.draft:
        base = bench.held(sought.draft, File)
        name, data = base.name, base.data
        return bench.work(service.drafting.roll, name, data, name, session, bench.register.address)
    held = bench.desk.ask(service.comparing.held, sought.text)
    return service.rolling.rolled(held.reading, session, bench.register)


def _laid_together(bench: Bench, base: str | tuple[str, bytes], proposals: Sequence[tuple[Proposed, bytes]]) -> Any:
    if not base:
        raise Unfit("Name the text that the proposals are on, or choose its file.")
    if not proposals:
        raise Unfit("Choose a proposal at least.")
    text: Document | tuple[str, bytes] = (
        bench.desk.ask(service.comparing.held, base).reading if isinstance(base, str) else base
    )
    return bench.work(service.drafting.compiled, "the proposals", text, list(proposals))


def _stem(found: Rolling) -> str:
    return (found.rolled.base.symbol or "text").replace("/", "-")


def _rolling(desk: Desk, sought: Sought, *, found: Rolling | None = None, fault: str | None = None) -> Template:
    return page(
        "drafting/roll.html",
        status=422 if fault else 200,
        desk=desk,
        sought=sought,
        rolled=found.rolled if found else None,
        tracked=bool(found and found.tracked),
        fault=fault,
        minutes=MINUTES,
    )


def _compiling(desk: Desk, *, base: str = "", names: Sequence[str] = (), faults: Sequence[str] = ()) -> Template:
    return page(
        "drafting/compile.html",
        status=422 if faults else 200,
        desk=desk,
        base=base,
        names=[*names, *[""] * MOST][:MOST],
        faults=faults,
        minutes=MINUTES,
    )


ROUTES = (
    roll,
    roll_file,
    roll_word,
    roll_page,
    compile_form,
    compile_texts,
    compilation,
    compilation_file,
)
