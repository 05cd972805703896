"""Names the addressees of a mandate: as the paragraph has them, and as the tables do."""

import re

from seized.model import Addressee
from seized.vocabulary.actors import actor_nouns, named

_PLAIN = str.maketrans({"\u2011": "-", "\u2010": "-", "\u2019": "'", "\u2018": "'", "\u00a0": " "})
_UN_WORDS = re.compile(
    r"\bUnited Nations\b(?! (?:Convention|Charter))|\bSpecial Rapporteurs?\b|\bIndependent Experts?\b|\bspecialized agencies\b|\b[Ss]pecial (?:procedures|Committee|Representative|Envoy|Coordinator|Adviser)"
    r"|\btreaty bodies\b|\b[Rr]esident [Cc]oordinators?\b|\bcountry teams?\b|\bpeacekeeping (?:mission|operation)s?\b|\bregional commissions\b|\bfunds and programmes\b"
    r"|\bWorking Group\b|\bPanel of Experts\b|\bGroup of Experts\b|\bGroup of Governmental Experts\b|\bHigh Commissioner\b|\bSecretariat\b|\bmandate holders\b"
)
_NOT_UN = re.compile(
    r"^(?:[\w-]+ )*?(?:States? Members?|Member States|Members|States|members|Governments?|parties|countries|partners|donors)\b|\bof the (?:(?!United Nations|Secretary|General|Security|Human|Council)[A-Z])"
)


def plain(text: str) -> str:
    """`text` with hyphens, apostrophes and spaces made plain, one character for one."""
    return text.translate(_PLAIN)


def addressee(text: str, paragraph: str, organ: str | None) -> Addressee:
    """The addressee that `text` names in `paragraph`, a text of `organ`."""
    wanted = plain(text)
    bare = re.sub(r" \([^()]*\)$", "", wanted)
    bare = bare.removesuffix(" of the Secretariat")
    if actor := named().get(wanted) or named().get(bare):
        return Addressee(text, actor.name, actor.un)
    if full := _last_full_name(wanted, plain(paragraph), organ):
        return Addressee(text, full, named()[full].un if full in named() else True)
    return Addressee(text, text, bool(_UN_WORDS.search(wanted)) and not _NOT_UN.search(wanted))


def _last_full_name(short: str, paragraph: str, organ: str | None) -> str | None:
    """What "the Council", "the Office" stand for: the last name before that ends or begins so, or the organ itself."""
    if " " in short or short not in actor_nouns() or not short[0].isupper():
        return None
    at = paragraph.find(f"the {short}")
    best = None
    for name, actor in named().items():
        if (
            short in name.split(" ")
            and name != short
            and (found := paragraph.find(name)) != -1
            and (at == -1 or found < at)
            and (best is None or found > best[0])
        ):
            best = (found, actor.name)
    if best:
        return best[1]
    return organ if organ and organ.endswith(short) else None
