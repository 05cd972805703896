"""What a clause only mentions in passing: titles, remarks that follow the thing asked for, descriptions of a noun."""

import re

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")

# "Requests ..., and looks forward to the meeting to be held in 2027": from "and looks" on, nothing is asked for
_REMARK = re.compile(
    r"(?:,|\band)\s+(?:(?:also|further|in th(?:is|at) regard)\s+)*"
    r"(?:welcomes|notes|takes\s+note|recogni[sz]es|acknowledges|reaffirms|affirms|underlines|underscores|stresses|"
    r"emphasi[sz]es|expresses|commends|condemns|deplores|recalls|looks\s+forward|regrets|expects)\b.*",
    re.DOTALL,
)

# "States that committed to reporting", "measures which are expected to"; but "that the Day be", "which will be"
_DESCRIPTION = re.compile(
    r"\b(?:which|who|that(?!\s+(?:the|an?|all|each|every|any|such|it|they|there|[a-z]+[^s]s)\b))\s+"
    r"(?!(?:shall|will|should|must|may)\b)[a-z]+(?:\s+[^\s,;]+){0,10}\s*$"
)


def blanked(clause: str) -> str:
    """The clause with titles and closing remarks blanked out; the offsets of the rest stay what they were."""
    bare = _QUOTED.sub(lambda title: "·" * len(title[0]), clause)
    return _REMARK.sub(lambda remark: "·" * len(remark[0]), bare)


def in_description(before: str) -> bool:
    """Whether what follows on `before` belongs to a relative clause that only tells of a noun."""
    return _DESCRIPTION.search(before) is not None
