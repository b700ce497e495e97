"""Run one peer over sentences, inside an environment that holds it. `reading.py` starts this; sentences come as JSON on standard input.

Prints one JSON object: `seconds` for the fastest of the runs, `values` for each sentence.
"""

from __future__ import annotations

import json
import sys
import time
import warnings
from collections.abc import Callable
from typing import Any

RUNS = 3


def quantulum() -> Callable[[str], list[Any]]:
    """quantulum3, without its classifier: its default."""
    from quantulum3 import parser

    return lambda text: [quantity.value for quantity in parser.parse(text)]


def recognizers(*names: str) -> Callable[[str], list[Any]]:
    """Models of Recognizers-Text, each with its own pass over the text."""
    from recognizers_number import Culture, NumberRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer

    numbers, units = NumberRecognizer(Culture.English), NumberWithUnitRecognizer(Culture.English)
    models = [getattr(numbers if hasattr(numbers, f"get_{name}_model") else units, f"get_{name}_model")() for name in names]
    return lambda text: [found.resolution.get("value") for model in models for found in model.parse(text) if found.resolution]


PEERS: dict[str, Callable[[], Callable[[str], list[Any]]]] = {
    "quantulum3": quantulum,
    "Recognizers-Text, number model": lambda: recognizers("number"),
    "Recognizers-Text, quantity models": lambda: recognizers("number", "percentage", "currency", "dimension", "temperature", "age"),
}


def main(name: str) -> None:
    warnings.simplefilter("ignore")
    sentences = json.load(sys.stdin)
    read = PEERS[name]()
    values = [read(sentence) for sentence in sentences]
    seconds = float("inf")
    for _ in range(RUNS):
        start = time.perf_counter()
        for sentence in sentences:
            read(sentence)
        seconds = min(seconds, time.perf_counter() - start)
    json.dump({"seconds": seconds, "values": values}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
