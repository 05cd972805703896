"""Records in, bytes out: `readings` for what documents say, `mandates` for what the register holds.

One module a format.  Each has a function `pieces`, which yields the file bit by bit.
"""
