"""The note on one claim: the verdict, what the text says beside what the figures say, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from holdto.checking.finding import Finding, Official
from holdto.reporting import facts
from holdto.reporting.chart import chart
from holdto.reporting.evidence import evidence
from holdto.reporting.markup import NOTHING, Html, element, escape, isolated, join, link
from holdto.reporting.words import LOOKS, code_words


def notes(numbers: Sequence[int], findings: Sequence[Finding]) -> Html:
    """Notes that stand together; a caveat that an earlier of them gives is not given again."""
    told: dict[str, int] = {}
    out = []
    for number in numbers:
        finding = findings[number - 1]
        out.append(_note(number, finding, told))
        told = {caveat.text: number for caveat in finding.caveats} | told
    return join(out)


def _note(number: int, finding: Finding, told: Mapping[str, int]) -> Html:
    """The note as a part that a narrow screen folds and a wide one always shows."""
    look = LOOKS[finding.verdict]
    sign = element("span", escape(look.sign), class_="sign", aria_hidden="true")
    summary = element("summary", sign, element("span", escape(f"{number} · {finding.verdict}"), class_="verdict"), _gist(finding))
    title = element("h3", sign, element("span", escape(finding.verdict), class_="verdict"), _back(number), id=f"verdict-{number}")
    parts = (title, *_parts(finding, told), evidence(finding))
    body = element("div", *parts, class_="body", id=f"note-{number}", role="comment", aria_labelledby=f"verdict-{number}")
    return element("details", summary, body, class_=f"note {look.name}")


def _back(number: int) -> Html:
    label = f"Claim {number}: back to the text"
    return element("a", escape(f"{number} ↩"), class_="back", href=f"#ref-{number}", aria_label=label, role="doc-backlink")


def _gist(finding: Finding) -> Html:
    figure = finding.official
    words = f"official {facts.amount(figure, finding.statement)}" if figure else finding.why
    return element("span", isolated(words), class_="gist")


def _parts(finding: Finding, told: Mapping[str, int]) -> Iterator[Html]:
    """What is always shown; the picture stands between the figure and the words, so that a wide note can put it beside both."""
    yield element("blockquote", isolated(finding.statement.text), dir="auto")
    if finding.official:
        yield element("div", _pair(finding, finding.official), _source(finding.official), class_="figures-said")
    if track := facts.track(finding):
        yield chart(track)
    yield element("div", *_words(finding, told), class_="told")


def _words(finding: Finding, told: Mapping[str, int]) -> Iterator[Html]:
    if known := facts.then(finding):
        yield _line("Known at publication", known)
    if finding.why:
        yield element("p", isolated(finding.why), class_="why")
    if finding.suggestion:
        yield _line("Would be right", finding.suggestion)
    if finding.origin:
        yield _line("Where the figure may be from", finding.origin.sentence)
    yield _caveats(finding, told)


def _pair(finding: Finding, figure: Official) -> Html:
    said, statement = facts.claimed(finding.statement), finding.statement
    terms = [_term("The text", said, None)] if said else []
    terms.append(_term("Official", facts.amount(figure, statement), facts.from_to(figure, statement)))
    return element("dl", *terms, class_="pair")


def _term(name: str, words: str, aside: str | None) -> Html:
    more = element("small", escape(aside)) if aside else NOTHING
    return element("div", element("dt", escape(name)), element("dd", isolated(words), more))


def _source(figure: Official) -> Html:
    of = ", ".join(part for part in (facts.definition(figure), facts.time(figure)) if part)
    standing = join((isolated(part) for part in facts.standing(figure)), "; ")
    parts = [link(figure.url, isolated(facts.source(figure)))] + ([standing] if standing else [])
    return join((element("p", isolated(of), class_="source"), element("p", join(parts, "; "), class_="source")))


def _line(title: str, words: str) -> Html:
    return element("p", element("strong", escape(f"{title}: ")), isolated(words))


def _caveats(finding: Finding, told: Mapping[str, int]) -> Html:
    """Codes with their words; one without a caveat of its own is said in short, one told before only named."""
    own = {caveat.code: caveat.text for caveat in finding.caveats}
    words = {code: own.get(code) or code_words(code) for code in dict.fromkeys((*finding.codes, *own))}
    items = [element("li", isolated(text), escape(" "), _code(code)) for code, text in words.items() if text not in told]
    again = {code: told[text] for code, text in words.items() if text in told}
    for number in dict.fromkeys(again.values()):
        codes = join((_code(code) for code, at in again.items() if at == number), ", ")
        items.append(element("li", element("a", escape(f"As in note {number}"), href=f"#note-{number}"), escape(": "), codes))
    return element("ul", *items, class_="caveats") if items else NOTHING


def _code(code: str) -> Html:
    return element("code", isolated(code))
