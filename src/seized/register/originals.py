"""Files as they came, kept in the register itself; each once, by the digest of its bytes."""

from sqlalchemy import Connection, insert, select

from seized.model.accounts import Original
from seized.register.people_schema import originals as rows
from seized.register.references import resolve
from seized.register.schema import documents, sources


def kept(connection: Connection, sha256: str) -> Original | None:
    """The file with a digest; None where it is not kept."""
    columns = rows.c["sha256", "media_type", "name", "data"]
    row = connection.execute(select(*columns).where(rows.c.sha256 == sha256)).one_or_none()
    return Original(row.sha256, row.media_type, row.name, bytes(row.data)) if row else None


def keep(connection: Connection, original: Original, by: str, at: str) -> None:
    """Keep a file; one that is kept already stays as it was."""
    if connection.execute(select(rows.c.sha256).where(rows.c.sha256 == original.sha256)).first() is None:
        told = {"sha256": original.sha256, "media_type": original.media_type, "name": original.name}
        connection.execute(insert(rows).values(data=original.data, added=at, by=by, **told))


def primary(connection: Connection, name: str) -> tuple[str, str | None, str]:
    """The digest, the media type and the path of the file that the facts of a document are taken from.

    Raises `Unknown` and `Ambiguous` as `seized.register.references.resolve` does.
    """
    columns = sources.c["sha256", "media_type", "path"]
    query = select(*columns).join(documents, documents.c.primary_source == sources.c.sha256)
    row = connection.execute(query.where(documents.c.id == resolve(connection, name).document)).one()
    return row.sha256, row.media_type, row.path
