"""How a function becomes the handler of an address: it runs in a thread of its own, so that none waits for another.

Litestar can do so itself, but wraps a function anew for each other method of the same address, and then awaits the
wrapper in vain.
"""

from collections.abc import Awaitable, Callable
from functools import partial, wraps
from typing import Any, ParamSpec, TypeVar

import litestar
from anyio import to_thread
from litestar.handlers import HTTPRouteHandler

P = ParamSpec("P")
T = TypeVar("T")
Decorator = Callable[[Callable[..., Any]], HTTPRouteHandler]


def get(path: str, **options: Any) -> Decorator:
    """The function answers GET at `path`; the options are those of `litestar.get`."""
    return _handler(litestar.get, path, options)


def post(path: str, **options: Any) -> Decorator:
    """The function answers POST at `path`; the options are those of `litestar.post`."""
    return _handler(litestar.post, path, options)


def delete(path: str, **options: Any) -> Decorator:
    """The function answers DELETE at `path`; the options are those of `litestar.delete`."""
    return _handler(litestar.delete, path, options)


def _handler(make: Callable[..., Any], path: str, options: dict[str, Any]) -> Decorator:
    def decorated(function: Callable[..., Any]) -> HTTPRouteHandler:
        handler: HTTPRouteHandler = make(path, **options)(_in_a_thread(function))
        return handler

    return decorated


def _in_a_thread(function: Callable[P, T]) -> Callable[P, Awaitable[T]]:
    @wraps(function)
    async def handler(*args: P.args, **kwargs: P.kwargs) -> T:
        return await to_thread.run_sync(partial(function, *args, **kwargs))

    return handler
