"""Hostile documents end as a document or in a clear fault, in time that grows with their length and no faster."""

import time

import pytest

from holdto.documents import DocumentError, load

#: Of processor time, on a machine however busy; at the square of the length each would take minutes.
SECONDS = 6

#: What is repeated, and what stands before it.
PLAIN = {
    "brackets": ("[", ""),
    "links": ("[a](", ""),
    "stars": ("**a ", ""),
    "tags": ("<a ", ""),
    "spans": ("<span ", ""),
    "quotes": ("> ", ""),
    "hashes": ("#", ""),
    "one line": ("1,", ""),
    "spaces": (" ", "a"),
    "rows": ("1\t2\t3\n", ""),
    "bars": ("|a|b\n", ""),
    "items": ("* a\n", ""),
    "short lines": ("ab\n\n", ""),
    "returns": ("a\r", ""),
    "rules": ("---\n", ""),
    "yaml": ("a: [", "---\n"),
}
PAGES = {
    "open elements": ("<div>", ""),
    "open tables": ("<table><tr><td>", ""),
    "open quotes": ("<a \"'>", ""),
    "angles": ("<", ""),
    "names": ("<a", ""),
    "comments": ("<!--", ""),
    "declarations": ("<!", ""),
    "ampersands": ("&", ""),
    "entities": ("&amp;", ""),
    "attributes": ("a=b ", "<p "),
    "scripts": ("<script>", ""),
    "titles": ("<title>", ""),
    "breaks": ("a<br>", ""),
    "brackets in data": ("[", '<script type="application/ld+json">'),
}


def seconds(source: bytes, name: str) -> float:
    started = time.process_time()
    try:
        load(source, name)
    except DocumentError:
        # A clear fault is as good an end as a document.
        return time.process_time() - started
    return time.process_time() - started


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize(("unit", "before"), PLAIN.values(), ids=PLAIN)
def test_a_hundred_thousand_characters_of_anything_take_no_time(unit: str, before: str, name: str) -> None:
    assert seconds((before + unit * (100_000 // len(unit)) + "\nend").encode(), name) < SECONDS


@pytest.mark.slow
@pytest.mark.parametrize(("unit", "before"), PAGES.values(), ids=PAGES)
def test_a_hundred_thousand_characters_of_any_page_take_no_time(unit: str, before: str) -> None:
    assert seconds(("<html><body>" + before + unit * (100_000 // len(unit))).encode(), "a.html") < SECONDS


def test_entities_that_multiply_stay_words() -> None:
    page = '<!DOCTYPE html [<!ENTITY a "5 percent "><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html><body>' + "&b;" * 10
    assert len(load(page.encode(), "a.html").text) < len(page)


def test_aliases_that_multiply_in_front_matter_cost_nothing() -> None:
    lines = ["---", "a: &a [x,x,x,x,x,x,x,x,x]"]
    lines += [f"{name}: &{name} [{','.join(['*' + before] * 9)}]" for before, name in zip("abcdefghij", "bcdefghijk", strict=True)]
    assert load("\n".join([*lines, "title: *k", "---", "Up 5 percent."]).encode(), "a.txt").title is None
