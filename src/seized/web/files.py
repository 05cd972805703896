"""Files that a page hands over to be kept."""

from urllib.parse import quote

from litestar import Response

PLAIN = "application/octet-stream"


def attached(data: bytes, name: str, media_type: str = PLAIN) -> Response[bytes]:
    """A file under its name; a browser keeps it, and never shows it as a page of its own."""
    told = "".join(letter if letter.isprintable() and letter not in '/\\:"' else "_" for letter in name)
    plain = told.encode("ascii", "replace").decode().replace("?", "_")
    headers = {"Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(told)}"}
    return Response(data, media_type=media_type, headers=headers)
