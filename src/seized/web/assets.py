"""Style, scripts and typefaces, from the package itself."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from litestar.datastructures import CacheControlHeader
from litestar.router import Router
from litestar.static_files import create_static_files_router

from seized.http.etags import FIXED

FOLDER = Path(__file__).parent / "static"
FOR_EVER = CacheControlHeader(public=True, max_age=365 * 24 * 3600, immutable=True)


@cache
def mark() -> str:
    """A mark of the contents of all files: another version of Seized has another."""
    everything = sha256()
    for path in sorted(path for path in FOLDER.rglob("*") if path.is_file()):
        everything.update(path.read_bytes())
    return everything.hexdigest()[:12]


def asset(name: str) -> str:
    """The path of a file of `static/`: it bears the mark, and so may be kept for ever."""
    return f"/static/{mark()}/{name}"


def router() -> Router:
    """Serves the files."""
    return create_static_files_router(path=f"/static/{mark()}", directories=[FOLDER], cache_control=FOR_EVER, opt=FIXED)
