"""YAML read strictly: every value keeps its line and its text as written, so `no` stays a word until a truth is asked for.

Out of scope: which keys a file may have; see `form`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

#: A file may nest so deep, and have so many values once its aliases are followed; both are far beyond honest files.
DEEPEST = 12
MOST_VALUES = 500_000


@dataclass(slots=True)
class Node:
    """One value: text, a list or a mapping, with its line in the file (of its key, in a mapping)."""

    value: str | list[Node] | dict[str, Node]
    line: int
    #: Written in quotes or as a block, so meant as text even where it looks like nothing.
    quoted: bool = False
    #: How many values it has, itself and those below it.
    size: int = 1

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return isinstance(self.value, str) and not self.quoted and self.value.lower() in ("", "~", "null")

    def describe(self) -> str:
        """What was found, for a message."""
        if isinstance(self.value, str):
            return "nothing" if self.empty else repr(self.value if len(self.value) < 60 else self.value[:57] + "…")
        return "a list" if isinstance(self.value, list) else "a mapping"


class UnreadableError(Exception):
    """The text is no YAML, or YAML of a sort that data files never need."""

    def __init__(self, line: int, message: str) -> None:
        self.line = line
        super().__init__(message)


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end is still to come; `key` waits for its value."""

    node: Node
    anchor: str | None
    key: Node | None = None


def parse(text: str) -> Node:
    """The tree of a text's only document.

    Raises UnreadableError where the text is not YAML, has a key twice, a tag, or nests or multiplies itself beyond all need.
    """
    import yaml  # here, for a start without a text to read needs no YAML

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _tree(yaml.parse(text, Loader=loader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise UnreadableError(mark.line + 1 if mark else 0, f"not YAML: {error.problem or error.context}") from error
    except yaml.YAMLError as error:
        raise UnreadableError(0, f"not YAML: {str(error).splitlines()[0]}") from error


def _tree(events: Any) -> Node:
    """Build the tree from libyaml's events: unlike its own composer, this keeps words as written and sees repeated keys."""
    import yaml

    root: Node | None = None
    stack: list[_Open] = []
    anchors: dict[str, Node] = {}
    for event in events:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent):
            if event.anchor not in anchors:
                raise UnreadableError(line, f"expected an alias of something complete and above it, found *{event.anchor}")
            node = anchors[event.anchor]
        elif isinstance(event, yaml.ScalarEvent):
            _no_tag(event, line)
            node = Node(event.value, line, quoted=bool(event.style))
            anchors[event.anchor or ""] = node
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            _no_tag(event, line)
            if len(stack) == DEEPEST:
                raise UnreadableError(line, f"expected at most {DEEPEST} levels, found more")
            stack.append(_Open(Node({} if isinstance(event, yaml.MappingStartEvent) else [], line), event.anchor))
            continue
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            closed = stack.pop()
            node = closed.node
            anchors[closed.anchor or ""] = node
        elif isinstance(event, yaml.DocumentStartEvent) and root is not None:
            raise UnreadableError(line, "expected one document, found a second one")
        else:
            continue
        if stack:
            _put(stack[-1], node, line)
        else:
            root = node
    return root or Node("", 1)


def _put(parent: _Open, node: Node, line: int) -> None:
    """Add a complete value to the list or mapping it stands in."""
    parent.node.size += node.size
    if parent.node.size > MOST_VALUES:
        raise UnreadableError(line, f"expected at most {MOST_VALUES:,} values, found aliases that multiply to more")
    held = parent.node.value
    if isinstance(held, list):
        held.append(node)
    elif parent.key is None:
        if not isinstance(node.value, str):
            raise UnreadableError(line, f"expected a word as key, found {node.describe()}")
        parent.key = node
    elif isinstance(held, dict) and isinstance(parent.key.value, str):
        if parent.key.value in held:
            raise UnreadableError(parent.key.line, f"key {parent.key.value!r} stands twice, first in line {held[parent.key.value].line}")
        held[parent.key.value] = Node(node.value, parent.key.line, node.quoted, node.size)
        parent.key = None


def _no_tag(event: Any, line: int) -> None:
    if event.tag is not None and event.tag not in ("!", "tag:yaml.org,2002:str"):
        raise UnreadableError(line, f"expected plain values, found the tag {event.tag}")
