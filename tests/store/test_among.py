"""A value among more values than a statement of either store has parameters for."""

from sqlalchemy import insert, select

from seized.register.among import among
from seized.register.register import Register
from seized.register.schema import settings

MANY = 100_000


def test_one_among_very_many(register_url: str) -> None:
    with Register(register_url, create=True) as register, register.writing() as connection:
        connection.execute(insert(settings), [{"name": f"O'Neill {n}", "value": ":n %s"} for n in range(3)])
        wanted = (f"O'Neill {number}" for number in range(1, MANY))
        found = connection.execute(select(settings.c.name).where(among(settings.c.name, wanted)).order_by("name"))
        assert found.scalars().all() == ["O'Neill 1", "O'Neill 2"]


def test_nothing_is_among_none(register_url: str) -> None:
    with Register(register_url, create=True) as register, register.reading() as connection:
        assert connection.execute(select(settings.c.name).where(among(settings.c.name, []))).all() == []
        assert connection.execute(select(settings.c.name).where(among(settings.c.name, [None]))).all() == []
