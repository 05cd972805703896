"""Texts with revisions."""
