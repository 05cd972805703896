"""Comparisons of versions."""
