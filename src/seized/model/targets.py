"""Which paragraph of another text a citation means."""

import re

from seized.model.passage import Span

_NUMBER = r"(?P<number>\d{1,3})(?P<under>(?: \([a-z]{1,4}\))*)"
_FURTHER = r"(?:(?:, | and | to |–|-)\d{1,3}(?: \([a-z]{1,4}\))*)*"
_OF = r",? of (?:(?:its|the|General|Assembly|Security|Council) )*"
BEFORE = re.compile(rf"\bparagraphs? {_NUMBER}{_FURTHER}{_OF}$")
"""`paragraph 4 (a) of its` before "resolution 77/338"; `paragraphs 121, 126 and 132 to 134 of`"""

AFTER = re.compile(rf", (?:op\. )?paras?\. {_NUMBER}")
"""`, para. 4` behind "A/RES/77/338" """

REACH = 160
"""Letters before a citation among which its paragraph is looked for."""


def paragraph_cited(text: str, span: Span) -> str | None:
    """The label of the first operative paragraph that is cited with the text which stands at `span`: `op4.a`."""
    start, end = span
    found = BEFORE.search(text[max(0, start - REACH) : start]) or AFTER.match(text, end)
    if found is None:
        return None
    return ".".join([f"op{found['number']}", *re.findall(r"\w+", found["under"])])
