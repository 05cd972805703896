"""Exports, read back by other programs and compared with what went in."""
