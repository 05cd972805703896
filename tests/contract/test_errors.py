"""The error tree: one code each, told in one place."""

from collections.abc import Iterator

from seized import errors


def tree(kind: type[errors.SeizedError]) -> Iterator[type[errors.SeizedError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from tree(child)


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in tree(errors.SeizedError)]
    assert len(codes) == len(set(codes))


def test_every_error_is_drawn_in_the_tree() -> None:
    drawn = errors.__doc__ or ""
    assert all(kind.__name__ in drawn for kind in tree(errors.SeizedError))
