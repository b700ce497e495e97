"""The page around the article: policy, masthead, the counts, the list of findings, the colophon."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

from holdto import when
from holdto.checking.finding import Report
from holdto.reporting import facts
from holdto.reporting.article import article
from holdto.reporting.counts import summary
from holdto.reporting.markup import NOTHING, Html, element, escape, isolated, join, link
from holdto.reporting.words import LOOKS


def page(report: Report) -> Html:
    """The whole document. The style sheet is the only thing its policy lets act, by its digest."""
    style = files("holdto.reporting").joinpath("style.css").read_text("utf-8")
    title = report.title or report.source
    head = (
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy(style)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("link", rel="icon", href="data:,"),
        element("title", escape(f"{title}: held to the official figures")),
        element("style", Html(style)),
    )
    skip = element("a", escape("Skip to the text"), class_="skip", href="#text")
    text = element("article", element("h2", escape("The text"), class_="heard"), article(report), id="text", tabindex="-1")
    top = element("div", _masthead(report, title), _glance(report), class_="top")
    body = element("body", skip, top, element("main", text), _colophon(report))
    html = element("html", element("head", *head), body, lang="en")
    return Html(f"<!DOCTYPE html>\n{html}\n")


def policy(style: str) -> str:
    """The content security policy: nothing is loaded, nothing runs, one style sheet applies."""
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"


def _masthead(report: Report, title: str) -> Html:
    dates = [f"Published {when.day(report.published)}"] if report.published else []
    dates.append(f"held to what was known on {when.day(report.as_of)}")
    parts = (
        element("p", escape("Holdto · held to the official figures"), class_="kicker"),
        element("h1", isolated(title)),
        element("p", escape(", ".join(dates)), class_="dates"),
        element("p", escape(summary(report)), class_="summary"),
    )
    return element("header", *parts, class_="masthead")


def _glance(report: Report) -> Html:
    """Claim and conclusion side by side, each leading to its note."""
    if not report.findings:
        return NOTHING
    items = []
    for number, finding in enumerate(report.findings, 1):
        look = LOOKS[finding.verdict]
        verdict = join((element("span", escape(look.sign), class_="sign", aria_hidden="true"), escape(finding.verdict)))
        claim = element("a", isolated(finding.statement.text), href=f"#note-{number}")
        figure = escape(facts.amount(finding.official, finding.statement)) if finding.official else NOTHING
        cells = (element("span", verdict, class_="verdict"), claim, element("span", figure, class_="figure"))
        items.append(element("li", *cells, class_=look.name))
    heading = element("h2", escape("At a glance"), id="glance")
    return element("nav", heading, element("ol", *items), class_="glance", aria_labelledby="glance")


def _colophon(report: Report) -> Html:
    rows = [
        ("Text", report.source),
        ("Published", report.published.isoformat() if report.published else "unknown"),
        ("As of", report.as_of.isoformat()),
        ("Tool", report.tool),
        ("Data", report.data),
        ("Claims found by", report.finder),
        ("Command", report.command),
    ]
    listed = (element("div", element("dt", escape(name)), element("dd", isolated(words))) for name, words in rows if words)
    heading = element("h2", escape("How to get this report again"))
    return element("footer", heading, element("dl", *listed), _meanings(report), _licences(report), class_="colophon")


def _meanings(report: Report) -> Html:
    """What the verdicts mean that occur in the report."""
    given = {finding.verdict for finding in report.findings}
    items = []
    for verdict, look in LOOKS.items():
        if verdict in given:
            sign = element("span", escape(look.sign), class_="sign", aria_hidden="true")
            items.append(element("li", sign, escape(f"{verdict}: {look.meaning}"), class_=look.name))
    return join((element("h3", escape("What the verdicts mean")), element("ul", *items))) if given else NOTHING


def _licences(report: Report) -> Html:
    """Every dataset shown, once, with its terms."""
    figures = [f for finding in report.findings for f in (finding.official, *(reading.official for reading in finding.readings)) if f]
    shown = dict.fromkeys((f.publisher, f.dataset, f.licence, f.url) for f in figures)
    if not shown:
        return NOTHING
    items = (
        element("li", link(url, isolated(", ".join(part for part in (publisher, dataset) if part))), escape(": "), isolated(licence))
        for publisher, dataset, licence, url in shown
    )
    return join((element("h3", escape("Data shown, and their terms")), element("ul", *items)))
