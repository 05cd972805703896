"""The finite verbs of operative paragraphs: which of them direct, and in what forms."""

from functools import cache
from typing import Literal

import msgspec

from seized.vocabulary.tables import rows, several, told

VerbClass = Literal["decision", "directive", "exhortation", "other"]


class Verb(msgspec.Struct, frozen=True):
    """One verb of the organ.  `word` is its third person singular; class `other` gives no mandate.

    `particles` must follow the word (`calls` ... `upon`).  `participle` and `noun` are its forms in "is requested to"
    and "reiterates its request".  `where` is for words that are nouns as well, or verbs of things: those marked `noun`
    do not govern before the words that follow a noun ("requests for"), those marked `head` only at the head of a
    sentence, those marked `object` there or before a definite object.
    """

    word: str
    class_: VerbClass
    particles: tuple[str, ...]
    participle: str | None
    noun: str | None
    where: Literal["head", "object", "noun"] | None

    @property
    def base(self) -> str:
        """The form behind "we" and "to": `urge`, `express`."""
        return self.word[:-2] if self.word.endswith(("sses", "ches", "shes", "xes")) else self.word[:-1]

    def lemma(self, particle: str | None = None) -> str:
        """The verb as a mandate names it: `requests`, `calls upon` (also for "calls on"), `appeals to`."""
        if not self.particles:
            return self.word
        return f"{self.word} {self.particles[0] if particle in (None, 'on') else particle}"


@cache
def verbs() -> dict[str, Verb]:
    """Every verb by its third person singular."""
    table = {}
    for word, class_, particles, participle, noun, where in rows("verbs.tsv"):
        fields = {"word": word, "class_": class_, "particles": several(particles), "participle": told(participle)}
        table[word] = msgspec.convert({**fields, "noun": told(noun), "where": told(where)}, Verb)
    return table


@cache
def by_base() -> dict[str, Verb]:
    """Every verb by its base form: `request` gives `requests`."""
    return {verb.base: verb for verb in verbs().values()}


@cache
def by_noun() -> dict[str, Verb]:
    """The directive that a noun renews: `request` gives `requests`."""
    return {verb.noun: verb for verb in verbs().values() if verb.noun}


@cache
def by_participle() -> dict[str, Verb]:
    """The directive that stands in the passive voice: `authorized` gives `authorizes`."""
    return {verb.participle: verb for verb in verbs().values() if verb.participle}


@cache
def predicates() -> dict[str, bool]:
    """Base forms of the verbs in which the thing asked for is said; True for those that are nouns or adjectives too."""
    return {word: kind == "noun" for word, kind in rows("predicates.tsv")}


def predicate(word: str) -> bool | None:
    """What `predicates` says of a base form, in an older spelling as well ("co-operate", "re-establish").

    None where it is not among them.
    """
    known = predicates()
    if word not in known and word.startswith(("co-", "re-")):
        prefix, _, stem = word.partition("-")
        word = stem if prefix == "re" and stem in known else prefix + stem
    return known.get(word)
