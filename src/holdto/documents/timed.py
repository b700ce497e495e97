"""A socket whose every wait ends at one moment, so that a sender of one byte at a time gains nothing."""

from __future__ import annotations

import io
import socket
import time


class Timed:
    """A connected socket, as much of one as http.client uses. Whatever is still waited for at `until` raises TimeoutError."""

    def __init__(self, connected: socket.socket, until: float) -> None:
        self._socket = connected
        self._until = until

    def wait(self) -> socket.socket:
        """The socket, given the time that is left for what is done with it next."""
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._socket.settimeout(left)
        return self._socket

    def sendall(self, data: bytes) -> None:
        """Send everything."""
        self.wait().sendall(data)

    def makefile(self, mode: str) -> io.BufferedReader:
        """The stream that an answer is read from."""
        return io.BufferedReader(_Stream(self))

    def close(self) -> None:
        """Nothing yet: http.client closes its socket before it reads the last answer from the stream. `end` closes it."""

    def end(self) -> None:
        """Close the connection."""
        self._socket.close()


class _Stream(io.RawIOBase):
    """What a timed socket receives."""

    def __init__(self, timed: Timed) -> None:
        super().__init__()
        self._timed = timed

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        return self._timed.wait().recv_into(buffer)
