"""The frame of pages that are handed on."""

from base64 import b64encode
from hashlib import sha256

from lxml import html

from seized.export.page import framed


def mark(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def test_the_policy_lets_in_the_style_and_nothing_else() -> None:
    page = html.fromstring(framed("Eels & <locks>", "p{margin:0}", "<main>Otters</main>"))
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == f"default-src 'none'; style-src '{mark('p{margin:0}')}'"
    assert page.findtext(".//title") == "Eels & <locks>"
    assert page.findtext(".//main") == "Otters"


def test_a_script_is_let_in_by_its_mark() -> None:
    page = framed("Eels", "", "<script>1</script>", "1").decode()
    assert f"script-src '{mark('1')}'" in page
