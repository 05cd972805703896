"""Mandates: who is asked to do what, by when, how often, and under which agenda item."""
