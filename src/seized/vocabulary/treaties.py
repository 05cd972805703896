"""Titles of treaties that texts of the United Nations cite."""

import re

from seized.vocabulary.tables import rows


def titles_pattern() -> str:
    """Source of a pattern, without groups, for one of the titles, the longest that fits; either apostrophe will do."""
    titles = sorted((row[0] for row in rows("treaties.tsv")), key=len, reverse=True)
    return r"\b(?:" + "|".join(re.escape(title).replace("’", "[’']") for title in titles) + r")\b"
