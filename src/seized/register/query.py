"""What people search for, taken apart: the words a paragraph must hold, and the marks it must bear."""

import msgspec


class Query(msgspec.Struct, frozen=True):
    """A search.  `words` and each word of a phrase are folded and stemmed; a paragraph matches that holds all
    words, all phrases, none of `without`, and of each group of `marks` at least one."""

    words: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    without: tuple[str, ...] = ()
    marks: tuple[tuple[str, ...], ...] = ()
