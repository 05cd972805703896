"""Tells the language of a text, and warns of what is not English: only English mandates are understood."""

import re
from collections import Counter
from typing import Final

import msgspec

from seized.model import Source

_TWO_LETTERS: Final = {
    **{"eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "ara": "ar", "rus": "ru", "zho": "zh", "chi": "zh"},
    **{"deu": "de", "ger": "de", "por": "pt", "ita": "it"},
}

_NAMES: Final = {
    **{"en": "English", "fr": "French", "es": "Spanish", "ar": "Arabic", "ru": "Russian", "zh": "Chinese"},
    **{"de": "German", "pt": "Portuguese", "it": "Italian"},
}

_COMMON: Final = {
    "en": ("the", "of", "and", "in", "to", "its", "for", "on", "that", "with", "by", "as"),
    "fr": ("le", "la", "les", "des", "du", "et", "dans", "pour", "sur", "que", "par", "aux"),
    "es": ("el", "la", "los", "las", "del", "y", "en", "para", "por", "que", "con", "una"),
}
"""The words that make up a fourth or more of any text in the language."""

_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")

_SCRIPTS: Final = (
    (None, "Japanese", re.compile("[\u3040-\u30ff]"), 8),
    (None, "Korean", re.compile("[\uac00-\ud7af]"), 3),
    ("zh", "Chinese", re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"), 3),
    ("ar", "Arabic", re.compile("[\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"), 1),
    ("ru", "Russian", re.compile("[\u0400-\u04ff]"), 1),
    (None, "Greek", re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), 1),
    (None, "Hebrew", re.compile("[\u05d0-\u05ea]"), 1),
    (None, "an Indian language", re.compile("[\u0900-\u0dff]"), 1),
)
"""Language, its name, its letters, and how many Latin letters one of them is worth."""

_OTHER_SCRIPT: Final = re.compile("|".join(letters.pattern for _, _, letters, _ in _SCRIPTS))

_SAMPLE: Final = 5_000
"""Characters looked at: a masthead and some hundred words, and no more time for a long report than for a short one."""

_ENOUGH_WORDS: Final = 40
"""With fewer words the shares mean nothing: a masthead alone has no articles."""

_LEAST_SHARE: Final = 0.06
"""A list of States still has this share of common words; running text has 0.25 and more."""


def two_letters(code: str) -> str | None:
    """The ISO 639-1 code for a language tag: `eng` -> `en`, `fr-CH` -> `fr`; None for what is no such tag."""
    primary = code.strip().lower().replace("_", "-").partition("-")[0]
    found = _TWO_LETTERS.get(primary, primary)
    return found if len(found) == 2 and found.isalpha() and found.isascii() else None


def settle(source: Source) -> Source:
    """The source with its language, and with a doubt where that is not English.

    What the text itself shows goes before what the file states: a template often states a language of its own.
    """
    language, name = _detect(source.text)
    if name is None:
        language = source.language
        name = _NAMES.get(language, f"the language “{language}”") if language else "English"
    if name == "English":
        return msgspec.structs.replace(source, language=language)
    doubt = ("language", f"the text is in {name}: no mandates are derived from it; read the English version", None)
    return msgspec.structs.replace(source, language=language, doubts=(*source.doubts, doubt))


def _detect(text: str) -> tuple[str | None, str | None]:
    """Code and name of the language; the code is None for a script of many languages, both where nothing tells."""
    sample = text[:_SAMPLE]
    if _OTHER_SCRIPT.search(sample):
        latin = len(_LATIN.findall(sample))
        for code, name, letters, worth in _SCRIPTS:
            if len(letters.findall(sample)) * worth > latin:
                return code, name
    words = sample.lower().split()
    if len(words) < _ENOUGH_WORDS:
        return None, None
    counts = Counter(words)
    shares = {code: sum(counts[word] for word in common) / len(words) for code, common in _COMMON.items()}
    best = max(shares, key=shares.__getitem__)
    return (best, _NAMES[best]) if shares[best] >= _LEAST_SHARE else (None, None)
