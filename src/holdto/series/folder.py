"""A data folder: `FOLDER/NAME/dataset.yaml` with its CSV tables, or one such dataset itself, read whole or not at all."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from holdto.series import metadata, table
from holdto.series.errors import FolderError
from holdto.series.model import Dataset, Finding, Key, Observation, Series
from holdto.series.texts import METADATA, homes, tables

#: A larger file is refused: it is no dataset.yaml, or figures that belong into several datasets.
LARGEST_METADATA = 16 * 2**20
LARGEST_TABLE = 512 * 2**20

#: Observations by series id and combination of codes, each list by span and then vintage (unknown first).
Observations = dict[str, dict[Key, list[Observation]]]


class Loaded(NamedTuple):
    """What a data folder holds. `findings` are noteworthy, not wrong: a series without observations, say."""

    datasets: list[Dataset]
    observations: Observations
    findings: list[Finding]


def load(path: Path) -> Loaded:
    """Everything a data folder holds.

    Raises FolderError, with all that is wrong, where any part of it cannot be read.
    """
    observations: dict[str, dict[Key, dict[tuple[object, object], Observation]]] = {}

    def keep(series: Series, key: Key, observation: Observation) -> Observation | None:
        held = observations.setdefault(series.id, {}).setdefault(key, {})
        kept = held.setdefault((observation.span, observation.vintage), observation)
        return None if kept is observation else kept

    datasets = read(path, lambda dataset: keep)
    ordered = {
        series: {key: sorted(held.values(), key=_order) for key, held in sorted(combinations.items())}
        for series, combinations in observations.items()
    }
    bare = [series.id for dataset in datasets for series in dataset.series if series.id not in ordered]
    return Loaded(datasets, ordered, [Finding(str(path), 0, f"{id} has no observations") for id in bare])


def read(path: Path, start: Callable[[Dataset], table.Keep]) -> list[Dataset]:
    """Read every dataset of a folder in the order of its names; `start` gives what takes a dataset's observations in.

    Raises FolderError as `load` does.
    """
    findings: list[Finding] = []
    places: dict[str, Path] = {}
    datasets: list[Dataset] = []
    for home in homes(path):
        before = len(findings)
        dataset = _words(home / METADATA, findings)
        if dataset is None:
            continue
        first = places.setdefault(dataset.id, home / METADATA)
        if first != home / METADATA:
            findings.append(Finding(str(home / METADATA), 1, f"dataset {dataset.id!r} is already in {first}"))
        datasets.append(dataset)
        if len(findings) == before:  # held to wrong words every row would be wrong, and say nothing new
            _figures(home, dataset, start(dataset), findings)
    if findings:
        raise FolderError(findings)
    return datasets


def _words(file: Path, findings: list[Finding]) -> Dataset | None:
    """The dataset that a dataset.yaml describes; None where it cannot be read, with the findings added."""
    try:
        _regular(file, LARGEST_METADATA)
        return metadata.read(file.read_text(encoding="utf-8-sig"), str(file), findings)
    except UnicodeDecodeError:
        findings.append(_not_utf8(file))
    except OSError as error:
        findings.append(Finding(str(file), 0, f"cannot be read: {error.strerror}"))
    return None


def _figures(home: Path, dataset: Dataset, keep: table.Keep, findings: list[Finding]) -> None:
    """Take the observations of all tables of a dataset in."""
    for path in tables(home):
        try:
            _regular(path, LARGEST_TABLE)
            with path.open(encoding="utf-8-sig", newline="") as lines:
                table.read(lines, str(path), dataset, keep, findings)
        except UnicodeDecodeError:
            findings.append(_not_utf8(path))
        except OSError as error:
            findings.append(Finding(str(path), 0, f"cannot be read: {error.strerror}"))


def _not_utf8(path: Path) -> Finding:
    """The line of a file that is not UTF-8; decoding in blocks, as everything else is read, does not tell it."""
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            try:
                line.decode()
            except UnicodeDecodeError as error:
                return Finding(str(path), number, f"expected UTF-8, found the byte 0x{line[error.start]:02x}")
    return Finding(str(path), 0, "expected UTF-8, found something else, which has changed since")


def _regular(path: Path, largest: int) -> None:
    """Raises OSError where a path is no regular file (a pipe would wait for ever) or is too large."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise OSError(None, "it is not a regular file")
    if status.st_size > largest:
        raise OSError(None, f"it has {status.st_size / 2**20:.0f} MB, more than the {largest / 2**20:.0f} MB that are read")


def _order(observation: Observation) -> tuple[int, int, int]:
    vintage = observation.vintage
    return observation.span.start.toordinal(), observation.span.end.toordinal(), vintage.toordinal() if vintage else 0
