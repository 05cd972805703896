"""The templates: what they may call by name, beside what a page shows them.

All text is escaped unless it is `Markup`, and a name that nothing was shown under is an error, never a blank.
"""

from urllib.parse import quote, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from litestar.contrib.jinja import JinjaTemplateEngine

from seized.model import register_wording, wording
from seized.model.register import Holding
from seized.service.entering import is_symbol
from seized.web.assets import asset
from seized.web.cooperating import WORDS
from seized.web.tellings import actor_path, capital, in_path, telling_name, telling_path

SAFE_IN_A_PATH = "/:"

MENU = (
    ("/mandates", "Mandates"),
    ("/agenda", "Agenda"),
    ("/documents", "Documents"),
    ("/actors", "Organizations"),
    ("/plan", "Plan"),
    ("/review", "Review"),
    ("/drafting", "Drafting"),
    ("/add", "Add"),
)
"""The pages of the menu, in the order of use."""


def engine() -> JinjaTemplateEngine:
    """The engine for the templates of `seized.web`."""
    environment = Environment(
        loader=PackageLoader("seized.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        day=wording.day,
        moment=wording.moment,
        ordinal=wording.ordinal,
        listed=wording.listed,
        counted=counted,
        shortened=wording.shortened,
        place=register_wording.place,
        address=address,
        actor_path=actor_path,
        in_path=in_path,
        is_symbol=is_symbol,
        telling_path=telling_path,
        telling_name=telling_name,
        capital=capital,
    )
    environment.globals.update(
        asset=asset,
        query=query,
        menu=MENU,
        asked=wording.asked,
        standing=wording.standing,
        cited_as=register_wording.cited_as,
        entry_due=register_wording.entry_due,
        entry_status=register_wording.entry_status,
        **WORDS,
    )
    return JinjaTemplateEngine.from_environment(environment)


def counted(number: int, noun: str) -> str:
    """`1 footnote`, `2 footnotes`, `no footnotes`, `20,000 documents`."""
    return wording.counted(number, noun).replace(str(number), f"{number:,}", 1)


def address(thing: Holding | str) -> str:
    """The path of a document's page, by its key: `/A/RES/77/338`."""
    key = thing.key if isinstance(thing, Holding) else thing
    return f"/{quote(key, safe=SAFE_IN_A_PATH)}"


def query(**fields: object) -> str:
    """`?due=79&to=Secretary-General`: what is None or empty is left out; nothing at all where all is."""
    told = {name: value for name, value in fields.items() if value not in (None, "", False, ())}
    return f"?{urlencode(told, doseq=True)}" if told else ""
