"""The page on the starter set names what is held, and no more."""

from __future__ import annotations

import re

from tests.starter.held import STARTER, all_series, starter

PAGE = (STARTER.parents[2] / "docs" / "starter.md").read_text("utf-8")


def test_every_dataset_is_named_once_under_its_topic() -> None:
    table = PAGE.split("## What is held")[1].split("\n## ")[0]
    named = re.findall(r"`([a-z-]+\.[a-z-]+)`", table)
    assert sorted(named) == sorted(dataset.id for dataset in starter().datasets)


def test_the_numbers_on_the_page_are_right() -> None:
    datasets, series, thousands = re.findall(r"(\d+) datasets, (\d+) series,\nabout (\d+),000 observations", PAGE)[0]
    observations = sum(len(rows) for keys in starter().observations.values() for rows in keys.values())
    assert (int(datasets), int(series)) == (len(starter().datasets), len(all_series()))
    assert abs(observations - 1000 * int(thousands)) < 1000
