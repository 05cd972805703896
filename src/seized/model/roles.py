"""Which role may do what: the one table that every front end asks."""

from enum import StrEnum
from typing import Literal, get_args

Role = Literal["reader", "reviewer", "editor", "administrator"]
ROLES: tuple[Role, ...] = get_args(Role)
"""Each may do all that those before it may."""


class Action(StrEnum):
    """What a person does with a register, as messages and the audit log name it."""

    LOOK = "look"
    EXPORT = "export"
    CHECK_DRAFTS = "check drafts"
    KEEP_DRAFTS = "keep drafts"
    SAVE_VIEWS = "save views"
    HOLD_TOKENS = "hold tokens"
    JUDGE = "judge"
    SHARE_VIEWS = "share views"
    ADD_DOCUMENTS = "add documents"
    ENTER_ACTIVITIES = "enter activities"
    MANAGE_ACCOUNTS = "manage accounts"
    SEE_AUDIT = "see the audit log"


FIRST: dict[Action, Role] = {
    Action.LOOK: "reader",
    Action.EXPORT: "reader",
    Action.CHECK_DRAFTS: "reader",
    Action.KEEP_DRAFTS: "reader",
    Action.SAVE_VIEWS: "reader",
    Action.HOLD_TOKENS: "reader",
    Action.JUDGE: "reviewer",
    Action.SHARE_VIEWS: "reviewer",
    Action.ADD_DOCUMENTS: "editor",
    Action.ENTER_ACTIVITIES: "editor",
    Action.MANAGE_ACCOUNTS: "administrator",
    Action.SEE_AUDIT: "administrator",
}
"""The first of the roles that may do a thing.  Drafts, views and tokens are a person's own; judging takes in statuses,
corrections, dismissals, evidence, and which facts are one."""


def may(role: Role, action: Action) -> bool:
    """Whether a role may do a thing."""
    return ROLES.index(role) >= ROLES.index(FIRST[action])
