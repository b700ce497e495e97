"""Values wanted of a YAML file: each either there and of its sort, or a finding that says what was expected."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from math import isfinite

from holdto import periods
from holdto.series.model import Finding
from holdto.series.near import meant
from holdto.series.strict_yaml import Node


class Form:
    """Reads the values of one file and collects what is wrong with them; a wrong value reads as its default."""

    def __init__(self, file: str, findings: list[Finding]) -> None:
        self.file = file
        self.findings = findings

    def wrong(self, line: int, message: str) -> None:
        """Note a finding at that line."""
        self.findings.append(Finding(self.file, line, message))

    def fields(self, node: Node, what: str, required: Iterable[str], optional: Iterable[str] = ()) -> dict[str, Node]:
        """The mapping's values whose keys are known; unknown and missing keys are findings."""
        if not isinstance(node.value, dict):
            self.wrong(node.line, f"{what}: expected a mapping, found {node.describe()}")
            return {}
        required, optional = tuple(required), tuple(optional)
        known = required + optional
        for key, value in node.value.items():
            if key not in known:
                near = meant(key, known)
                hint = f"did you mean {near[0]!r}?" if near else f"expected one of {', '.join(known)}"
                self.wrong(value.line, f"{what}: unknown key {key!r}; {hint}")
        for key in required:
            if key not in node.value:
                self.wrong(node.line, f"{what}: {key!r} is missing")
        return {key: value for key, value in node.value.items() if key in known}

    def entries(self, node: Node | None, what: str) -> dict[str, Node]:
        """A mapping whose keys are free."""
        if node is None:
            return {}
        if not isinstance(node.value, dict):
            self.wrong(node.line, f"{what}: expected a mapping, found {node.describe()}")
            return {}
        return node.value

    def items(self, node: Node | None, what: str) -> list[Node]:
        """A list."""
        if node is None:
            return []
        if not isinstance(node.value, list):
            self.wrong(node.line, f"{what}: expected a list, found {node.describe()}")
            return []
        return node.value

    def text(self, node: Node | None, what: str, default: str = "") -> str:
        """Some words, as written."""
        if node is None:
            return default
        if not isinstance(node.value, str) or node.empty or not node.value.strip():
            self.wrong(node.line, f"{what}: expected some words, found {node.describe()}")
            return default
        return " ".join(node.value.split())

    def texts(self, node: Node | None, what: str) -> tuple[str, ...]:
        """A list of words."""
        return tuple(self.text(item, what) for item in self.items(node, what))

    def choice(self, node: Node | None, what: str, options: Iterable[str], default: str) -> str:
        """One of the options."""
        if node is None:
            return default
        options = tuple(options)
        if not isinstance(node.value, str) or node.value not in options:
            self.wrong(node.line, f"{what}: expected one of {', '.join(options)}, found {node.describe()}")
            return default
        return node.value

    def number(self, node: Node | None, what: str, default: float) -> float:
        """A finite number above zero."""
        if node is None:
            return default
        value = number(node.value) if isinstance(node.value, str) else None
        if value is None or value <= 0:
            self.wrong(node.line, f"{what}: expected a number above zero, found {node.describe()}")
            return default
        return value

    def flag(self, node: Node | None, what: str) -> bool:
        """`true` or `false`; other words for them are findings."""
        return self.choice(node, what, ("true", "false"), "false") == "true"

    def first_day(self, node: Node | None, what: str, calendar: str) -> date:
        """The first day of a period."""
        if node is not None:
            try:
                return periods.parse(node.value if isinstance(node.value, str) else "", calendar).start
            except ValueError as error:
                self.wrong(node.line, f"{what}: {error}")
        return date.min


def number(text: str) -> float | None:
    """A plain decimal number, or None where the text is anything else (also infinite, not a number, or with separators)."""
    if not text.isascii() or "_" in text:
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if isfinite(value) else None
