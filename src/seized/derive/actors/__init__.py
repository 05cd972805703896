"""Tells who a name stands for, whom an actor is a part of, and whom a text names."""
