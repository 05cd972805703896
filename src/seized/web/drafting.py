"""Drafts: handed in, held against the rules, mended, compared; nothing is kept of them unless somebody asks."""

from collections.abc import Mapping

import msgspec
from anyio import to_thread
from litestar import Response
from litestar import post as post_async
from litestar.datastructures import UploadFile
from litestar.response import Redirect, Template

from seized import service
from seized.errors import SeizedError, Unknown
from seized.http.bench import Bench
from seized.http.desk import Desk
from seized.http.etags import FRESH
from seized.http.guards import needs
from seized.http.handlers import get, post
from seized.http.passing import MINUTES
from seized.http.problems import problem
from seized.http.settings import MEGABYTE, Settings
from seized.http.uploads import uploaded
from seized.model.checking import Severity
from seized.model.comparison import Collation
from seized.model.roles import Action
from seized.service.checking import Settings as Wanted
from seized.service.drafting import PASTED, Looked
from seized.web.files import attached
from seized.web.found import MEANINGS, SEVERITIES, laid
from seized.web.page import Asked, page

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMS = {"html": "text/html; charset=utf-8", "sarif": "application/sarif+json", "json": "application/json"}
"""The files that findings can be had as."""


NOTHING = "Choose a file, or paste a text: there is nothing to check yet."


class File(msgspec.Struct, frozen=True):
    """A file that is passing through."""

    name: str
    data: bytes


class Handed(File, frozen=True):
    """A draft that is passing through, as it was read and checked."""

    looked: Looked
    wanted: Wanted


class HandedIn(msgspec.Struct, frozen=True):
    """What is handed in: a file, or a text that was pasted; `scanned` where it comes from a scan."""

    file: UploadFile | None = None
    text: str = ""
    scanned: bool = False

    @classmethod
    async def of(cls, request: Asked) -> "HandedIn":
        """What the form of a request has; a file that was not chosen comes without a name."""
        form = await request.form()
        files = uploaded(form, "file")
        return cls(files[0] if files else None, str(form.get("text") or ""), bool(form.get("scanned")))


@get("/drafting", name="drafting", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
def drafting(desk: Desk, settings: Settings) -> Template:
    """The form, what else can be done with drafts, and those that one keeps."""
    return _form(desk, settings)


@post_async("/drafting", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
async def hand_in(request: Asked, bench: Bench, settings: Settings) -> Template | Redirect:
    """Read a draft and check it."""
    data = await HandedIn.of(request)
    name, content = await _content(data)
    if not content.strip():
        return _form(
            bench.desk, settings, typed=data, fault="Choose a file, or paste a text: there is nothing to check yet."
        )
    wanted = Wanted(scanned=data.scanned)
    try:
        token = await to_thread.run_sync(_look, bench, name, content, wanted)
    except SeizedError as error:
        return _form(bench.desk, settings, typed=data, fault=problem(error).detail)
    return Redirect(f"/drafting/texts/{token}", status_code=303)


@get("/drafting/texts/{token:str}", name="draft", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
def draft(bench: Bench, token: str, severity: str | None = None) -> Template:
    """A draft with what was found in it."""
    handed = bench.held(token, Handed)
    chosen: Severity | None = next((one for one in SEVERITIES if one == severity), None)
    return page(
        "drafting/text.html",
        desk=bench.desk,
        token=token,
        handed=handed,
        laid=laid(handed.looked, chosen),
        severity=chosen,
        severities=SEVERITIES,
        meanings=MEANINGS,
        forms=FORMS,
        titles=_titles(),
        latest=service.drafting.latest(bench.register, handed.looked.document),
        minutes=MINUTES,
    )


@get("/drafting/texts/{token:str}/mended", name="mended", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
def mended(bench: Bench, token: str) -> Response[bytes]:
    """The draft with all that is safe to mend mended, in the format that it came in."""
    handed = bench.held(token, Handed)
    made = bench.work(
        service.drafting.mend,
        handed.name,
        handed.data,
        handed.name,
        handed.wanted,
        bench.register.address,
        bench.person.shown,
    )
    stem, dot, suffix = handed.name.rpartition(".")
    name = f"{stem}.fixed.{suffix}" if dot else f"{handed.name}.fixed"
    return attached(made.data, name, handed.looked.document.source.media_type or "application/octet-stream")


@get("/drafting/texts/{token:str}/findings/{form:str}", name="findings", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
def findings(bench: Bench, token: str, form: str) -> Response[bytes]:
    """What was found, as a file."""
    handed = bench.held(token, Handed)
    if form not in FORMS:
        raise Unknown(f"{form}: findings are had as {', '.join(FORMS)}")
    written = service.checking.export([handed.looked.checked], form)
    return attached(written, f"{handed.name}.findings.{form}", FORMS[form])


@get("/drafting/texts/{token:str}/compare", name="draft_compared", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
def compared(bench: Bench, token: str, text: str = "") -> Template:
    """The draft against a text of the register."""
    handed = bench.held(token, Handed)
    name = text.strip() or service.drafting.latest(bench.register, handed.looked.document) or ""
    shown: dict[str, object] = {"key": None, "found": None, "fault": None}
    try:
        if name:
            shown["key"], shown["found"] = _against(bench, handed, name)
    except SeizedError as error:
        shown["fault"] = problem(error).detail
    return page(
        "drafting/compare.html",
        status=422 if shown["fault"] else 200,
        desk=bench.desk,
        token=token,
        handed=handed,
        typed=name,
        **shown,
    )


@get("/drafting/texts/{token:str}/compare.docx", name="draft_word", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
def compared_word(bench: Bench, token: str, text: str) -> Response[bytes]:
    """The same as a Word file with tracked changes."""
    handed = bench.held(token, Handed)
    _, found = _against(bench, handed, text)
    return attached(service.comparing.as_word(found.steps[0], bench.person.shown), f"{handed.name}.compared.docx", WORD)


@post("/drafting/texts/{token:str}/forget", guards=[needs(Action.CHECK_DRAFTS)], opt=FRESH)
def forget(bench: Bench, token: str) -> Redirect:
    """Forget a draft at once."""
    bench.forget(token)
    return Redirect("/drafting", status_code=303)


@post("/drafting/texts/{token:str}/keep", guards=[needs(Action.KEEP_DRAFTS)], opt=FRESH)
def keep(bench: Bench, token: str) -> Redirect:
    """Keep a draft in the register, for its owner alone."""
    handed = bench.held(token, Handed)
    kept = service.drafts.keep(bench.register, bench.person, handed.name, handed.data)
    bench.desk.note("keep draft", f"draft {kept.id}")
    return Redirect("/drafting#kept", status_code=303)


@post("/drafting/kept/{number:int}/open", guards=[needs(Action.KEEP_DRAFTS)], opt=FRESH)
def open_kept(bench: Bench, number: int) -> Redirect:
    """Check a draft that was kept."""
    kept, data = service.drafts.draft(bench.register, bench.person, number)
    token = _look(bench, kept.name, data, Wanted())
    return Redirect(f"/drafting/texts/{token}", status_code=303)


@post("/drafting/kept/{number:int}/remove", guards=[needs(Action.KEEP_DRAFTS)], opt=FRESH)
def remove_kept(desk: Desk, number: int) -> Redirect:
    """Take a draft out of the register, for good."""
    service.drafts.remove(desk.register, desk.person, number)
    desk.note("remove draft", f"draft {number}")
    return Redirect("/drafting#kept", status_code=303)


@get("/drafting/rules", name="rules", guards=[needs(Action.CHECK_DRAFTS)])
def rules() -> Template:
    """All rules."""
    return page("drafting/rules.html", rules=service.checking.guidance(), severities=MEANINGS)


@get("/drafting/rules/{name:str}", name="rule", guards=[needs(Action.CHECK_DRAFTS)])
def rule(name: str) -> Template:
    """What is told of one rule."""
    found = next((one for one in service.checking.guidance() if one.id == name.upper()), None)
    if found is None:
        raise Unknown(f"{name}: there is no rule of that name; all of them stand in /drafting/rules")
    return page("drafting/rule.html", rule=found, severities=MEANINGS)


async def _content(data: HandedIn) -> tuple[str, bytes]:
    """The name and the content of what was handed in: the file where there is one."""
    if data.file:
        return service.originals.file_name(data.file.filename), await data.file.read()
    return PASTED, data.text.replace("\r\n", "\n").encode()


def _look(bench: Bench, name: str, content: bytes, wanted: Wanted) -> str:
    """Read and check a draft apart, and hold it for whoever handed it in."""
    looked = bench.work(service.drafting.look, name, content, name, wanted, bench.register.address)
    return bench.hold(Handed(name, content, looked, wanted), len(content))


def _against(bench: Bench, handed: Handed, name: str) -> tuple[str, Collation]:
    """A text of the register by its name, and the draft compared with it."""
    held = bench.desk.ask(service.comparing.held, name)
    found = bench.work(service.drafting.collated, handed.name, [held.reading, handed.looked.document])
    return held.key, found


def _titles() -> Mapping[str, str]:
    return {one.id: one.title for one in service.checking.guidance()}


def _form(desk: Desk, settings: Settings, *, typed: HandedIn | None = None, fault: str | None = None) -> Template:
    return page(
        "drafting/drafting.html",
        status=422 if fault else 200,
        desk=desk,
        typed=typed or HandedIn(),
        fault=fault,
        kept=service.drafts.drafts(desk.register, desk.person),
        suffixes=service.suffixes(),
        largest=min(settings.largest_upload, service.drafts.LARGEST) // MEGABYTE,
        minutes=MINUTES,
    )


ROUTES = (
    drafting,
    hand_in,
    draft,
    mended,
    findings,
    compared,
    compared_word,
    forget,
    keep,
    open_kept,
    remove_kept,
    rules,
    rule,
)
