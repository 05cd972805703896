"""A whole dossier on an organization that never was."""

from decimal import Decimal

import msgspec

from seized.model.activities import Sum
from seized.model.actors import Actor
from seized.model.dossier import Body, Changes, Dossier, Gap, Partner, Who
from seized.model.facts import ObservanceFact, Telling
from seized.model.plan import Call, FieldMatrix, Occurrence, Plan, Proof
from seized.model.register import Proposal, Window
from tests.entries import AGENDA, EXTENSION, REPORT
from tests.unit.export.lineage.traced import traced
from tests.unit.export.pictures.invented import MATRIX, NAME, TODAY, actor, dossier, telling

EMPTY = Dossier(
    who=Who(actor=actor(NAME)),
    today=TODAY,
    plan=Plan(framework=NAME, today=TODAY, until="2038-12-31", calls=()),
    fields=FieldMatrix(framework=NAME, years=(), rows=()),
)
"""Nothing but the name."""


def paragraph(label: str, words: str, document: str = "A/RES/66/902") -> Telling:
    """A whole paragraph."""
    return Telling(
        document=document, date="2031-12-01", draft=False, paragraph=label, cited="", span=(0, 9), quote=words
    )


CALL = Call(
    id="call:1",
    kind="meeting",
    title="Annual meetings of the keepers",
    recurrence="annual",
    sources=(telling(),),
    occurrences=(
        Occurrence(
            window=Window("2035-01-01", "2035-12-31"), state="done", proofs=(Proof(words="Round table", activity=1),)
        ),
        Occurrence(window=Window("2036-01-01", "2036-12-31"), state="no indication"),
        Occurrence(window=Window(None, None, "General Assembly", 93), state="coming", inferred=True),
    ),
)
REGULAR = Call(id="call:2", kind="other", title="Consultations", recurrence="regular", sources=(telling(),))
CHANGES = Changes(
    before="A/RES/64/901",
    after="A/RES/66/902",
    kept=7,
    edited=2,
    new=(paragraph("pp3", "Welcoming the eels of the upper reaches,"),),
    dropped=(paragraph("op9", "Thanks the otters;", "A/RES/64/901"),),
)
WHOLE = msgspec.structs.replace(
    dossier(),
    who=msgspec.structs.replace(
        dossier().who,
        actor=Actor(name=NAME, key="otter organization", kind="organization"),
        asked=(EXTENSION,),
        requests=(REPORT, msgspec.structs.replace(AGENDA, overdue=True)),
        observances=(
            ObservanceFact(
                id="observance:1",
                name="Year of the Eel",
                start="2031-01-01",
                end="2031-12-31",
                recurrence="every 5 years",
                sources=(telling(),),
            ),
        ),
    ),
    bodies=(Body(actor=actor("Otter Women Leaders' Caucus", "body"), sources=(telling(), telling("2035-12-01"))),),
    partners=(Partner(actor=actor("Brill", "State"), agreements=2, named=1, sources=(telling(),)),),
    series=(traced(),),
    changes=(CHANGES,),
    sums=(Sum("USD", "planned", Decimal("1000.50"), 1), Sum("KZT", "done", Decimal("2000000"), 3)),
    plan=Plan(framework=NAME, today=TODAY, until="2038-12-31", calls=(CALL, REGULAR)),
    fields=MATRIX,
    gaps=(Gap("No text tells of the 8th meeting.", (telling(draft=True),)),),
    proposals=(Proposal(AGENDA.id, "A/RES/93/1", 0.7, None, None),),
)
