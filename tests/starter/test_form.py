"""What every dataset and every row of the starter set must have."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise

import pytest

from tests.starter.held import STARTER, all_series, starter

#: The day of the last look at any publisher; a later look moves it.
LAST_LOOK = date(2026, 11, 24)
DATASETS = [dataset.id for dataset in starter().datasets]


@pytest.mark.parametrize("id", DATASETS)
def test_a_dataset_says_who_published_it_where_and_under_what_terms(id: str) -> None:
    dataset = next(dataset for dataset in starter().datasets if dataset.id == id)
    assert all(text.strip() for text in (dataset.title, dataset.publisher, dataset.licence))
    assert re.fullmatch(r"https://\S+", dataset.page)


@pytest.mark.parametrize("id", DATASETS)
def test_a_dataset_says_of_what_edition_its_figures_are(id: str) -> None:
    text = next(path for path in STARTER.glob("*/dataset.yaml") if f"\nid: {id}\n" in path.read_text("utf-8")).read_text("utf-8")
    opening = text.split("\nid: ")[0]
    assert opening.startswith("# ")
    assert re.search(r"\b(19|20)\d\d\b|quoted|published|as in|set by|held", opening), "the comment above `id` names the edition"


def test_a_folder_bears_the_name_of_its_dataset() -> None:
    for path in STARTER.glob("*/dataset.yaml"):
        (id,) = re.findall(r"^id: (\S+)$", path.read_text("utf-8"), re.M)
        assert path.parent.name == id.replace(".", "-")


@pytest.mark.parametrize("id", list(all_series()))
def test_a_series_has_a_note_and_a_title_of_its_own(id: str) -> None:
    series = all_series()[id]
    assert series.notes, "a definition note travels with every finding"
    titles = Counter(other.title for other in series.dataset.series)
    assert titles[series.title] == 1


@pytest.mark.parametrize("id", list(all_series()))
def test_what_can_be_added_up_is_a_flow_and_what_cannot_is_none(id: str) -> None:
    series = all_series()[id]
    assert series.aggregate != "sum" or series.kind == "flow"
    assert series.kind != "stock" or series.aggregate != "sum"
    if "percent" in series.unit:
        assert series.aggregate != "sum"
        assert series.scale == 1


def test_at_least_two_hundred_series_are_held_on_every_topic_of_the_requirement() -> None:
    assert len(all_series()) >= 200
    publishers = {dataset.publisher for dataset in starter().datasets}
    assert len(publishers) >= 30


def test_figures_of_the_world_are_held_for_some_fifty_countries() -> None:
    held = defaultdict(set)
    for id in ("population", "gdp", "growth", "inflation", "unemployment", "life-expectancy", "gdp-per-person"):
        for key in starter().observations[f"worldbank.development/{id}"]:
            held[key[0]].add(id)
    assert sum(len(ids) == 7 for ids in held.values()) >= 50


def test_of_several_values_of_one_period_only_the_first_is_without_a_vintage() -> None:
    """Otherwise nobody could say which of them is known when."""
    for id, keys in starter().observations.items():
        for key, observations in keys.items():
            unknown = Counter(row.span for row in observations if row.vintage is None)
            assert max(unknown.values(), default=0) <= 1, (id, key)


def test_a_vintage_is_never_before_the_period_has_begun() -> None:
    for id, keys in starter().observations.items():
        for key, observations in keys.items():
            for row in observations:
                assert row.vintage is None or row.span.start <= row.vintage <= LAST_LOOK, (id, key, row)


def test_a_change_of_vintage_is_a_change_of_value() -> None:
    for id, keys in starter().observations.items():
        for key, observations in keys.items():
            for before, after in pairwise(observations):
                if before.span == after.span:
                    assert before.value != after.value, (id, key, before.span)


def test_errors_lie_around_their_value() -> None:
    for id, keys in starter().observations.items():
        for key, observations in keys.items():
            for row in observations:
                assert row.low is None or row.low <= row.value, (id, key, row)
                assert row.high is None or row.high >= row.value, (id, key, row)


def test_a_series_of_grade_c_holds_no_figure_called_final() -> None:
    for id, series in all_series().items():
        if series.grade == "C":
            statuses = {row.status for rows in starter().observations[id].values() for row in rows}
            assert "final" not in statuses, id


def test_citizenships_left_out_by_the_files_are_zero_and_not_unknown() -> None:
    """Every nationality of the nationwide files has every month from October 2019 on, at each border where it occurs."""
    for key, observations in starter().observations["cbp.encounters/encounters"].items():
        if key[1] != "all" and key[2:] == ("all", "all"):
            held = {row.span for row in observations if row.span.months == 1}
            assert len(held) == 74, key


def test_the_text_stays_small_enough_to_review() -> None:
    assert sum(path.stat().st_size for path in STARTER.glob("*/*") if path.suffix in (".csv", ".yaml")) < 6_000_000


#: Series that are negative by nature.
SIGNED = re.compile(
    r"balance|growth|inflation|month-change|-change|jobs-added|foreign-investment"
    # Scores around zero, and spending on veterans in 1944, when premiums outran it.
    r"|voice|corruption|law|effectiveness|regulation|stability|outlays"
)


def test_nothing_is_negative_that_cannot_be() -> None:
    for id, keys in starter().observations.items():
        if SIGNED.search(id.split("/")[1]):
            continue
        for key, observations in keys.items():
            assert all(row.value >= 0 for row in observations), (id, key)
