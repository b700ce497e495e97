"""Charts and heat maps: what is drawn stands where the figures say, and is said in words too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdto import when
from holdto.checking.finding import Surface, Track
from holdto.periods import month_run, parse
from holdto.reporting import chart, facts, heatmap
from holdto.reporting.labels import Label, placed
from holdto.reporting.lines import MOST, thinned, unbroken
from holdto.reporting.scale import Scale, ticks
from holdto.units.figures import short

from . import judged, made
from .reading import Node, read


def drawn(track: Track) -> Node:
    return next(read(chart.chart(track)).every("svg"))


def of(picture: Node, name: str) -> list[Node]:
    return [node for node in picture.every() if node.has(name)]


def test_the_official_and_the_claimed_point_are_marked_and_named() -> None:
    picture = drawn(Track("containers", judged.ALL_PORTS, (made.FISCAL,), 2.4e6))
    assert len(of(picture, "official")) == len(of(picture, "claimed-point")) == 1
    labels = {node.words().replace("\u00a0", " ") for node in picture.every("text")}
    assert {"2.38 million", "claimed 2.4 million", "FY 2022", "FY 2014"} <= labels
    official, claimed = float(of(picture, "official")[0].attributes["cy"]), float(of(picture, "claimed")[0].attributes["y1"])
    assert claimed < official, "a higher claim stands higher"


def test_a_change_is_drawn_with_the_level_that_it_would_have_meant() -> None:
    finding = judged.change()
    track = facts.track(finding)
    assert track is not None
    assert track.claimed == pytest.approx(217_711 * 3.72)
    fall = facts.track(
        replace(finding, statement=replace(finding.statement, direction="down", value=made.value("50 percent", 50, "percent")))
    )
    assert fall is not None
    assert fall.claimed == pytest.approx(217_711 / 2)


def test_a_level_keeps_its_own_claimed_point_and_a_finding_without_a_figure_gets_none() -> None:
    assert facts.track(judged.record()) == judged.record().track
    assert facts.track(replace(judged.change(), official=None)) == judged.change().track


def test_the_chart_is_told_in_words() -> None:
    words = chart.words(Track("containers", judged.ALL_PORTS, (made.FISCAL,), 2.4e6))
    assert words == (
        "Line chart, 9 figures from fiscal year 2014 to fiscal year 2022. Lowest: 1,146,158 containers in fiscal year 2020. "
        "Highest: 2,378,944 containers in fiscal year 2022. Used: 2,378,944 containers in fiscal year 2022. Claimed: 2,400,000 containers."
    )


def test_a_span_made_of_several_points_is_a_band() -> None:
    months = made.monthly(date(2021, 1, 1), *(float(n) for n in range(1, 25)))
    picture = drawn(Track("thefts", months, (parse("2022"),)))
    assert len(of(picture, "band")) == 1
    assert not of(picture, "official")


def test_no_words_cover_others_and_the_official_value_is_always_written() -> None:
    for finding in judged.findings():
        if track := facts.track(finding):
            texts = [(node.words(), float(node.attributes["x"]), float(node.attributes["y"])) for node in drawn(track).every("text")]
            assert len({(x, y) for _, x, y in texts}) == len(texts)
            assert short(dict(track.points)[track.used[-1]]) in [words for words, _, _ in texts]


def test_of_words_on_one_spot_the_spare_one_goes_and_the_other_moves() -> None:
    labels = [Label("first", 10, (50,), "a"), Label("second", 10, (50, 70), "b"), Label("third", 10, (50, 70), "c", spare=True)]
    assert [(node.words(), node.attributes["y"]) for node in read("".join(placed(labels))).every("text")] == [
        ("first", "50"),
        ("second", "70"),
    ]


def test_of_many_figures_used_the_ends_are_written() -> None:
    months = made.monthly(date(2021, 1, 1), *(float(n) for n in range(1, 25)))
    texts = [
        node.words()
        for node in drawn(Track("thefts", months, tuple(span for span, _ in months))).every("text")
        if node.has("official-label")
    ]
    assert texts == ["24", "1"]


def test_no_line_crosses_a_gap() -> None:
    years = [(parse(str(year)), 1.0) for year in (2010, 2011, 2012, 2015, 2016)]
    assert [len(run) for run in unbroken(years)] == [3, 2]


def test_no_figures_no_chart() -> None:
    assert chart.chart(Track("x", (), ())) == ""


POINT = st.floats(min_value=-1e14, max_value=1e14, allow_nan=False)


@given(st.lists(POINT, min_size=1, max_size=30), st.one_of(st.none(), POINT), st.booleans())
def test_everything_is_drawn_inside_the_picture(values: list[float], claimed: float | None, monthly: bool) -> None:
    points = made.monthly(date(2000, 1, 1), *values) if monthly else made.yearly(2000, *values)
    picture = drawn(Track("things", points, (points[0][0], points[-1][0]), claimed))
    for node in picture.every():
        for name, most in (
            ("cx", chart.WIDTH),
            ("x", chart.WIDTH),
            ("x1", chart.WIDTH),
            ("cy", chart.HEIGHT),
            ("y", chart.HEIGHT),
            ("y1", chart.HEIGHT),
        ):
            if name in node.attributes:
                assert -2 <= float(node.attributes[name]) <= most + 2


def test_a_long_series_is_thinned_but_keeps_what_was_used_and_its_ends() -> None:
    points = [(month_run(date(1900, 1, 1), 1).shift(i), float(i)) for i in range(1500)]
    kept = thinned(points, {points[777][0]})
    assert len(kept) <= MOST + 2
    assert {points[0], points[777], points[-1]} <= set(kept)


@given(st.floats(-1e12, 1e12), st.floats(1e-3, 1e12))
def test_ticks_are_round_few_and_within(low: float, size: float) -> None:
    found = ticks(low, low + size)
    assert len(found) <= 3
    assert all(low - size * 1e-6 <= tick <= low + size * (1 + 1e-6) for tick in found)


def test_a_scale_without_extent_stands_in_the_middle() -> None:
    assert Scale(5, 5, 0, 10)(5) == 5


def test_the_claims_own_cell_is_outlined_and_the_count_is_said() -> None:
    surface = judged.surface()
    picture = next(read(heatmap.heatmap(surface)).every("svg"))
    agreed = sum(bool(a) for row in surface.agrees for a in row)
    assert len(of(picture, "heat")) == 36
    assert len(of(picture, "holds")) == agreed
    assert len(of(picture, "own")) == 1
    own = of(picture, "own")[0].attributes
    cell = next(node for node in of(picture, "heat") if node.attributes["x"] == own["x"] and node.attributes["y"] == own["y"])
    assert cell.has("heat-4")
    assert picture.attributes["aria-label"] == (
        f"Heat map of 9 baselines by 9 ends. The claim holds in {agreed} of the 36 that can be computed; its own is FY 2020 to FY 2022."
    )


def test_a_surface_with_nothing_computed_is_not_drawn() -> None:
    nothing = tuple(tuple(None for _ in range(2)) for _ in range(2))
    assert heatmap.heatmap(Surface(("a", "b"), ("c", "d"), nothing, nothing, (0, 1))) == ""


@pytest.mark.parametrize(("own", "values"), [(0.0, (1.0, -2.0)), (float("nan"), (1.0, 2.0)), (None, (1.0, 2.0))])
def test_a_claim_whose_own_value_is_nothing_is_drawn_all_the_same(own: float | None, values: tuple[float, float]) -> None:
    surface = Surface(("a",), ("b", "c", "d"), ((own, *values),), ((own is not None, True, False),), (0, 0))
    assert of(next(read(heatmap.heatmap(surface)).every("svg")), "own")


@given(st.integers(1, 700), st.data())
def test_a_large_surface_is_thinned_and_keeps_the_ends_and_the_claim(count: int, data: st.DataObject) -> None:
    own = data.draw(st.integers(0, count - 1))
    kept = heatmap.kept(count, own)
    assert kept == sorted(set(kept))
    assert len(kept) <= heatmap.MOST
    assert {0, count - 1, own} <= set(kept)


def test_labels_are_short_and_keep_the_year() -> None:
    long = ("fiscal year 2022", "the second quarter of 2021", "October 2022", "November 2021 to October 2022")
    assert [when.brief(words) for words in long] == ["FY 2022", "Q2 2021", "Oct 2022", "Nov 2021 to Oct 2022"]


def test_more_is_never_a_lower_shade() -> None:
    shades = [heatmap.shade(value, 100.0) for value in (-50.0, 10.0, 50.0, 80.0, 100.0, 130.0, 200.0)]
    assert shades == list(range(7))
    assert [heatmap.shade(-value, -100.0) for value in (-50.0, 10.0, 50.0, 80.0, 100.0, 130.0, 200.0)] == shades


def test_a_large_surface_stays_a_small_picture() -> None:
    names = tuple(str(i) for i in range(600))
    values = tuple(tuple(float(j - i) for j in range(600)) for i in range(600))
    agrees = tuple(tuple(v > 0 for v in row) for row in values)
    robustness = judged.change().robustness
    assert robustness is not None
    assert robustness.surface is not None
    assert (
        len(heatmap.heatmap(replace(robustness.surface, rows=names, columns=names, values=values, agrees=agrees, claimed=(300, 301))))
        < 400_000
    )
