"""dataset.yaml: the words of one dataset, read strictly into the model."""

from __future__ import annotations

import re

from holdto.periods import YEAR_STARTS
from holdto.series.form import Form
from holdto.series.model import AGGREGATES, BETTER, GRADES, KINDS, Break, Code, Dataset, Dimension, Finding, Note, Series
from holdto.series.strict_yaml import Node, UnreadableError, parse

#: Columns that every table of observations has, and those it may have. A dimension may have the name of one of the latter.
REQUIRED = ("series", "period", "value")
OPTIONAL = ("low", "high", "status", "vintage", "source")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\Z")
_PLACE = re.compile(r"[A-Z]{3}\Z")


def read(text: str, file: str, findings: list[Finding]) -> Dataset | None:
    """The dataset a text describes; what is wrong with it is added to `findings`, and None given where nothing can be read."""
    form = Form(file, findings)
    try:
        root = parse(text)
    except UnreadableError as error:
        form.wrong(error.line, str(error))
        return None
    optional = ("place", "timeliness", "dimensions", "unsure")
    fields = form.fields(root, "dataset", ("id", "title", "publisher", "page", "licence", "series"), optional)
    if not fields:
        return None
    dataset = Dataset(
        id=_identifier(form, fields.get("id"), "id"),
        title=form.text(fields.get("title"), "title"),
        publisher=form.text(fields.get("publisher"), "publisher"),
        page=form.text(fields.get("page"), "page"),
        licence=form.text(fields.get("licence"), "licence"),
        place=_place(form, fields.get("place")),
        timeliness=form.number(fields.get("timeliness"), "timeliness", 0.0),
        dimensions=tuple(_dimension(form, id, node) for id, node in form.entries(fields.get("dimensions"), "dimensions").items()),
    )
    dataset.unsure = form.texts(fields.get("unsure"), "unsure")
    for key, node in form.entries(fields.get("series"), "series").items():
        dataset.series.append(_series(form, dataset, key, node))
    return dataset


def _dimension(form: Form, id: str, node: Node) -> Dimension:
    what = f"dimension {id}"
    if id in REQUIRED:
        form.wrong(node.line, f"{what}: expected another name; {', '.join(REQUIRED)} are columns of every table")
    codes = tuple(_code(form, f"{what}, code {code}", code, entry) for code, entry in form.entries(node, what).items())
    if isinstance(node.value, dict) and not codes:
        form.wrong(node.line, f"{what}: expected at least one code, found none")
    if len(totals := [code.id for code in codes if code.total]) > 1:
        form.wrong(node.line, f"{what}: expected at most one total, found {', '.join(totals)}")
    return Dimension(id, codes)


def _code(form: Form, what: str, id: str, node: Node) -> Code:
    fields = form.fields(node, what, ("label",), ("names", "total", "residual"))
    return Code(
        id=id,
        label=form.text(fields.get("label"), f"{what}: label"),
        names=form.texts(fields.get("names"), f"{what}: names"),
        total=form.flag(fields.get("total"), f"{what}: total"),
        residual=form.flag(fields.get("residual"), f"{what}: residual"),
    )


def _series(form: Form, dataset: Dataset, key: str, node: Node) -> Series:
    what = f"series {key}"
    if not _ID.match(key):
        form.wrong(node.line, f"{what}: expected letters, digits, '.', '_' and '-' in its id")
    optional = ("names", "scale", "calendar", "aggregate", "better", "rises_with", "breaks", "notes", "grade", "description", "unsure")
    fields = form.fields(node, what, ("title", "unit", "kind"), optional)
    calendar = form.choice(fields.get("calendar"), f"{what}: calendar", YEAR_STARTS, "calendar")
    return Series(
        dataset=dataset,
        key=key,
        title=form.text(fields.get("title"), f"{what}: title"),
        unit=form.text(fields.get("unit"), f"{what}: unit"),
        kind=form.choice(fields.get("kind"), f"{what}: kind", KINDS, "flow"),
        scale=form.number(fields.get("scale"), f"{what}: scale", 1.0),
        calendar=calendar,
        aggregate=form.choice(fields.get("aggregate"), f"{what}: aggregate", AGGREGATES, "none"),
        better=form.choice(fields.get("better"), f"{what}: better", BETTER, "neither"),
        names=form.texts(fields.get("names"), f"{what}: names"),
        rises_with=form.texts(fields.get("rises_with"), f"{what}: rises_with"),
        breaks=tuple(_break(form, f"{what}: breaks", item, calendar) for item in form.items(fields.get("breaks"), f"{what}: breaks")),
        notes=tuple(_note(form, f"{what}: notes", item) for item in form.items(fields.get("notes"), f"{what}: notes")),
        description=form.text(fields.get("description"), f"{what}: description"),
        unsure=form.texts(fields.get("unsure"), f"{what}: unsure"),
        grade=form.choice(fields.get("grade"), f"{what}: grade", GRADES, "A"),
    )


def _break(form: Form, what: str, node: Node, calendar: str) -> Break:
    fields = form.fields(node, what, ("at", "text"))
    return Break(form.first_day(fields.get("at"), f"{what}: at", calendar), form.text(fields.get("text"), f"{what}: text"))


def _note(form: Form, what: str, node: Node) -> Note:
    fields = form.fields(node, what, ("code", "text"))
    return Note(_identifier(form, fields.get("code"), f"{what}: code"), form.text(fields.get("text"), f"{what}: text"))


def _identifier(form: Form, node: Node | None, what: str) -> str:
    text = form.text(node, what)
    if node is not None and text and not _ID.match(text):
        form.wrong(node.line, f"{what}: expected letters, digits, '.', '_' and '-', found {text!r}")
    return text


def _place(form: Form, node: Node | None) -> str | None:
    text = form.text(node, "place")
    if node is not None and text and not _PLACE.match(text):
        form.wrong(node.line, f"place: expected a country code of three capital letters such as USA, found {text!r}")
        return None
    return text or None
