"""What labels say of where things stand: `op4.a.i` and the mandate `op4.a.m1` in `op4.a`, and that in `op4`."""

from collections.abc import Iterator


def labels_above(label: str) -> Iterator[str]:
    """The labels of all that a thing stands in, the nearest first: `op4.a`, `op4` for `op4.a.i`."""
    while label := label_above(label):
        yield label


def label_above(label: str) -> str:
    """The label of what a thing stands in directly: `op4.a` for `op4.a.i`; empty where there is none."""
    return label.rpartition(".")[0]


def stands_in(label: str, other: str) -> bool:
    """Whether a label is the `other` one, or that of something in it."""
    return f"{label}.".startswith(f"{other}.")
