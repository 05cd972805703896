"""What is to be changed in a file, by the places in the text that was read from it."""

import msgspec


class Struck(msgspec.Struct, frozen=True):
    """Letters `start` to `end` go; with `whole`, the ends of the paragraphs that they fill go too."""

    start: int
    end: int
    whole: bool = False


class Put(msgspec.Struct, frozen=True):
    """Words are put in between the letters numbered `behind` and `before`; one of them is None at an end of a line."""

    text: str
    behind: int | None
    before: int | None


class NewLine(msgspec.Struct, frozen=True):
    """A new line behind the one that ends with the letter numbered `behind`, with remarks on it."""

    text: str
    behind: int
    remarks: tuple[str, ...] = ()


class Said(msgspec.Struct, frozen=True):
    """A remark on letters `start` to `end`."""

    start: int
    end: int
    remark: str


Touch = Struck | Put | NewLine | Said
