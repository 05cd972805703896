"""Two ways to use a page: with a mouse, and by the keyboard alone."""

from pathlib import Path

from playwright.sync_api import Locator, Page

FARTHEST = 300
"""After so many strokes of Tab something is out of reach."""


class Hands:
    """What a person does to a page."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def reach(self, wanted: Locator) -> None:
        """Bring the hand, or the focus, to something."""
        raise NotImplementedError

    def press(self, wanted: Locator) -> None:
        """Follow a link, press a button, or open what is folded."""
        raise NotImplementedError

    def tick(self, wanted: Locator) -> None:
        """Choose one of several round marks."""
        raise NotImplementedError

    def choose(self, wanted: Locator, option: str) -> None:
        """Choose in a list that folds out, by the words of the option."""
        raise NotImplementedError

    def write(self, wanted: Locator, words: str) -> None:
        """Type into a field."""
        self.reach(wanted)
        self.page.keyboard.type(words)

    def paste(self, wanted: Locator, words: str) -> None:
        """Put what was copied elsewhere into a field."""
        self.page.evaluate("words => navigator.clipboard.writeText(words)", words)
        self.reach(wanted)
        self.page.keyboard.press("Control+v")

    def hand_in(self, wanted: Locator, file: Path) -> None:
        """Choose a file."""
        with self.page.expect_file_chooser() as chooser:
            self.press(wanted)
        chooser.value.set_files(file)


class Mouse(Hands):
    """Points and clicks; types where it has clicked."""

    def reach(self, wanted: Locator) -> None:
        wanted.click()

    def press(self, wanted: Locator) -> None:
        wanted.click()

    def tick(self, wanted: Locator) -> None:
        wanted.check()

    def choose(self, wanted: Locator, option: str) -> None:
        wanted.select_option(label=option)


class Keyboard(Hands):
    """Knows Tab, Enter, Space and the arrows, and touches nothing else."""

    def reach(self, wanted: Locator) -> None:
        wanted.wait_for()
        for _ in range(FARTHEST):
            if wanted.evaluate("one => one === document.activeElement"):
                assert wanted.evaluate("one => one.matches(':focus-visible')"), "the focus cannot be seen"
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{wanted} cannot be reached by Tab")

    def press(self, wanted: Locator) -> None:
        self.reach(wanted)
        self.page.keyboard.press("Enter")

    def tick(self, wanted: Locator) -> None:
        """Reach the one that is marked, and go on by arrows."""
        group = wanted.evaluate("one => one.name")
        self.reach(self.page.locator(f"input[type=radio][name='{group}']:checked"))
        for _ in range(FARTHEST):
            if wanted.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"{wanted} cannot be reached by arrows")

    def choose(self, wanted: Locator, option: str) -> None:
        self.reach(wanted)
        self.page.keyboard.type(option)


HANDS = (Mouse, Keyboard)
