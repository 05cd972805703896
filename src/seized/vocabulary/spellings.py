"""Words that are spelled in two ways."""

from functools import cache

from seized.vocabulary.tables import rows


@cache
def spellings() -> dict[str, str]:
    """The one of two spellings by the other, in small letters: `center` -> `centre`."""
    return dict(_pair(*row) for row in rows("spellings.tsv"))


def _pair(spelled: str, also: str) -> tuple[str, str]:
    return spelled, also
