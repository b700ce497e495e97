"""Reads a page back as a tree, and complains where tags do not nest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "link", "br", "hr", "circle", "line", "path", "rect", "polyline"}


@dataclass
class Node:
    """An element: its name, attributes, and children, which are elements or text."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def every(self, *names: str) -> Iterator[Node]:
        """All elements inside with one of the names, in order; all elements where none is given."""
        for child in self.children:
            if isinstance(child, Node):
                if not names or child.name in names:
                    yield child
                yield from child.every(*names)

    def words(self) -> str:
        """The text inside."""
        return "".join(child if isinstance(child, str) else child.words() for child in self.children)

    def has(self, name: str) -> bool:
        """Whether the element is of that class."""
        return name in self.attributes.get("class", "").split()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Node("page")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> repeats an attribute"
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in VOID, f"<{tag}/> is not closed"
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].name == tag, f"</{tag}> closes <{self.open[-1].name}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment stands in the page: {data[:40]}")


def read(page: str) -> Node:
    """The page as a tree. AssertionError where an element is left open or closed by another."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert [node.name for node in reader.open] == ["page"], "elements are left open"
    return reader.open[0]
