"""The frame of every page that is handed on as a file: style and script stand in it, and nothing else is let in."""

from base64 import b64encode
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template


def framed(title: str, style: str, body: str, script: str | None = None) -> bytes:
    """A whole page in UTF-8.  `title` is text, `body` is HTML, in which `script`, where there is one, stands already.

    Its content policy lets in this style and this script, by their marks, and no other.
    """
    frame = (files("seized.export") / "page.html").read_text("utf-8")
    shown = Template(frame).substitute(
        title=escape(title, quote=False),
        style=style,
        style_hash=_mark(style),
        script_source=f"; script-src '{_mark(script)}'" if script else "",
        body=body,
    )
    return shown.encode("utf-8", "replace")


def filled(package: str, name: str, **parts: str) -> str:
    """A template of a package, its places filled with HTML."""
    return Template((files(package) / name).read_text("utf-8")).substitute(parts).strip()


def _mark(content: str) -> str:
    """How a content policy names the one style or script that it lets in."""
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"
