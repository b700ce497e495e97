"""A sign of life on a terminal for whatever takes longer than a second."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

#: Seconds of silence before the first sign, and between signs.
PATIENCE = 1.0


@contextmanager
def shown(doing: str) -> Iterator[None]:
    """Say on standard error what is being done while the block runs, from its second second on, and wipe it in the end.

    Only a terminal is told: in a file or a pipe, standard error is for what went wrong.
    """
    if not sys.stderr.isatty():
        yield
        return
    over = threading.Event()

    def tell() -> None:
        started = time.monotonic()
        told = False
        while not over.wait(PATIENCE):
            print(f"\rholdto: {doing}, {time.monotonic() - started:.0f} s", end="", file=sys.stderr, flush=True)
            told = True
        if told:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        over.set()
        teller.join()
