"""All families' rows and groups, in one list each."""

from __future__ import annotations

from importlib import import_module

from tests.battery.rows import Group, Row

FAMILIES = (
    "migration", "drugs", "deaths", "trade", "prices", "jobs", "output", "budget", "energy", "crime", "health", "mexico", "world",
    "plain", "misleading", "press",
)  # fmt: skip


def load() -> tuple[list[Row], list[Group]]:
    families = [import_module(f"tests.battery.{name}").F for name in FAMILIES]
    return [r for f in families for r in f.rows], [g for f in families for g in f.groups]
