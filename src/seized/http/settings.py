"""How the server is to behave."""

import msgspec

MEGABYTE = 1 << 20


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What `seized serve` was told.

    `names` are those under which it answers: a request by another name is refused.  `auth` asks for accounts.
    `secure` says that people reach it by https, so that cookies travel in no other way.  `largest_upload` is in bytes
    and bounds the body of any request; `slowest_reading` is in seconds, for one file; `requests_a_minute` counts those
    of one address.
    """

    names: tuple[str, ...] = ("localhost", "127.0.0.1", "::1")
    auth: bool = False
    secure: bool = False
    largest_upload: int = 100 * MEGABYTE
    slowest_reading: float = 60.0
    requests_a_minute: int = 1200
