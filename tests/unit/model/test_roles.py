"""Which role may do what, all of it, as it is to be read by whoever gives a role to somebody."""

import pytest

from seized.model.roles import FIRST, ROLES, Action, may

TABLE = """
                      reader  reviewer  editor  administrator
look                  yes     yes       yes     yes
export                yes     yes       yes     yes
check drafts          yes     yes       yes     yes
keep drafts           yes     yes       yes     yes
save views            yes     yes       yes     yes
hold tokens           yes     yes       yes     yes
judge                 no      yes       yes     yes
share views           no      yes       yes     yes
add documents         no      no        yes     yes
enter activities      no      no        yes     yes
manage accounts       no      no        no      yes
see the audit log     no      no        no      yes
"""
LINES = TABLE.strip("\n").splitlines()[1:]


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[:22].strip())
def test_the_whole_table(line: str) -> None:
    action, answers = Action(line[:22].strip()), line[22:].split()
    assert [may(role, action) for role in ROLES] == [answer == "yes" for answer in answers]


def test_the_table_leaves_nothing_out() -> None:
    assert [line[:22].strip() for line in LINES] == list(Action) == list(FIRST)
    assert TABLE.split()[: len(ROLES)] == list(ROLES)
