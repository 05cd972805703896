"""Registers as earlier versions of Seized have made them, a file for each version of the tables."""
