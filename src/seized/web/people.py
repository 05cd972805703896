"""A person's own account, and for administrators the accounts of all, and the audit log."""

from typing import Annotated

import msgspec
from litestar.enums import RequestEncodingType
from litestar.params import Body
from litestar.response import Redirect, Template

from seized import service
from seized.errors import SeizedError
from seized.http.desk import Desk
from seized.http.etags import FRESH
from seized.http.guards import needs
from seized.http.handlers import get, post
from seized.http.problems import problem
from seized.model.accounts import NewToken
from seized.model.roles import ROLES, Action
from seized.model.secret import Secret
from seized.web.page import page

LAST = 200
"""Lines of the audit log that are shown."""

URL_ENCODED = RequestEncodingType.URL_ENCODED


class NewPassword(msgspec.Struct, frozen=True):
    """What is typed to change one's own password."""

    old: str = ""
    new: str = ""
    again: str = ""


class TokenWanted(msgspec.Struct, frozen=True):
    """What is typed to make a token."""

    name: str = ""
    days: int = service.tokens.DAYS


class NewAccount(msgspec.Struct, frozen=True):
    """What is typed to make an account."""

    name: str = ""
    shown: str = ""
    role: str = "reader"
    password: str = ""


class Changed(msgspec.Struct, frozen=True):
    """What is to become of an account: one of `role`, `password`, `disable`, `enable`."""

    role: str = ""
    password: str = ""
    disable: str = ""
    enable: str = ""


@get("/account", name="account", guards=[needs(Action.HOLD_TOKENS)], opt=FRESH)
def account(desk: Desk) -> Template:
    """Who one is here, one's password and tokens."""
    return _account(desk)


@post("/account/password", guards=[needs(Action.HOLD_TOKENS)], opt=FRESH)
def change_password(desk: Desk, data: Annotated[NewPassword, Body(media_type=URL_ENCODED)]) -> Template | Redirect:
    """Change one's own password; one signs in again after that."""
    if data.new != data.again:
        return _account(desk, fault="The new password was typed in two ways; type it twice the same.")
    try:
        service.accounts.change_password(desk.register, desk.person, Secret(data.old), Secret(data.new), desk.by)
    except SeizedError as error:
        return _account(desk, fault=problem(error).detail)
    return Redirect("/sign-in?to=/account", status_code=303)


@post("/account/tokens", guards=[needs(Action.HOLD_TOKENS)], opt=FRESH)
def make_token(desk: Desk, data: Annotated[TokenWanted, Body(media_type=URL_ENCODED)]) -> Template:
    """Make a token, and show its secret once."""
    try:
        made = service.tokens.make(desk.register, desk.person.name, data.name, desk.by, data.days)
    except SeizedError as error:
        return _account(desk, fault=problem(error).detail)
    return _account(desk, made=made)


@post("/account/tokens/{number:int}/revoke", guards=[needs(Action.HOLD_TOKENS)], opt=FRESH)
def revoke_token(desk: Desk, number: int) -> Redirect:
    """Let one of one's own tokens count no more."""
    if any(token.id == number for token in service.tokens.listed(desk.register, desk.person.name)):
        service.tokens.revoke(desk.register, number, desk.by)
    return Redirect("/account", status_code=303)


@get("/accounts", name="accounts", guards=[needs(Action.MANAGE_ACCOUNTS)], opt=FRESH)
def accounts(desk: Desk) -> Template:
    """All accounts."""
    return _accounts(desk, NewAccount())


@post("/accounts", guards=[needs(Action.MANAGE_ACCOUNTS)], opt=FRESH)
def add_account(desk: Desk, data: Annotated[NewAccount, Body(media_type=URL_ENCODED)]) -> Template | Redirect:
    """Add an account."""
    try:
        service.accounts.add(
            desk.register, data.name, data.role, Secret(data.password), desk.by, shown=data.shown or None
        )
    except SeizedError as error:
        return _accounts(desk, data, fault=problem(error).detail)
    return Redirect("/accounts", status_code=303)


@post("/accounts/{name:str}", guards=[needs(Action.MANAGE_ACCOUNTS)], opt=FRESH)
def change_account(
    desk: Desk, name: str, data: Annotated[Changed, Body(media_type=URL_ENCODED)]
) -> Template | Redirect:
    """Give an account another role or password, or let it sign in no more, or again."""
    by = desk.by
    try:
        if data.role:
            service.accounts.set_role(desk.register, name, data.role, by)
        elif data.password:
            service.accounts.set_password(desk.register, name, Secret(data.password), by)
        elif data.disable:
            service.accounts.disable(desk.register, name, by)
        elif data.enable:
            service.accounts.enable(desk.register, name, by)
    except SeizedError as error:
        return _accounts(desk, NewAccount(), fault=problem(error).detail)
    return Redirect("/accounts", status_code=303)


@get("/audit", name="audit", guards=[needs(Action.SEE_AUDIT)], opt=FRESH)
def audit(desk: Desk, since: str | None = None, by: str | None = None) -> Template:
    """Who did what, or tried to, the latest first."""
    entries = service.audit.entries(desk.register, since or None, by or None, LAST)
    return page("people/audit.html", desk=desk, entries=list(reversed(entries)), since=since, by=by, last=LAST)


def _account(desk: Desk, *, fault: str | None = None, made: NewToken | None = None) -> Template:
    """One's own page; a token that was just made is shown with its secret."""
    has_account = desk.person.account is not None
    tokens = service.tokens.listed(desk.register, desk.person.name) if has_account else []
    shown = [(token, service.tokens.is_over(token)) for token in tokens]
    return page(
        "people/account.html",
        status=422 if fault else 200,
        desk=desk,
        tokens=shown,
        days=service.tokens.DAYS,
        fault=fault,
        made=made,
        secret=made.secret.told() if made else None,
    )


def _accounts(desk: Desk, typed: NewAccount, *, fault: str | None = None) -> Template:
    listed = service.accounts.accounts(desk.register)
    return page(
        "people/accounts.html",
        status=422 if fault else 200,
        desk=desk,
        accounts=listed,
        roles=ROLES,
        typed=typed,
        fault=fault,
    )


ROUTES = (
    account,
    change_password,
    make_token,
    revoke_token,
    accounts,
    add_account,
    change_account,
    audit,
)
