"""The steps from each version of the tables to the next, run by Alembic."""

from importlib.resources import files

from sqlalchemy import Connection

HEAD = "0004"
"""The version that this program reads and writes; the last of `versions`."""


def upgrade(connection: Connection, to: str = HEAD) -> None:
    """Bring the tables to a version, from none or an earlier one, in the transaction at hand."""
    from alembic import command  # noqa: PLC0415  (slow to import, and needed where the tables are not those of the day)
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(files(__name__)))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
