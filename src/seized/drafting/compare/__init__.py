"""Compares versions of a text, paragraph by paragraph and word by word."""

from seized.drafting.compare.texts import compare

__all__ = ["compare"]
