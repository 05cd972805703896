"""Masthead, preamble, operative part, annexes, footnotes and furniture: every character accounted for."""
