"""Datasets drawn at random, as the text of a data folder."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import yaml
from hypothesis import strategies as st

CODES = ["MEX", "NO", "all", "65+", "OTH"]
PERIODS = ["2019", "2020", "FY2020", "2020-Q1", "2020-01", "2020-02-29", "2019-03/2020-02", "2020-01/2020-12-30"]
VINTAGES = ["", "2020-12-31", "2021-02", "2021-02-28", "2023-11-05"]
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Z"]), min_size=1, max_size=8)
values = st.floats(allow_nan=False, allow_infinity=False)


@dataclass(frozen=True)
class Drawn:
    """Metadata and rows of one dataset, as they go into its files."""

    metadata: dict[str, object]
    rows: list[list[str]]

    def write(self, home: Path) -> None:
        """Write the dataset's folder."""
        home.mkdir(parents=True)
        (home / "dataset.yaml").write_text(yaml.safe_dump(self.metadata, sort_keys=False, allow_unicode=True), encoding="utf-8")
        with (home / "figures.csv").open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(self.rows)


@st.composite
def datasets(draw: st.DrawFn, id: str = "drawn") -> Drawn:
    """A dataset of up to two dimensions and three series, with figures of several vintages in any order."""
    dimensions = draw(st.lists(st.sampled_from(["area", "sex", "source"]), unique=True, max_size=2))
    series = draw(st.lists(st.sampled_from(["deaths", "births", "rate.x"]), unique=True, min_size=1))
    text = st.one_of(words, st.sampled_from(["no", "1", "~x", "a: b", "true"]))
    metadata = {
        "id": id,
        **{name: draw(text) for name in ("title", "publisher", "page", "licence")},
        "dimensions": {name: {code: {"label": draw(text), "total": code == "all"} for code in CODES} for name in dimensions},
        "series": {
            name: {
                "title": draw(text),
                "unit": draw(text),
                "kind": draw(st.sampled_from(["flow", "stock", "share"])),
                "unsure": draw(st.lists(text, max_size=1)),
                "names": draw(st.lists(text, max_size=2)),
                "notes": [{"code": "a-note", "text": draw(text)}] * draw(st.integers(0, 1)),
                "breaks": [{"at": "2020-01", "text": draw(text)}] * draw(st.integers(0, 1)),
            }
            for name in series
        },
    }
    figure = st.tuples(
        st.sampled_from(series), st.sampled_from(PERIODS), *(st.sampled_from(CODES) for _ in dimensions), st.sampled_from(VINTAGES)
    )
    figures = draw(st.lists(figure, max_size=12, unique_by=_place))
    rows = [["series", "period", *dimensions, "value", "low", "vintage", "status"]]
    for *place, vintage in figures:
        value = draw(values)
        low = draw(st.one_of(st.just(""), st.just(repr(value))))
        rows.append([*place, repr(value), low, vintage, draw(st.sampled_from(["", "final"]))])
    return Drawn(metadata, rows)


def _place(figure: tuple[str, ...]) -> tuple[str, ...]:
    """What may occur once: the month 2021-02 and its last day are one vintage."""
    return *figure[:-1], figure[-1].replace("2021-02-28", "2021-02")
