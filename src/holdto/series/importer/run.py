"""The import of a folder: metadata first, then each table, then the data folder in one move."""

from __future__ import annotations

import csv
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from holdto.series.compile import compile_folder
from holdto.series.errors import TableImportError
from holdto.series.importer import files, layouts
from holdto.series.importer.columns import Columns, columns
from holdto.series.importer.facts import Facts, Known, take_table, take_words
from holdto.series.importer.files import Table, Words
from holdto.series.importer.layouts import Figure, Measure, Unread
from holdto.series.importer.write import Found, Group, slug, table_of, unused
from holdto.series.sources import COMPILED


@dataclass(frozen=True)
class Imported:
    """What an import wrote. `tables` has, for each series id, the table it came from."""

    out: Path
    series: int
    figures: int
    tables: dict[str, str]
    #: Figures and files that were passed over, each as a sentence.
    passed_over: tuple[str, ...]
    #: What could not be told, as it stands in the written dataset.yaml: (dataset or series id, sentence).
    unsure: tuple[tuple[str, str], ...]


def import_folder(source: Path, out: Path, *, metadata: Path | None = None, about: Facts | None = None) -> Imported:
    """Write the tables of `source` as a data folder `out`, with its compiled form beside.

    `metadata` is a file or folder of metadata that lies elsewhere; `about` tells what is the same for all (publisher, page, licence)
    and goes before what metadata says. Raises TableImportError where nothing can be imported or `out` is in use; nothing is left then.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise TableImportError(out, "a place for a new folder", "something there; remove it or choose another place")
    out.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=f".{out.name}.", suffix=".tmp", dir=out.parent))
    try:
        job = _Job(part, slug(out.name), about or Facts())
        for place in filter(None, (metadata, source)):
            job.read(files.read(place))
        job.sort()
        for table in job.tables:
            job.take(table)
        imported = job.finish(source, out)
        # Compiled here and not at the first use: the vectors of a large catalogue take their time once.
        compile_folder(part, part / COMPILED)
        part.chmod(0o755)
        part.replace(out)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return imported


class _Job:
    """One import under way."""

    def __init__(self, part: Path, id: str, about: Facts) -> None:
        self.part = part
        self.id = id
        self.about = about
        self.known = Known()
        self.unsorted: list[Table] = []
        self.tables: list[tuple[Table, Columns]] = []
        self.groups: dict[tuple[tuple[str, ...], Facts], Group] = {}
        self.found: dict[tuple[str, ...], tuple[Group, Found]] = {}
        self.passed_over: list[str] = []

    def read(self, held: Iterator[Table | Words]) -> None:
        """Take the metadata in that is in files of words, and set the tables aside."""
        for item in held:
            if isinstance(item, Words):
                take_words(self.known, item)
            else:
                self.unsorted.append(item)

    def sort(self) -> None:
        """Tell tables of figures from tables of metadata, and take the latter in."""
        for table in self.unsorted:
            if (found := columns(table, self.known.names)) is not None:
                self.tables.append((table, found))
            elif not take_table(self.known, table):
                self.passed_over.append(f"{table.file}: no table of figures over time, and no metadata")

    def take(self, held: tuple[Table, Columns]) -> None:
        """Write the figures of one table."""
        table, found = held
        unread = Unread()
        dimensions = layouts.dimensions(table, found)
        name = unused(slug(table.name), (path.stem for path in self.part.glob("*/*.csv")))
        with ExitStack() as open_files:
            writers: dict[str, Callable[[list[str]], object]] = {}
            for figure in layouts.figures(table, found, self.known.names, unread):
                group, series = self._series(table, found, dimensions, figure)
                row = group.take(series, figure)
                if row is None:
                    continue
                if group.id not in writers:
                    file = open_files.enter_context(table_of(group, name).open("a", newline="", encoding="utf-8"))
                    writers[group.id] = csv.writer(file, lineterminator="\n").writerow
                writers[group.id](row)
        if unread.cells:
            self.passed_over.append(f"{table.file}: {unread.cells} cells are no figure of a period, such as {unread.example!r}")
        if found.indicator is None and found.indicator_code is None:
            # No other table can add to these series, so what has been seen of them need not be kept in mind.
            for _, series in self.found.values():
                if series.source == table.file:
                    series.seen.clear()

    def _series(self, table: Table, found: Columns, dimensions: tuple[str, ...], figure: Figure) -> tuple[Group, Found]:
        measure = figure.measure
        shared = found.indicator is not None or found.indicator_code is not None
        identity = (*dimensions, "", measure.code or measure.name, measure.unit, "" if shared else table.file)
        if identity not in self.found:
            alone = not shared and len(found.measures) < 2
            facts = self._facts(table, measure, alone)
            group = self._group(dimensions, facts, table)
            word = slug(measure.code or (measure.name if shared else table.name if alone else f"{table.name}.{measure.name}"))
            key = unused(word, group.series)
            group.series[key] = Found(key, facts.title, facts, table.file)
            self.found[identity] = group, group.series[key]
        return self.found[identity]

    def _facts(self, table: Table, measure: Measure, alone: bool) -> Facts:
        """What is told of a series. What is told of a table of several goes for none of them alone, save who published it."""
        of_table = self.known.of(table.name, table.file)
        if not alone:
            of_table = Facts(publisher=of_table.publisher, page=of_table.page, licence=of_table.licence)
        written = measure.name if measure.name != table.name else measure.name.replace("-", " ").replace("_", " ").strip().capitalize()
        told = Facts(unit=measure.unit).over(self.known.of(measure.code, measure.name)).over(of_table)
        return self.about.over(told).over(Facts(title=written))

    def _group(self, dimensions: tuple[str, ...], facts: Facts, table: Table) -> Group:
        about = Facts(publisher=facts.publisher, page=facts.page, licence=facts.licence)
        if (dimensions, about) not in self.groups:
            word = self.id if not self.groups else f"{self.id}.{slug(table.name)}"
            id = unused(word, (group.id for group in self.groups.values()))
            self.groups[dimensions, about] = Group(id, self.part / id, dimensions, about)
        return self.groups[dimensions, about]

    def finish(self, source: Path, out: Path) -> Imported:
        """Write what is to be said of the datasets."""
        groups = list(self.groups.values())
        if not groups:
            why = f": {self.passed_over[0]}" if self.passed_over else ""
            raise TableImportError(source, "tables of figures over time", f"none{why}")
        unsure: list[tuple[str, str]] = []
        for group in groups:
            title = self.id if len(groups) == 1 else next(iter(group.series.values())).title if len(group.series) == 1 else group.id
            words = group.words(title)
            group.write(title)
            unsure += [(group.id, sentence) for sentence in words.get("unsure", ())]
            unsure += [(f"{group.id}/{key}", sentence) for key, told in words["series"].items() for sentence in told.get("unsure", ())]
            if group.twice:
                self.passed_over.append(f"{group.id}: {group.twice} figures stand twice; the first of each was taken")
        return Imported(
            out=out,
            series=sum(len(group.series) for group in groups),
            figures=sum(group.figures for group in groups),
            tables={f"{group.id}/{key}": found.source for group in groups for key, found in group.series.items()},
            passed_over=tuple(self.passed_over),
            unsure=tuple(unsure),
        )
