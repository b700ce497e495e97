"""A sign of life on standard error for whatever takes longer than a second."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

#: Seconds of silence before the first sign, and between signs on a terminal.
PATIENCE = 1.0


@contextmanager
def shown(doing: str) -> Iterator[None]:
    """Say on standard error what is being done while the block runs, from its second second on.

    A terminal gets one line that counts the seconds and is wiped in the end; anything else gets one line, once.
    """
    over = threading.Event()
    terminal = sys.stderr.isatty()

    def tell() -> None:
        started = time.monotonic()
        told = False
        while not over.wait(PATIENCE):
            if terminal:
                print(f"\rholdto: {doing}, {time.monotonic() - started:.0f} s", end="", file=sys.stderr, flush=True)
            elif not told:
                print(f"holdto: {doing} …", file=sys.stderr, flush=True)
            told = True
        if told and terminal:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        over.set()
        teller.join()
