"""What surrounds an article is told from it; in doubt a line is read."""

import json
import os
from pathlib import Path

import pytest

from holdto.documents import Document, load
from holdto.documents.document import READ

BODY = (
    "For all the talk of factories coming home, the country bought more from abroad last year than it ever has, and the deficit "
    "with its southern neighbour rose to $152 billion, a number that would have shocked anyone who was at the table then."
)
MORE = (
    "There is a better way, and it starts with honesty about what a tariff is. It is a tax, paid here, by people who have no say "
    "in what their government does with the money, and it has raised prices for nearly everything that is on the shelf."
)


def page(*paragraphs: str) -> Document:
    return load("\n\n".join(paragraphs).encode())


def kind_of(document: Document, words: str) -> str:
    at = document.text.index(words)
    return next(kind for kind, start, end in document.blocks if start <= at < end)


@pytest.mark.parametrize(
    "tail",
    [
        "Sign up for our newsletter",
        "Magazine cover\n• Delivered to your door\n• Ad-free browsing\n• Daily podcasts, audio stories",
        "Terms of service",
        "© 2024 Example News. All rights reserved.",
        "Most popular",
    ],
)
def test_offers_and_notices_under_an_article_are_not_read(tail: str) -> None:
    assert kind_of(page("Made elsewhere", BODY, MORE, tail), tail) == "boilerplate"


def test_a_caption_inside_an_article_is_not_read() -> None:
    caption = "LONG BEACH, CALIFORNIA - MARCH 18: Containers, cranes, Pacific Terminal, March 18, 2023. Jane Roe/Example Images"
    assert kind_of(page("Made elsewhere", BODY, caption, MORE), caption) == "caption"


@pytest.mark.parametrize(
    "last",
    [
        "Wages rose 4.1 percent.",
        "By the numbers:\n\n• Exports up 12 percent since 2019\n• Imports down 4 percent\n• 35,000 jobs added",
        "Unemployment on the coast is at 3.4 percent, and no month of the past two years has seen it higher than that.",
    ],
)
def test_claims_at_the_end_are_read(last: str) -> None:
    document = page("Made elsewhere", BODY, MORE, last)
    assert {kind_of(document, line) for line in last.splitlines() if line} <= READ


def test_a_text_of_short_paragraphs_is_read_whole() -> None:
    document = page(
        "Inflation cooled to 3.2 percent in October, the department said on Tuesday.",
        "Gasoline was down 5 percent.",
        '"It is a welcome sign," said an analyst.',
        "Rents rose 0.5 percent, the least in two years.",
        "Wages rose 4.1 percent.",
    )
    assert {kind for kind, _, _ in document.blocks} == {"paragraph"}


def test_a_text_without_running_prose_is_read_whole() -> None:
    document = page("Gas prices: up 40%", "Murder: down 12%", "Jobs: 2 million added", "Border: quiet")
    assert {kind for kind, _, _ in document.blocks} == {"heading"}


def test_spanish_prose_is_told_by_its_own_function_words() -> None:
    prose = (
        "La inflación bajó en el mes de octubre, según los datos que dio a conocer el instituto, y los precios de los alimentos "
        "subieron menos que en cualquier otro mes del año, aunque la gasolina fue más cara que en el mismo mes del año pasado."
    )
    document = page("Precios", prose, prose.replace("octubre", "marzo"), "Suscríbase boletín")
    assert kind_of(document, "La inflación") == "paragraph"
    assert kind_of(document, "Suscríbase") == "boilerplate"


def test_on_real_documents_no_annotated_claim_is_lost() -> None:
    """Every sentence that an annotator marked as a claim is read."""
    folder = os.environ.get("HOLDTO_EVAL")
    if not folder or not Path(folder, "documents").is_dir():
        pytest.skip("HOLDTO_EVAL names no folder with documents")
    lost = []
    for answers in sorted(Path(folder, "documents").glob("*.json")):
        document = load(answers.with_suffix(".txt").read_bytes())
        for claim in json.loads(answers.read_text())["claims"]:
            at = document.text.find(claim["sentence"])
            if at >= 0 and not document.reading[at : at + len(claim["sentence"])].strip():
                lost.append(claim["sentence"])
    assert lost == []
