"""The templates: what they may call by name, beside what a page shows them.

All text is escaped unless it is `Markup`, and a name that nothing was shown under is an error, never a blank.
"""

from urllib.parse import quote, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from litestar.contrib.jinja import JinjaTemplateEngine

from seized.model import (
    activity_wording,
    comparison_runs,
    comparison_wording,
    compilation_wording,
    fact_wording,
    lineage_wording,
    listing_wording,
    register_wording,
    rolled_wording,
    windows_wording,
    wording,
)
from seized.model.register import Holding
from seized.service.entering import is_symbol
from seized.web.assets import asset
from seized.web.cooperating import WORDS
from seized.web.tellings import actor_path, capital, in_path, telling_name, telling_path

SAFE_IN_A_PATH = "/:"

RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
"""Languages that are written so."""

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
    environment.filters.update(FILTERS)
    environment.globals.update(CALLED)
    return JinjaTemplateEngine.from_environment(environment)


def counted(number: int, noun: str) -> str:
    """`1 footnote`, `2 footnotes`, `no footnotes`, `20,000 documents`."""
    return wording.counted(number, noun).replace(str(number), f"{number:,}", 1)


def sentence(words: str) -> str:
    """The words with a capital at their beginning, the rest as it is."""
    return words[:1].upper() + words[1:]


def address(thing: Holding | str) -> str:
    """The path of a document's page, by its key: `/A/RES/77/338`."""
    key = thing.key if isinstance(thing, Holding) else thing
    return f"/{quote(key, safe=SAFE_IN_A_PATH)}"


def query(**fields: object) -> str:
    """`?due=79&to=Secretary-General`: what is None or empty is left out; nothing at all where all is."""
    told = {name: value for name, value in fields.items() if value not in (None, "", False, ())}
    return f"?{urlencode(told, doseq=True)}" if told else ""


FILTERS = {
    "day": wording.day,
    "moment": wording.moment,
    "ordinal": wording.ordinal,
    "listed": wording.listed,
    "counted": counted,
    "shortened": wording.shortened,
    "sentence": sentence,
    "place": register_wording.place,
    "address": address,
    "judged": register_wording.judged,
    "task": register_wording.task,
    "entry_name": register_wording.entry_name,
    "agenda": register_wording.agenda,
    "fact_words": fact_wording.fact_words,
    "difference_words": fact_wording.difference_words,
    "activity_stage": activity_wording.activity_stage,
    "activity_days": activity_wording.activity_days,
    "actor_path": actor_path,
    "in_path": in_path,
    "is_symbol": is_symbol,
    "telling_path": telling_path,
    "telling_name": telling_name,
    "capital": capital,
}
"""What templates put behind a bar: `{{ session|ordinal }}`."""

CALLED = {
    "asset": asset,
    "query": query,
    "menu": MENU,
    "asked": wording.asked,
    "standing": wording.standing,
    "standing_of": wording.standing,
    "rtl": RIGHT_TO_LEFT,
    "cited_as": register_wording.cited_as,
    "judgement_words": register_wording.judgement_words,
    "identification_words": fact_wording.identification_words,
    "whose": listing_wording.whose,
    "question": listing_wording.question,
    "period_name": listing_wording.period_name,
    "period_days": listing_wording.period_days,
    "kinds_counted": listing_wording.kinds_counted,
    "entry_name": register_wording.entry_name,
    "rolled_tally": rolled_wording.tally_words,
    "question_words": rolled_wording.question_words,
    "roll_rules": rolled_wording.RULES,
    "delegation": compilation_wording.shown_name,
    "proposed": compilation_wording.proposal_words,
    "compiled_tally": compilation_wording.tally_words,
    "compiled_runs": compilation_wording.runs,
    "legend": compilation_wording.LEGEND,
    "entry_due": register_wording.entry_due,
    "entry_status": register_wording.entry_status,
    "folds": comparison_runs.folds,
    "meanings": comparison_runs.meanings,
    "pieces": comparison_runs.pieces,
    "version_rows": comparison_runs.rows,
    "change_words": comparison_wording.heading,
    "remark_words": comparison_wording.remark_words,
    "unchanged_words": comparison_wording.unchanged_words,
    "tally_words": comparison_wording.tally_words,
    "place_name": comparison_wording.place_name,
    "version_name": comparison_wording.name,
    "version_dated": comparison_wording.dated,
    "trace_heading": lineage_wording.heading,
    "left_out_words": lineage_wording.left_out_words,
    "paragraphs_named": lineage_wording.places,
    "series_words": lineage_wording.series_words,
    "standings": lineage_wording.STANDINGS,
    "holdings": wording.holdings,
    "window_words": windows_wording.window_words,
    "days": wording.days,
    "fact_days": fact_wording.days,
    "status_meanings": register_wording.STATUS_MEANINGS,
    **WORDS,
}
"""What templates call, or name, as it is: `{{ entry_due(entry) }}`."""
