"""What the register holds, or what has become of it.

Each module has `pieces(entries, stamp)`, the feed `pieces(changes, stamp)`: `stamp` is the instant of the export, ISO
with its offset from UTC, and the same records with the same stamp give the same bytes.
"""
