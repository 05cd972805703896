"""What all tables are made with: the one list of them, and the kinds of column that they share."""

from sqlalchemy import BigInteger, Integer, MetaData, String

metadata = MetaData()
"""All tables, whichever module names them; `seized.register.schema` imports every one of these."""

SERIAL = BigInteger().with_variant(Integer, "sqlite")
"""A number that the store counts up by itself; SQLite does so for its own kind of integer alone."""

ORDER = String().with_variant(String(collation="C"), "postgresql")
"""What rows are sorted by: character by character in either store."""
