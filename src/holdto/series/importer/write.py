"""Imported figures as data folders: tables while they go by, dataset.yaml once all is seen."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from holdto.series.importer import kind_words, kinds
from holdto.series.importer.facts import Facts
from holdto.series.importer.layouts import Figure

#: An id stands in every row of a table, so a long one makes a large folder.
LONGEST_ID = 64
UNKNOWN = "unknown"


@dataclass
class Found:
    """One series that is being imported. `source` names the table it came from first."""

    key: str
    title: str
    facts: Facts
    source: str
    values: kinds.Values = field(default_factory=kinds.Values)
    #: Places and periods that a figure has been taken for.
    seen: set[tuple[str, ...]] = field(default_factory=set)


@dataclass
class Group:
    """One dataset that is being imported: series of the same dimensions and the same publisher."""

    id: str
    home: Path
    dimensions: tuple[str, ...]
    facts: Facts
    series: dict[str, Found] = field(default_factory=dict)
    codes: list[dict[str, str]] = field(default_factory=list)
    figures: int = 0
    twice: int = 0

    def __post_init__(self) -> None:
        self.codes = [{} for _ in self.dimensions]

    def take(self, found: Found, figure: Figure) -> list[str] | None:
        """The row of a figure, or None where its place is taken: of two figures the first one stays."""
        place = (figure.period, *(code for code, _ in figure.codes))
        if place in found.seen:
            self.twice += 1
            return None
        found.seen.add(place)
        for held, (code, label) in zip(self.codes, figure.codes, strict=True):
            held.setdefault(code, label)
        found.values.see(float(figure.value), figure.period)
        self.figures += 1
        return [found.key, *place, figure.value, figure.low, figure.high]

    def header(self) -> list[str]:
        """The header of the dataset's tables."""
        return ["series", "period", *self.dimensions, "value", "low", "high"]

    def write(self, title: str) -> None:
        """Write dataset.yaml."""
        import yaml

        words = self.words(title)
        text = yaml.safe_dump(words, sort_keys=False, allow_unicode=True, width=140)
        (self.home / "dataset.yaml").write_text(text, encoding="utf-8")

    def words(self, title: str) -> dict[str, Any]:
        """What dataset.yaml says; `title` where no metadata gives one."""
        about = {name: getattr(self.facts, name) for name in ("publisher", "page", "licence")}
        unsure = [f"{name}: nothing tells it" for name, told in about.items() if not told]
        if "country" in self.dimensions:
            strange = [label for code, label in self.codes[self.dimensions.index("country")].items() if not _is_place(code)]
            unsure += [f"places: the gazetteer does not know {', '.join(strange)}"] if strange else []
        return {
            "id": self.id,
            "title": title,
            **{name: told or UNKNOWN for name, told in about.items()},
            **({"unsure": unsure} if unsure else {}),
            **(
                {"dimensions": {id: _code_list(codes) for id, codes in zip(self.dimensions, self.codes, strict=True)}}
                if self.dimensions
                else {}
            ),
            "series": {found.key: _series(found) for found in self.series.values()},
        }


def table_of(group: Group, name: str) -> Path:
    """A file of the group for a table of that name, with its header, unless it is there already."""
    path = group.home / f"{name}.csv"
    if not path.exists():
        group.home.mkdir(parents=True, exist_ok=True)
        with path.open("x", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerow(group.header())
    return path


def _series(found: Found) -> dict[str, Any]:
    told = kinds.tell(found.title, found.facts.unit, found.values)
    return {
        "title": found.title,
        "unit": told.unit,
        **({"scale": int(told.scale)} if told.scale != 1 else {}),
        "kind": told.kind,
        "aggregate": told.aggregate,
        **({"description": found.facts.description} if found.facts.description else {}),
        **({"unsure": list(told.unsure)} if told.unsure else {}),
    }


def _code_list(codes: dict[str, str]) -> dict[str, dict[str, Any]]:
    total = next((code for code, label in codes.items() if label.lower() in kind_words.TOTALS), None)
    return {
        code: {"label": label, **_mark(code == total, "total"), **_mark(label.lower() in kind_words.RESIDUALS, "residual")}
        for code, label in sorted(codes.items())
    }


def _mark(holds: bool, name: str) -> dict[str, bool]:
    return {name: True} if holds else {}


def _is_place(code: str) -> bool:
    from holdto import places

    return places.get(code) is not None


def slug(text: str) -> str:
    """An id made of some words, cut where it gets long."""
    word = "".join(char if char.isascii() and (char.isalnum() or char in "._") else "-" for char in text.strip())
    return "-".join(filter(None, word.split("-")))[:LONGEST_ID].strip("._-") or "series"


def unused(word: str, taken: Iterable[str]) -> str:
    """The word, or the word with the first number that makes it another one."""
    held = set(taken)
    return next(name for n in range(1, len(held) + 2) if (name := word if n == 1 else f"{word}-{n}") not in held)
