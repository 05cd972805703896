"""Looks at pages as a browser without script does: follows links, fills in forms, and sends them with their tokens."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from httpx import Response
from litestar import Litestar
from litestar.testing import TestClient
from lxml import html

Typed = str | Sequence[str]
"""What is put in a field; several where it takes several."""


class Page:
    """A page that was answered.  `words` is its text, with every run of blanks as one."""

    def __init__(self, browser: "Browser", response: Response) -> None:
        self.browser = browser
        self.response = response
        self.status = response.status_code
        self.path = response.url.raw_path.decode()
        self.tree = html.document_fromstring(response.text or "<p></p>")

    @property
    def words(self) -> str:
        return " ".join(self.tree.text_content().split())

    def all(self, selector: str) -> list[html.HtmlElement]:
        """The elements that a path of XPath gives."""
        return list(self.tree.xpath(selector))

    def texts(self, selector: str) -> list[str]:
        """Their texts, with every run of blanks as one."""
        return [" ".join(one.text_content().split()) for one in self.all(selector)]

    def link(self, words: str) -> str:
        """Where the first link with these words leads."""
        found = [one for one in self.all("//a[@href]") if " ".join(one.text_content().split()) == words]
        assert found, f"{self.path} has no link “{words}”"
        return str(found[0].get("href"))

    def follow(self, words: str) -> "Page":
        """The page that a link leads to."""
        return self.browser.get(self.link(words))

    def submit(self, button: str, fields: Mapping[str, Typed] = {}) -> "Page":
        """The page that comes of filling in the form which has a button of this name, and pressing it.

        Fields that are not named are sent as they stand, the token of the form among them.  Redirects are followed.
        """
        pressed = next((one for one in self.all("//button") if " ".join(one.text_content().split()) == button), None)
        assert pressed is not None, f"{self.path} has no button “{button}”"
        form: Any = pressed.getparent()
        while form.tag != "form":
            form = form.getparent()
        return self.browser.send(form, pressed, fields, self.path)


class Browser:
    """Somebody at the pages of an application."""

    def __init__(self, client: TestClient[Litestar]) -> None:
        self.client = client

    def get(self, path: str, **headers: str) -> Page:
        """The page at a path; redirects are followed."""
        return Page(self, self.client.get(path, headers=headers))

    def fragment(self, path: str) -> Page:
        """What htmx would be answered."""
        return self.get(path, **{"hx-request": "true"})

    def send(self, form: Any, pressed: Any, fields: Mapping[str, Typed], path: str) -> Page:
        """The page that comes of a form."""
        told: list[tuple[str, str]] = [
            (name, value) for name, value in form.fields.items() if name not in fields and isinstance(value, str)
        ]
        for name, value in fields.items():
            assert name in form.fields, f"the form of {path} has no field {name}"
            told += [(name, value)] if isinstance(value, str) else [(name, one) for one in value]
        if pressed.get("name"):
            told.append((pressed.get("name"), pressed.get("value") or ""))
        action = form.get("action") or path
        if (form.get("method") or "get").lower() == "get":
            return self.get(f"{action}?{urlencode(told)}")
        head = {"content-type": "application/x-www-form-urlencoded"}
        return Page(self, self.client.post(action, content=urlencode(told), headers=head))
