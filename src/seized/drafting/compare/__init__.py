"""Compares versions of a text, paragraph by paragraph and word by word."""

from seized.drafting.compare.collation import collate
from seized.drafting.compare.redline import redline
from seized.drafting.compare.texts import compare

__all__ = ["collate", "compare", "redline"]
