"""The tests of Seized."""
