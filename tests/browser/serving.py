"""A server on a register, as `seized serve` runs it, for as long as somebody looks."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from seized import service
from seized.http.settings import Settings
from seized.server import application

HOST = "127.0.0.1"
SETTINGS = Settings(names=(HOST,), requests_a_minute=1_000_000)
"""A browser in haste asks for more than a person would."""

PATIENCE = 10.0
"""Seconds in which a server must be up."""


@contextmanager
def served(register: Path) -> Iterator[str]:
    """Serve the register of a file on a free port; gives the address, without a stroke at its end."""
    with service.opening.opened(str(register), create=True) as opened, socket.socket() as listening:
        listening.bind((HOST, 0))
        config = uvicorn.Config(application(opened, SETTINGS), log_level="warning", server_header=False, lifespan="on")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        try:
            _wait(server, thread)
            yield f"http://{HOST}:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(PATIENCE)


def _wait(server: uvicorn.Server, thread: threading.Thread) -> None:
    until = time.monotonic() + PATIENCE
    while not server.started:
        assert thread.is_alive() and time.monotonic() < until, "the server did not start"
        time.sleep(0.01)
