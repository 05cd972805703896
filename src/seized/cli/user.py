"""`seized user`: who may use a register with others, in which role, and what they did."""

import sys
from getpass import getpass
from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, answer, iso_day, one_of
from seized.cli.destination import complain, destination, encoding
from seized.model.accounts import Account, By, Token
from seized.model.roles import ROLES, Role
from seized.model.secret import Secret
from seized.model.wording import day

Name = Annotated[str, typer.Argument(metavar="NAME", hidden=True)]
FromStdin = Annotated[
    bool, typer.Option("--password-stdin", help="Take the password from standard input, its first line.")
]

user = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


@user.callback()
def _user() -> None:
    """Give people accounts, roles and tokens.

    They count where people sign in to the pages. A reader looks, exports, checks
    drafts, and keeps drafts and views of their own. A reviewer also judges, and
    shares views. An editor also adds documents and enters activities. An
    administrator also manages accounts and sees the audit log. On the command
    line, whoever may write the register may do all of it.

    \b
    Examples:
      seized user add ada --role editor
      seized user list
      seized user token ada --name "nightly export"
      seized user audit --since 2026-11-01
    """


@user.command()
def add(
    name: Name,
    *,
    role: Annotated[
        Role, typer.Option(metavar="ROLE", parser=one_of(ROLES, "role"), help=f"One of: {', '.join(ROLES)}.")
    ],
    shown: Annotated[
        str | None, typer.Option(metavar="WORDS", help="What judgements are signed with, if not NAME.")
    ] = None,
    password_stdin: FromStdin = False,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Add an account.

    NAME is what the person signs in with: letters, figures, dots and hyphens.
    The password is asked for twice and not shown: twelve letters at least, or a
    phrase of several words. Only a hash of it is kept.

    \b
    Examples:
      seized user add ada --role editor --shown "Ada Lovelace"
      seized user add ben --role reader --password-stdin < password.txt

    \b
    Exit codes:
      0 done, 1 it cannot stand, 2 the call itself is off
    """
    password = _password(name, password_stdin)
    with service.opening.opened(db, create=True) as register:
        made = service.accounts.add(register, name, role, password, _by(), shown=shown)
    _show(made, form)


@user.command("list")
def list_(form: AnswerForm = Form.TEXT, db: Db = None) -> None:
    """List the accounts, by name.

    \b
    Examples:
      seized user list
      seized user list --format json

    \b
    Exit codes:
      0 done, 1 there is no register, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        found = service.accounts.accounts(register)
    _show(found, form)


@user.command()
def role(
    name: Name,
    role: Annotated[Role, typer.Argument(metavar="ROLE", parser=one_of(ROLES, "role"), hidden=True)],
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Give an account another role.

    ROLE is reader, reviewer, editor or administrator. The person has to sign in
    anew. The last administrator keeps the role.

    \b
    Examples:
      seized user role ada administrator

    \b
    Exit codes:
      0 done, 1 there is no such account, or it is the last administrator,
      2 the call itself is off
    """
    with service.opening.opened(db) as register:
        made = service.accounts.set_role(register, name, role, _by())
    _show(made, form)


@user.command()
def password(name: Name, password_stdin: FromStdin = False, form: AnswerForm = Form.TEXT, db: Db = None) -> None:
    """Give an account a new password.

    It is asked for twice and not shown. The person has to sign in anew. Tokens
    stay as they are: seized user tokens NAME shows them.

    \b
    Examples:
      seized user password ada
      seized user password ada --password-stdin < password.txt

    \b
    Exit codes:
      0 done, 1 there is no such account, or the password is too easy,
      2 the call itself is off
    """
    with service.opening.opened(db) as register:
        service.accounts.account(register, name)
        made = service.accounts.set_password(register, name, _password(name, password_stdin), _by())
    _show(made, form)


@user.command()
def disable(name: Name, form: AnswerForm = Form.TEXT, db: Db = None) -> None:
    """Let an account sign in no more.

    Sessions end at once, and tokens count no more. What the person judged and
    entered stays, in their name. The last administrator cannot be disabled.

    \b
    Examples:
      seized user disable ada

    \b
    Exit codes:
      0 done, 1 there is no such account, or it is the last administrator,
      2 the call itself is off
    """
    with service.opening.opened(db) as register:
        made = service.accounts.disable(register, name, _by())
    _show(made, form)


@user.command()
def enable(name: Name, form: AnswerForm = Form.TEXT, db: Db = None) -> None:
    """Let a disabled account sign in again.

    Its tokens count again, unless they were revoked or have ended.

    \b
    Examples:
      seized user enable ada

    \b
    Exit codes:
      0 done, 1 there is no such account, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        made = service.accounts.enable(register, name, _by())
    _show(made, form)


@user.command()
def token(
    account: Name,
    *,
    name: Annotated[str, typer.Option(metavar="WORDS", help="What it is for, as in “nightly export”.")],
    days: Annotated[int, typer.Option(metavar="N", help="How long it counts, at most 366 days.")] = 90,
    db: Db = None,
) -> None:
    """Make a token, by which a program acts for an account.

    The token is printed once, and kept nowhere: only a mark of it is. It begins
    with seized_ and may do what the account may.

    \b
    Examples:
      seized user token ada --name "nightly export" --days 30

    \b
    Exit codes:
      0 done, 1 it cannot stand, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        made = service.tokens.make(register, account, name, _by(), days)
    with destination(None) as out:
        out(f"{made.secret.told()}\n".encode(encoding(sys.stdout)))
    token = made.token
    complain(f"token {token.id} of {token.account} counts until {day(token.ends[:10])}; it is shown this once, copy it")


@user.command()
def tokens(name: Name, form: AnswerForm = Form.TEXT, db: Db = None) -> None:
    """List the tokens of an account, without their secrets.

    \b
    Examples:
      seized user tokens ada
      seized user tokens ada --format json

    \b
    Exit codes:
      0 done, 1 there is no such account, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        found = service.tokens.listed(register, name)
    _show_tokens(found, form)


@user.command()
def revoke(
    number: Annotated[int, typer.Argument(metavar="TOKEN", min=1, hidden=True)],
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Let a token count no more.

    TOKEN is its number, as seized user tokens NAME shows it.

    \b
    Examples:
      seized user revoke 3

    \b
    Exit codes:
      0 done, 1 there is no such token, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        made = service.tokens.revoke(register, number, _by())
    _show_tokens(made, form)


@user.command()
def audit(
    since: Annotated[str | None, typer.Option(metavar="DATE", parser=iso_day, help="On this day or later.")] = None,
    by: Annotated[str | None, typer.Option(metavar="NAME", help="What this account did.")] = None,
    last: Annotated[int, typer.Option(metavar="N", min=1, help="At most so many lines, the last ones.")] = 200,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Show who did what, or tried to, the latest last.

    Sign-ins, accounts, roles, tokens, and what was done through the pages. No
    line can be changed or taken away. Readings, judgements and activities have
    their own chronicle: seized history.

    \b
    Examples:
      seized user audit --since 2026-11-01
      seized user audit --by ada --last 20

    \b
    Exit codes:
      0 done, 1 there is no register, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        found = service.audit.entries(register, since, by, last)
    from seized.cli.user_view import audit_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, found, lambda sheet: audit_view(sheet, found))


def _by() -> By:
    return By(service.people.who())


def _password(name: str, from_stdin: bool) -> Secret:
    """The password as it is typed, twice the same, or as standard input gives it."""
    if from_stdin:
        return Secret(sys.stdin.readline().rstrip("\r\n"))
    if not sys.stdin.isatty():
        raise typer.BadParameter("there is no terminal to ask for the password at; say --password-stdin")
    typed = getpass(f"Password for {name}: ")
    if typed != getpass("The same again: "):
        raise typer.BadParameter("the two are not the same; nothing was done", param_hint="password")
    return Secret(typed)


def _show(found: Account | list[Account], form: Form) -> None:
    from seized.cli.user_view import accounts_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    rows = found if isinstance(found, list) else [found]
    answer(form, found, lambda sheet: accounts_view(sheet, rows))


def _show_tokens(found: Token | list[Token], form: Form) -> None:
    from seized.cli.user_view import tokens_view  # noqa: PLC0415  (as above)

    rows = found if isinstance(found, list) else [found]
    answer(form, found, lambda sheet: tokens_view(sheet, rows, service.people.now()))
