"""Accounts, tokens and the audit log, for the eye."""

from collections.abc import Sequence

from rich.text import Text

from seized.cli.entry_view import one_line_rows
from seized.cli.lines import Sheet
from seized.model.accounts import Account, Entry, Token
from seized.model.wording import counted, day, moment


def accounts_view(sheet: Sheet, found: Sequence[Account]) -> None:
    """Each account in a line: its name, its role, since when it is there, and what it signs with."""
    if not found:
        sheet.words("There is no account yet. One is added with: seized user add NAME --role ROLE")
        return
    one_line_rows(sheet, [_account(one) for one in found])
    if len(found) > 1:
        sheet.rule()
        sheet.words(counted(len(found), "account"), "dim")


def _account(account: Account) -> tuple[str, ...]:
    since = f"disabled {_day(account.disabled)}" if account.disabled else f"since {_day(account.created)}"
    return account.name, account.role, since, account.shown


def tokens_view(sheet: Sheet, found: Sequence[Token], now: str) -> None:
    """Each token in a line: its number, whether it counts, when it was used last, and what it is for."""
    if not found:
        sheet.words("There is no token. One is made with: seized user token NAME --name WORDS")
        return
    one_line_rows(sheet, [_token(one, now) for one in found])


def _token(token: Token, now: str) -> tuple[str, ...]:
    over = f"ended {_day(token.ends)}" if token.ends <= now else f"until {_day(token.ends)}"
    standing = f"revoked {_day(token.revoked)}" if token.revoked else over
    used = f"used {_day(token.used)}" if token.used else "never used"
    return f"{token.id}", standing, used, token.name


def audit_view(sheet: Sheet, found: Sequence[Entry]) -> None:
    """What happened, in order of time: who did what to what, from where; what was refused stands out."""
    if not found:
        sheet.words("Nothing is written down for that time.")
    for one in found:
        words = [one.by or "somebody", one.action, one.about or "", f"from {one.address}" if one.address else ""]
        told = Text(" · ".join(filter(None, words)))
        if one.outcome == "refused":
            told.append(" · refused", "red")
        sheet.hanging(Text(f"{moment(one.at)}  ", "dim"), told, margin=0)


def _day(instant: str) -> str:
    return day(instant[:10], short=True)
