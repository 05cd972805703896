"""The fields of cooperation of a framework, year by year, and what was done in them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from seized.derive.plan.words import same_field
from seized.model.activities import Activity
from seized.model.facts import FieldFact, Telling
from seized.model.plan import FieldCell, FieldMatrix, FieldRow


def matrix(framework: str, fields: Iterable[FieldFact], activities: Iterable[Activity]) -> FieldMatrix:
    """The fields that texts name, in the years of their dates, with the activities that began in each year.

    A field under two spellings that differ in spaces, signs, case or the plural is one row, under the commoner name;
    nothing else is put together.  Fields that only activities name stand last.  The years are those in which a text
    names a field, or an activity began; what has no date has no place.  A draft counts where no adopted text of that
    year names the field.
    """
    names, told = defaultdict[str, Counter[str]](Counter), defaultdict[tuple[str, int], list[Telling]](list)
    for fact in fields:
        key = same_field(fact.name)
        names[key][fact.name] += len(fact.sources)
        for source in fact.sources:
            if source.date:
                told[key, int(source.date[:4])].append(source)
    done = defaultdict[tuple[str, int], list[int]](list)
    for activity in activities:
        for name in activity.fields if activity.start else ():
            key = same_field(name)
            names.setdefault(key, Counter([name]))
            done[key, int((activity.start or "")[:4])].append(activity.id)
    years = tuple(sorted({year for _, year in (*told, *done)}))
    rows = [
        FieldRow(
            name=spellings.most_common(1)[0][0],
            cells=tuple(
                FieldCell(year=year, sources=_best(told[key, year]), activities=tuple(sorted(set(done[key, year]))))
                for year in years
            ),
        )
        for key, spellings in names.items()
    ]
    return FieldMatrix(framework=framework, years=years, rows=tuple(sorted(rows, key=_rank)))


def _best(sources: Sequence[Telling]) -> tuple[Telling, ...]:
    """The adopted texts where there is one, otherwise the drafts."""
    adopted = [source for source in sources if not source.draft]
    return tuple(sorted(adopted or sources, key=lambda one: (one.date or "", one.document, one.span)))


def _rank(row: FieldRow) -> tuple[bool, str]:
    return not row.named, row.name.casefold()
