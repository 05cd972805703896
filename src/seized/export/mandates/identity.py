"""Identifiers for programs that read the exports: the same on every machine and in every export.

RFC 7986 asks for UUIDs as identifiers of events, and RFC 4287 for IRIs, which `urn:uuid:` is.  A `tag:` would need a
domain that belongs to whoever exports.
"""

from uuid import UUID, uuid5

NAMESPACE = UUID("0e4567cc-9ab1-4f74-92c7-a4523fb74287")
"""Never to be changed: every event in every calendar would come a second time."""


def identifier(*parts: object) -> str:
    """A UUID that follows from the parts alone."""
    return str(uuid5(NAMESPACE, "\n".join(map(str, parts))))
