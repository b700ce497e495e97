"""`holdto series`: what is held, found by list, by meaning or by id, and taking in more."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from holdto.cli.arguments import Parser, WrongUseError, add_data, add_output
from holdto.cli.output import put
from holdto.cli.progress import shown

if TYPE_CHECKING:
    from holdto.series.catalogue import Holdings

EXAMPLE = """\
examples:
  holdto series list
  holdto series search border encounters with Mexican nationals
  holdto series show cbp.encounters/encounters
  holdto series import our-world-in-data/ -o figures
"""
SEARCH = """\
example:
  holdto series search unemployment of young people --limit 5
"""
SHOW = """\
example:
  holdto series show bls.household-survey/unemployment
"""
IMPORT = """\
example:
  holdto series import wide.csv -o figures --publisher "World Health Organization" --licence "CC BY 4.0"
  holdto check op-ed.txt --data figures
"""


def add(verbs: argparse._SubParsersAction[Parser]) -> None:
    """Declare the verb and the four things it does."""
    verb = verbs.add_parser("series", help="list, search and show the figures held, or import more", epilog=EXAMPLE)
    deeds = verb.add_subparsers(metavar="DEED", required=True, parser_class=Parser)
    listing = deeds.add_parser("list", help="every series, a line each", epilog="example:\n  holdto series list --data figures\n")
    search = deeds.add_parser("search", help="the series nearest in meaning to some words", epilog=SEARCH)
    search.add_argument("words", metavar="WORDS", nargs="+")
    search.add_argument("--limit", type=int, default=10, metavar="N", help="at most so many (default: 10)")
    show = deeds.add_parser("show", help="all that is known of one series, and its newest figures", epilog=SHOW)
    show.add_argument("id", metavar="ID", help="DATASET/SERIES, as the list has it")
    for deed, run in ((listing, run_list), (search, run_search), (show, run_show)):
        add_data(deed)
        deed.add_argument("--format", choices=("text", "json"), default="text")
        add_output(deed)
        deed.set_defaults(run=run)
    _add_import(deeds)


def _add_import(deeds: argparse._SubParsersAction[Parser]) -> None:
    taking = deeds.add_parser("import", help="make a data folder of CSV or Excel files", epilog=IMPORT)
    taking.add_argument("file", metavar="FILE", help="a CSV or Excel file, a ZIP of them, or a folder of them with their metadata")
    taking.add_argument("-o", dest="out", required=True, metavar="FOLDER", help="the data folder to make; nothing may stand there yet")
    taking.add_argument("--metadata", metavar="FILE", help="a file or folder of metadata that lies elsewhere")
    for fact in ("publisher", "page", "licence"):
        taking.add_argument(f"--{fact}", default="", metavar="WORDS", help=f"the {fact} of all of them, where no metadata says it")
    taking.set_defaults(run=run_import)


def run_list(given: argparse.Namespace) -> int:
    """Print every series."""
    from holdto.cli import series_text
    from holdto.series.describe import listing

    lines = listing(_catalogue(given))
    put(_json([line.to_dict() for line in lines]) if given.format == "json" else series_text.lines(lines), given.out)
    return 0


def run_search(given: argparse.Namespace) -> int:
    """Print the series found, best first."""
    from holdto.cli import series_text
    from holdto.series.describe import search

    if given.limit < 1:
        raise WrongUseError(f"--limit: expected 1 or more, found {given.limit}")
    found = search(_catalogue(given), " ".join(given.words), given.limit)
    if given.format == "json":
        put(_json([{**line.to_dict(), "score": round(score, 3)} for line, score in found]), given.out)
    else:
        put(series_text.found(found), given.out)
    return 0


def run_show(given: argparse.Namespace) -> int:
    """Print what is known of one series."""
    from holdto.cli import series_text
    from holdto.series.describe import describe

    described = describe(_catalogue(given), given.id)
    put(_json(described.to_dict()) if given.format == "json" else series_text.shown(described), given.out)
    return 0


def run_import(given: argparse.Namespace) -> int:
    """Make the data folder, and say what came of it."""
    from holdto.cli import series_text

    with shown(f"importing {given.file}"):
        from holdto.series.importer import import_folder
        from holdto.series.importer.facts import Facts

        about = Facts(publisher=given.publisher, page=given.page, licence=given.licence)
        metadata = Path(given.metadata) if given.metadata else None
        imported = import_folder(Path(given.file), Path(given.out), metadata=metadata, about=about)
    put(series_text.imported(imported), None)
    return 0


def _catalogue(given: argparse.Namespace) -> Holdings:
    with shown("opening the figures"):
        from holdto.series.catalogue import open_catalogue

        return open_catalogue(given.data, given.starter)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
