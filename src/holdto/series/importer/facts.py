"""What metadata tells of series: titles, units, descriptions, publishers. Gathered from whatever form the folder has it in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import PurePosixPath
from typing import Any

from holdto.series.errors import TableImportError
from holdto.series.importer.files import Table, Words
from holdto.series.importer.headers import FACTS, plain


@dataclass(frozen=True)
class Facts:
    """What is told of one series; empty where nothing is."""

    title: str = ""
    unit: str = ""
    description: str = ""
    publisher: str = ""
    page: str = ""
    licence: str = ""

    def over(self, other: Facts) -> Facts:
        """These facts, with those of `other` where these say nothing."""
        return replace(other, **{field.name: told for field in fields(self) if (told := getattr(self, field.name))})


class Known:
    """All that metadata told, by the names it told it under."""

    def __init__(self) -> None:
        self._by_key: dict[str, Facts] = {}
        #: What a table's own codes stand for ("OWID_WRL": "World").
        self.names: dict[str, str] = {}

    def add(self, key: str, facts: Facts) -> None:
        """Take facts in under a file's name (with or without ending), a column's, or a code."""
        key = _key(key)
        self._by_key[key] = self._by_key.get(key, Facts()).over(facts)

    def of(self, *keys: str) -> Facts:
        """What is told under any of the keys; of two that tell the same, the earlier one goes first."""
        told = Facts()
        for key in keys:
            told = told.over(self._by_key.get(_key(key), Facts()))
        return told


def _key(text: str) -> str:
    name = PurePosixPath(text.strip().replace("\\", "/")).name.lower()
    for ending in (".csv", ".tsv", ".xlsx", ".metadata"):
        name = name.removesuffix(ending)
    return name


def take_table(known: Known, table: Table) -> bool:
    """Take a table of metadata in, one series a row; False where the table is none."""
    at = _columns(map(plain, table.header))
    if "key" not in at or not at.keys() & {"title", "unit"} or len(at) < 3:
        return False
    for row in table.rows():
        cells = {fact: row[column].strip() for fact, column in at.items()}
        if key := cells.pop("key"):
            known.add(key, Facts(**cells))
    return True


def _columns(names: Iterable[str]) -> dict[str, int]:
    """The column of each fact; the key may be the title's column too, where there is no better one."""
    held = list(names)
    found = {fact: next((held.index(name) for name in wanted if name in held), None) for fact, wanted in FACTS.items()}
    return {fact: column for fact, column in found.items() if column is not None}


def take_words(known: Known, words: Words) -> None:
    """Take a file of metadata in: a list or mapping of series, the metadata of one table, or names for codes.

    Raises TableImportError where the file cannot be read.
    """
    value = _parse(words)
    if isinstance(value, list):
        _series(known, {}, value)
    elif isinstance(value, dict) and isinstance(columns := value.get("columns"), dict):
        chart = value["chart"] if isinstance(value.get("chart"), dict) else value
        # What is said of the whole chart holds for a table of one column; its title would be wrong for one of several.
        about = _facts(chart) if len(columns) == 1 else replace(_facts(chart), title="", unit="", description="")
        for name, told in columns.items():
            if isinstance(told, dict):
                known.add(name, _facts(told).over(about))
    elif isinstance(value, dict) and value and all(isinstance(told, (str, list)) for told in value.values()):
        for code, names in value.items():
            first = names if isinstance(names, str) else next(iter(names), "")
            known.names.setdefault(str(code), str(first))
    elif isinstance(value, dict):
        _series(known, {str(key): told for key, told in value.items()}, ())


def _series(known: Known, named: Mapping[str, Any], listed: Iterable[Any]) -> None:
    for key, told in named.items():
        if isinstance(told, dict):
            known.add(key, _facts(told))
    for told in listed:
        if isinstance(told, dict):
            by_name = {plain(str(name)): value for name, value in told.items()}
            key = next((by_name[name] for name in FACTS["key"] if isinstance(by_name.get(name), str)), "")
            if key:
                known.add(key, _facts(told))


def _facts(told: Mapping[Any, Any]) -> Facts:
    by_name = {plain(str(name)): " ".join(value.split()) for name, value in told.items() if isinstance(value, str)}
    return Facts(**{field.name: next((by_name[n] for n in FACTS[field.name] if by_name.get(n)), "") for field in fields(Facts)})


def _parse(words: Words) -> Any:
    try:
        if words.file.lower().endswith(".json"):
            return json.loads(words.text)
    except (ValueError, RecursionError) as error:
        raise TableImportError(words.file, "JSON", f"{error}") from error
    from holdto.series import strict_yaml

    try:
        return _plain(strict_yaml.parse(words.text))
    except strict_yaml.UnreadableError as error:
        raise TableImportError(words.file, "YAML", f"in line {error.line}: {error}") from error


def _plain(node: Any) -> Any:
    """A YAML tree as plain values, all words as written."""
    if isinstance(node.value, list):
        return [_plain(item) for item in node.value]
    return {key: _plain(item) for key, item in node.value.items()} if isinstance(node.value, dict) else node.value
