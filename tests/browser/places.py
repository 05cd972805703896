"""Every page, with an address at which it has something to show, on a register of the texts of `examples/`.

An address may have names in braces, which `furnished` and `handed_in` give.  A page that lives at no address here is
found by a test.
"""

from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import msgspec
from playwright.sync_api import Page

from seized import service
from seized.model import Document
from seized.model.accounts import By
from seized.model.facts import FactFilter
from seized.model.register import MandateFilter
from seized.model.secret import Secret
from seized.register.keeping import Reader, keep
from seized.service.entering import NewActivity
from seized.service.judging import Said
from seized.service.opening import Register

EXAMPLES = Path(__file__).parents[2] / "examples"
BY = "T. Ester"

DRAFT = """League of River Towns
General Council
Thirteenth session
Agenda item 9

Draft resolution

Quiet nights on the lower locks

The General Council,

Recalling it's resolution 12/4 of 12 March 2024,

1. Requests to the Secretary-General to report on the matter at it's fourteenth session;

2. Decides to remain seized of the matter.
"""


HERONS = """ST/LRT/RES/12/6

League of River Towns

General Council

Twelfth session

Resolution adopted by the General Council on 13 March 2024

12/6. Herons of the lower locks

The General Council,

Recalling its resolution 12/4 of 12 March 2024,

1. Requests the wardens to count the herons by 30 June 2025;

2. Decides to remain seized of the matter.

41st plenary meeting
13 March 2024
"""


class Place(NamedTuple):
    """A page: what its picture is called, under which heading it is shown, which route answers, and where."""

    name: str
    group: str
    route: str
    path: str


PLACES = tuple(
    Place(*line)
    for line in (
        ("home", "Finding", "home", "/"),
        ("search", "Finding", "search", "/search?q=fish"),
        ("documents", "Finding", "documents", "/documents"),
        ("agendas", "Finding", "agendas", "/agenda"),
        ("agenda", "Finding", "agenda", "/agenda/14?organ=General Council"),
        ("nothing", "Finding", "document", "/ST/LRT/RES/99/9"),
        ("reader", "Reader", "document", "/ST/LRT/RES/12/11"),
        ("reader-pdf", "Reader", "document", "/ST/LRT/RES/12/4"),
        ("reader-original", "Reader", "document", "/ST/LRT/RES/12/4?beside=original"),
        ("reader-draft", "Reader", "document", "/ST/LRT/12/L.7"),
        ("mandate", "Reader", "mandate", "/mandates/{mandate}"),
        ("fact", "Reader", "facts", "/facts?id={meeting}"),
        ("history", "Reader", "history", "/history/ST/LRT/RES/12/11"),
        ("mandates", "Mandates", "mandates", "/mandates?asked=others"),
        ("mandates-none", "Mandates", "mandates", "/mandates?to=Nobody"),
        ("board", "Mandates", "board", "/mandates/board?asked=others"),
        ("calendar", "Mandates", "calendar", "/mandates/calendar?asked=others"),
        ("addressees", "Mandates", "addressees", "/mandates/addressees?asked=others"),
        ("views", "Mandates", "views", "/views"),
        ("series", "Lines", "series", "/series/ST/LRT/RES/12/11"),
        ("compare", "Lines", "compare", "/compare?text=ST/LRT/RES/10/9&text=ST/LRT/RES/12/11"),
        ("graph", "Lines", "graph", "/graph/ST/LRT/RES/12/4"),
        ("actors", "Organizations", "actors", "/actors"),
        ("dossier", "Organizations", "actor", "/actors/Estuary Cooperation Organization"),
        ("meetings", "Organizations", "meetings", "/meetings"),
        ("agreements", "Organizations", "agreements", "/agreements"),
        ("members", "Organizations", "members", "/members"),
        ("plans", "Plan and activities", "plans", "/plan"),
        ("plan", "Plan and activities", "plan", "/plan/Estuary Cooperation Organization"),
        ("fields", "Plan and activities", "fields", "/fields/Estuary Cooperation Organization"),
        ("activities", "Plan and activities", "activities", "/activities"),
        ("new-activity", "Plan and activities", "new-activity", "/activities/new"),
        ("activity", "Plan and activities", "activity", "/activities/1"),
        ("activity-form", "Plan and activities", "activity-form", "/activities/1/correct"),
        ("import-activities", "Plan and activities", "import-activities", "/activities/import"),
        ("report", "Plan and activities", "report", "/report/ST/LRT/RES/12/11%23op4"),
        ("review", "Review", "review", "/review"),
        ("evidence", "Review", "weighing", "/review/evidence"),
        ("weigh", "Review", "weigh", "/review/evidence/{waiting}"),
        ("same", "Review", "same", "/review/same"),
        ("one-or-two", "Review", "one_or_two", "/review/same/{meeting}/{other}"),
        ("conflicts", "Review", "conflicts", "/review/conflicts"),
        ("conflict", "Review", "conflict", "/review/conflicts/{conflict}"),
        ("doubts", "Review", "doubts", "/review/doubts?of=due"),
        ("judge", "Review", "judge", "/review/mandates/{mandate}"),
        ("judge-status", "Review", "judge_one", "/review/mandates/{mandate}/status"),
        ("drafting", "Drafting", "drafting", "/drafting"),
        ("draft", "Drafting", "draft", "{draft}"),
        ("draft-compared", "Drafting", "draft_compared", "{draft}/compare?text=ST/LRT/RES/12/4"),
        ("rules", "Drafting", "rules", "/drafting/rules"),
        ("rule", "Drafting", "rule", "/drafting/rules/R04"),
        ("roll", "Drafting", "roll", "/drafting/roll"),
        ("rolled", "Drafting", "roll", "/drafting/roll?text=ST/LRT/RES/12/11&session=14"),
        ("compile", "Drafting", "compile", "/drafting/compile"),
        ("compilation", "Drafting", "compilation", "{compilation}"),
        ("add", "Adding", "add", "/add"),
        ("sign-in", "People", "sign-in", "/sign-in"),
        ("account", "People", "account", "/account"),
        ("accounts", "People", "accounts", "/accounts"),
        ("audit", "People", "audit", "/audit"),
    )
)

FRAGMENTS = {"suggest", "preview", "waiting", "mandate_files"}
"""Routes that answer a part of a page, or a page only where something is wrong."""


def furnished(register: Register, room: Path) -> dict[str, str]:
    """See that each page has something to show: judgements, one without its mandate, a view, an activity, an account.

    `register` holds the texts of `examples/`; files are written to `room`.
    """
    entries = service.asking.mandates(register, MandateFilter())
    asked = {f"{one.document.symbol}#{one.mandate.paragraph}": one.id for one in entries}
    mandate, served = asked["ST/LRT/RES/12/11#op4"], asked["ST/LRT/RES/12/11#op2"]
    said = Said(because="The wardens have begun to count.", by=BY)
    service.judging.set_status(register, mandate, "in progress", said)
    service.views.save(register, service.accounts.local(), "mandates", "Asked of towns", "asked=others")
    meeting = NewActivity(
        kind="meeting", title="First joint meeting", under=(served,), on="2024-10-03", place="Valletta"
    )
    service.activities.add(register, meeting, Said(by=BY))
    by, password = By(BY), Secret("a heron counts its eels")
    service.accounts.add(register, "a.warden", "reviewer", password, by, shown="A. Warden")
    service.audit.note(register, by, "set status", mandate)
    meetings = [one.id for one in service.cooperation.meetings(register, FactFilter())]
    return {
        "mandate": mandate,
        "waiting": asked["ST/LRT/RES/10/9#op4"],
        "meeting": meetings[0],
        "other": meetings[1],
        "conflict": str(_lost(register, room)),
    }


def _lost(register: Register, room: Path) -> int:
    """The number of a judgement whose mandate is gone: a later edition of the program did not find it again."""
    file = room / "herons.txt"
    file.write_text(HERONS, encoding="utf-8")
    list(service.adding.add(register, [file], BY))
    entries = service.asking.mandates(register, MandateFilter(document="ST/LRT/RES/12/6"))
    judged = next(one for one in entries if one.mandate.paragraph == "op1")
    made = service.judging.set_status(register, judged.id, "implemented", Said(because="They came.", by=BY))
    reading = service.reading.read_file(file)
    assert isinstance(reading, Document)
    later = Reader(BY, service.people.now(), "a later edition")
    keep(register, msgspec.structs.replace(reading, mandates=reading.mandates[1:]), later)
    return made.id


def handed_in(page: Page, room: Path) -> dict[str, str]:
    """Hand in a draft and a compilation, which live for a while at addresses of their own."""
    page.goto("/drafting")
    page.get_by_label("Or the text itself").fill(DRAFT)
    page.get_by_role("button", name="Check it").click()
    page.wait_for_url("**/drafting/texts/*")
    draft = urlsplit(page.url).path
    proposal = room / "Alderford.txt"
    told = (EXAMPLES / "cooperation-2024.txt").read_text(encoding="utf-8")
    proposal.write_text(told.replace("annual meetings", "meetings, every two years,"), encoding="utf-8")
    page.goto("/drafting/compile")
    page.get_by_label("A text of the register").fill("ST/LRT/RES/12/11")
    page.get_by_label("1. File").set_input_files(proposal)
    page.get_by_role("button", name="Compile them").click()
    page.wait_for_url("**/drafting/compilations/*")
    return {"draft": draft, "compilation": urlsplit(page.url).path}
