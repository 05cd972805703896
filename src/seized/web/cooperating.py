"""The words that templates about actors, facts, plans and activities call by name."""

from seized.model import (
    activity_wording,
    actor_wording,
    fact_wording,
    lineage_wording,
    plan_wording,
    register_wording,
)
from seized.model.register import Entry
from seized.web.tellings import sources


def status_mark(entry: Entry) -> str:
    """The class of the state of a mandate: its mark and its tone."""
    if entry.overdue:
        return "overdue"
    return {"implemented": "done", "in progress": "due"}.get(entry.status, "open")


WORDS = {
    "status_mark": status_mark,
    "sources": sources,
    "meeting_name": fact_wording.meeting_name,
    "agreement_name": fact_wording.agreement_name,
    "fact_words": fact_wording.fact_words,
    "difference_words": fact_wording.difference_words,
    "what_it_is": actor_wording.what_it_is,
    "other_names": actor_wording.other_names,
    "line_heading": lineage_wording.heading,
    "stood": lineage_wording.stood,
    "cycle_words": lineage_wording.cycle_words,
    "stated_words": lineage_wording.stated_words,
    "plan_window": plan_wording.window_words,
    "manner": plan_wording.manner,
    "state_words": plan_wording.state_words,
    "proof_claim": plan_wording.proof_claim,
    "nothing_held": plan_wording.nothing_held,
    "cell_words": plan_wording.cell_words,
    "plan_counts": plan_wording.counts,
    "activity_stage": activity_wording.activity_stage,
    "activity_days": activity_wording.activity_days,
    "contributed": activity_wording.contributed,
    "figure": activity_wording.figure,
    "stages_of_money": activity_wording.STAGES_OF_MONEY,
    "sum_words": activity_wording.sum_words,
    "entry_kind": register_wording.entry_kind,
}
