"""Who is let in, by what, and what is turned away."""

import logging
import re
from collections.abc import Iterator

import pytest
from litestar import Litestar
from litestar.handlers import HTTPRouteHandler

from seized import service
from seized.http.settings import Settings
from seized.model.accounts import By
from seized.model.roles import FIRST, ROLES, Action, may
from seized.model.secret import Secret
from seized.server import application
from seized.service.opening import Register
from tests.web.accounts import NAME, PASSWORD, people, sign_in, somebody
from tests.web.browsing import Browser

OPEN = {"/sign-in", "/sign-out", "/api/v1", "/api/v1/{path:str}", "/api/v1/openapi.json"}
"""Addresses that take no account."""


@pytest.fixture
def stranger(register: Register) -> Iterator[Browser]:
    """Somebody who is not signed in, at pages where one must be."""
    people(register)
    with somebody(register) as browser:
        yield browser


def handlers(app: Litestar) -> Iterator[tuple[str, str, HTTPRouteHandler]]:
    """Method, address and handler of everything that is answered."""
    for route in app.routes:
        for handler in getattr(route, "route_handlers", ()):
            for method in handler.http_methods - {"OPTIONS"}:
                yield method, route.path, handler


def wanted(handler: HTTPRouteHandler) -> set[Action]:
    """The actions that a handler's guards ask for."""
    return {guard.action for guard in handler.resolve_guards() if hasattr(guard, "action")}


def test_every_address_names_the_action_that_it_takes(register: Register) -> None:
    app = application(register, Settings())
    bare = {path for _, path, handler in handlers(app) if not wanted(handler) and not path.startswith("/static/")}
    assert bare == OPEN


def test_nothing_that_changes_takes_looking_alone(register: Register) -> None:
    app = application(register, Settings())
    for method, path, handler in handlers(app):
        if method != "GET" and path not in OPEN and not path.startswith("/static/"):
            assert wanted(handler) - {Action.LOOK, Action.EXPORT}, f"{method} {path}"


@pytest.mark.parametrize("role", ROLES)
def test_every_role_at_every_address(stranger: Browser, register: Register, role: str) -> None:
    sign_in(stranger, role)
    token = stranger.get("/account").all("//input[@name='_csrf_token']")[0].get("value")
    for method, path, handler in handlers(stranger.client.app):
        if path in OPEN or path.startswith("/static/"):
            continue
        allowed = all(may(role, action) for action in wanted(handler))  # type: ignore[arg-type]
        address = re.sub(r"\{[^}]*:(int|path|str)\}", lambda kind: "7" if kind[1] == "int" else "none", path)
        answer = stranger.client.request(method, address, headers={"x-csrftoken": token}, follow_redirects=False)
        assert (answer.status_code == 403) is not allowed, f"{role}: {method} {path} is {answer.status_code}"
        assert answer.status_code < 500, f"{method} {path}"


def test_who_is_not_signed_in_signs_in_first_and_comes_back(stranger: Browser) -> None:
    page = stranger.get("/ST/LRT/RES/12/4")
    assert page.texts("//h1") == ["Sign in"]
    page = page.submit("Sign in", {"name": "reader", "password": PASSWORD})
    assert page.path == "/ST/LRT/RES/12/4"


@pytest.mark.parametrize(
    "to", ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)", "/\n/x"]
)
def test_signing_in_leads_nowhere_else(stranger: Browser, to: str) -> None:
    page = stranger.client.get("/sign-in", params={"to": to})
    assert 'name="to" value="/"' in page.text


def test_a_wrong_password_is_refused_in_the_same_words_as_a_wrong_name(stranger: Browser) -> None:
    wrong = [
        stranger.get("/sign-in").submit("Sign in", {"name": name, "password": "nothing of the kind"})
        for name in ("reader", "nobody")
    ]
    assert [page.status for page in wrong] == [401, 401]
    assert wrong[0].texts("//*[@role='alert']") == wrong[1].texts("//*[@role='alert']")


def test_too_many_wrong_passwords_take_a_wait(stranger: Browser) -> None:
    statuses = [
        stranger.get("/sign-in").submit("Sign in", {"name": "reader", "password": f"wrong {n}"}).status
        for n in range(12)
    ]
    assert statuses[-1] == 429


def test_a_session_that_was_given_beforehand_is_not_taken_on(stranger: Browser) -> None:
    stranger.client.cookies.set("seized", "a-token-that-somebody-else-knows", domain=NAME)
    sign_in(stranger, "reader")
    assert "a-token-that-somebody-else-knows" not in [cookie.value for cookie in stranger.client.cookies.jar]


def test_the_session_is_new_with_each_sign_in_and_the_old_one_ends(stranger: Browser) -> None:
    sign_in(stranger, "reader")
    first = stranger.client.cookies["seized"]
    sign_in(stranger, "reader")
    assert stranger.client.cookies["seized"] != first
    stranger.client.cookies.set("seized", first, domain=NAME)
    stranger.client.cookies.clear()
    stranger.client.cookies.set("seized", first, domain=NAME)
    assert stranger.get("/").texts("//h1") == ["Sign in"]


def test_signing_out_ends_the_session_itself(stranger: Browser) -> None:
    sign_in(stranger, "reader")
    token = stranger.client.cookies["seized"]
    stranger.get("/account").submit("Sign out")
    stranger.client.cookies.set("seized", token, domain=NAME)
    assert stranger.get("/").texts("//h1") == ["Sign in"]


def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(stranger: Browser) -> None:
    answer = stranger.client.post("/sign-in", data={"name": "reader", "password": PASSWORD}, follow_redirects=False)
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=lax" in cookie


def test_over_https_the_cookie_goes_no_other_way(register: Register) -> None:
    from litestar.testing import TestClient  # noqa: PLC0415

    people(register)
    settings = Settings(names=(NAME,), auth=True, secure=True)
    with TestClient(application(register, settings), base_url=f"https://{NAME}") as client:
        client.headers["sec-fetch-site"] = "same-origin"
        answer = client.post("/sign-in", data={"name": "reader", "password": PASSWORD}, follow_redirects=False)
    assert (
        answer.headers["set-cookie"].startswith("__Host-seized=") and "secure" in answer.headers["set-cookie"].lower()
    )


@pytest.mark.parametrize("headers", [{"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}])
def test_a_form_of_another_site_is_refused(stranger: Browser, headers: dict[str, str]) -> None:
    sign_in(stranger, "administrator")
    token = stranger.get("/account").all("//input[@name='_csrf_token']")[0].get("value")
    data = {"_csrf_token": token, "name": "intruder", "role": "administrator", "password": PASSWORD}
    assert stranger.client.post("/accounts", data=data, headers=headers).status_code == 403


def test_an_origin_of_another_site_is_refused_at_the_door(stranger: Browser) -> None:
    del stranger.client.headers["sec-fetch-site"]
    data = {"name": "reader", "password": PASSWORD}
    for headers in ({"origin": "https://elsewhere.example"}, {"origin": "null"}, {}):
        assert stranger.client.post("/sign-in", data=data, headers=headers).status_code == 403


@pytest.mark.parametrize("word", ["", "guessed"])
def test_a_form_without_the_word_of_the_session_is_refused(stranger: Browser, word: str) -> None:
    sign_in(stranger, "administrator")
    data = {"_csrf_token": word, "name": "intruder", "role": "administrator", "password": PASSWORD}
    assert stranger.client.post("/accounts", data=data).status_code == 403


def test_the_word_of_one_session_is_none_for_another(stranger: Browser, register: Register) -> None:
    sign_in(stranger, "reviewer")
    word = stranger.get("/account").all("//input[@name='_csrf_token']")[0].get("value")
    stranger.client.cookies.clear()
    sign_in(stranger, "administrator")
    answer = stranger.client.post("/account/tokens", data={"_csrf_token": word, "name": "x", "days": "3"})
    assert answer.status_code == 403


def test_forms_are_protected_where_nobody_signs_in_too(browser: Browser) -> None:
    data = {"name": "intruder", "role": "administrator", "password": PASSWORD}
    assert browser.client.post("/accounts", data=data).status_code == 403


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "text/plain", ""])
def test_a_program_on_this_machine_sends_what_no_form_can(browser: Browser, kind: str) -> None:
    body = b"Nothing that a resolution says."
    sent = browser.client.post("/api/v1/readings", content=body, headers={"content-type": kind})
    assert sent.status_code == 403
    plain = browser.client.post("/api/v1/readings", content=body, headers={"content-type": "application/octet-stream"})
    assert plain.status_code == 200
    headers = {"content-type": "application/octet-stream", "origin": "https://elsewhere.example"}
    assert browser.client.post("/api/v1/readings", content=body, headers=headers).status_code == 403


def test_a_token_stands_for_its_holder_and_needs_no_form(stranger: Browser, register: Register) -> None:
    made = service.tokens.make(register, "administrator", "a test", By("test"))
    headers = {"authorization": f"Bearer {made.secret.told()}"}
    assert stranger.client.get("/audit", headers=headers).status_code == 200
    service.tokens.revoke(register, made.token.id, By("test"))
    answer = stranger.client.get("/audit", headers=headers, follow_redirects=False)
    assert answer.status_code == 401


def test_no_secret_ends_in_a_log(stranger: Browser, register: Register, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    sign_in(stranger, "administrator")
    page = stranger.get("/account").submit("Make a token", {"name": "nightly export", "days": "3"})
    secret = page.texts("//code[@class='secret']")[0]
    stranger.client.get("/audit", headers={"authorization": f"Bearer {secret}"})
    stranger.client.get("/audit", headers={"authorization": f"Bearer {secret}x"})
    logged = "\n".join(record.getMessage() for record in caplog.records)
    audit = stranger.get("/audit").words
    for word in (secret, PASSWORD, stranger.client.cookies["seized"]):
        assert word not in logged
        assert word not in audit


def test_a_secret_is_shown_once(stranger: Browser) -> None:
    sign_in(stranger, "reader")
    page = stranger.get("/account").submit("Make a token", {"name": "nightly export", "days": "3"})
    secret = page.texts("//code[@class='secret']")[0]
    assert secret not in stranger.get("/account").response.text


def test_a_person_revokes_no_token_but_their_own(stranger: Browser, register: Register) -> None:
    made = service.tokens.make(register, "administrator", "a test", By("test"))
    sign_in(stranger, "reader")
    word = stranger.get("/account").all("//input[@name='_csrf_token']")[0].get("value")
    stranger.client.post(f"/account/tokens/{made.token.id}/revoke", data={"_csrf_token": word})
    assert service.tokens.holder(register, made.secret).name == "administrator"


@pytest.mark.parametrize("path", ["/static/../server.py", "/static/%2e%2e/server.py", "/static/x/..%2f..%2fserver.py"])
def test_no_file_but_ours_is_served(browser: Browser, path: str) -> None:
    answer = browser.client.get(path)
    assert answer.status_code == 404
    assert "def application" not in answer.text


def test_every_answer_says_what_may_be_in_it(browser: Browser) -> None:
    for path in ("/", "/nothing", "/sign-in", "/audit"):
        headers = browser.client.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"


def test_pages_hold_no_script_or_style_of_their_own(browser: Browser) -> None:
    for path in ("/", "/ST/LRT/RES/12/4", "/account", "/accounts", "/audit", "/sign-in"):
        page = browser.get(path)
        assert not page.all("//script[not(@src)] | //style | //*[@style]"), path
        assert not [name for one in page.tree.iter() for name in one.attrib if name.startswith("on")], path


def test_the_password_of_the_last_administrator_is_their_own(stranger: Browser) -> None:
    sign_in(stranger, "administrator")
    page = stranger.get("/account").submit(
        "Change it", {"old": PASSWORD, "new": "otters sleep in the reeds", "again": "otters sleep in the reeds"}
    )
    assert page.path.startswith("/sign-in")
    sign_in(stranger, "administrator", "otters sleep in the reeds")


def test_the_table_of_roles_is_whole() -> None:
    assert set(FIRST) == set(Action)


def test_secrets_show_themselves_to_nobody() -> None:
    assert "told" not in repr(Secret("told")) and "told" not in str(Secret("told"))
