"""What went wrong, as HTTP says it: a status, a stable code, and a message that says what to do."""

import logging

import msgspec
from litestar.exceptions import HTTPException
from litestar.status_codes import HTTP_500_INTERNAL_SERVER_ERROR

from seized import errors

log = logging.getLogger("seized")

STATUSES: dict[type[errors.SeizedError], int] = {
    errors.Unknown: 404,
    errors.Ambiguous: 409,
    errors.Refused: 409,
    errors.NotSignedIn: 401,
    errors.NotAllowed: 403,
    errors.Throttled: 429,
    errors.FileGone: 410,
    errors.TooLarge: 413,
    errors.Unsupported: 415,
    errors.ReadError: 422,
    errors.SettingsError: 422,
    errors.Unfit: 422,
    errors.NotRolled: 422,
    errors.RegisterError: 503,
    errors.SeizedError: 400,
}
"""The status of an error is that of its nearest kind."""

WORDS = {
    400: "What was asked is not understood",
    401: "Sign in first",
    403: "This is not yours to do",
    404: "Not in the register",
    408: "Too slow",
    410: "The file is gone",
    405: "This cannot be done here",
    409: "This cannot stand",
    413: "Too large",
    415: "Seized does not read this",
    422: "This could not be used",
    429: "Too many requests",
    500: "Something went wrong here",
    503: "The register is not at hand",
}
CODES = {
    401: "not_signed_in",
    403: "not_allowed",
    404: "not_found",
    405: "method",
    408: "too_slow",
    413: "too_large",
    429: "throttled",
}
UNEXPECTED = "An error of the program, not of yours. It has been written to the server's log; nothing was changed."


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A problem as RFC 9457 has it; `code` is that of the error tree, `detail` says what happened and what to do."""

    type: str
    title: str
    status: int
    code: str
    detail: str


def problem(error: Exception) -> Problem:
    """What an exception means; one that nobody foresaw goes to the log, and its words to nobody."""
    if isinstance(error, errors.SeizedError):
        status = next(STATUSES[kind] for kind in type(error).__mro__ if kind in STATUSES)
        return _problem(status, error.code, str(error))
    if isinstance(error, HTTPException) and error.status_code < HTTP_500_INTERNAL_SERVER_ERROR:
        return _problem(error.status_code, _code(error.status_code), _told(error))
    log.error("unforeseen", exc_info=error)
    return _problem(HTTP_500_INTERNAL_SERVER_ERROR, errors.SeizedError.code, UNEXPECTED)


def _problem(status: int, code: str, detail: str) -> Problem:
    title = WORDS.get(status, WORDS[400])
    return Problem(type=f"urn:seized:{code}", title=title, status=status, code=code, detail=detail)


def _told(error: HTTPException) -> str:
    """What a refusal says, with what is off in each field: `limit: Expected int <= 200`."""
    faults = error.extra if isinstance(error.extra, list) else []
    named = [f"{fault.get('key', 'it')}: {fault['message']}" for fault in faults if "message" in fault]
    return "; ".join(named) or error.detail


def _code(status: int) -> str:
    """The code of a refusal that is none of the error tree."""
    return CODES.get(status, "request")
