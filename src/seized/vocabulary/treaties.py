"""Titles of treaties that texts of the United Nations cite."""

from seized.vocabulary.choices import whole
from seized.vocabulary.tables import rows


def titles_pattern() -> str:
    """Source of a pattern, without groups, for one of the titles, the longest that fits; either apostrophe will do."""
    return whole(title for (title,) in rows("treaties.tsv")).replace("’", "[’']") + r"\b"
