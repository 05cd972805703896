"""Lays proposals by several delegations on one text together, as a facilitator circulates them."""

from seized.drafting.compiling.compiling import compiled, unrelated

__all__ = ["compiled", "unrelated"]
