"""Ids of calls, which stay while the words stay."""

import base64
import hashlib


def call_id(kind: str, *parts: str) -> str:
    """`meeting:q5zt2m7xw4ab`: what two plans must agree on to speak of one call."""
    content = hashlib.blake2b("\n".join((kind, *parts)).encode()).digest()
    return f"{kind}:{base64.b32encode(content).decode().lower()[:12]}"
