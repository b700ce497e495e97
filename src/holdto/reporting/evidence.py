"""What a note keeps folded until it is asked for: other choices, other readings, how the number was computed."""

from __future__ import annotations

from collections.abc import Sequence

from holdto import when
from holdto.checking.finding import Finding, Reading, Robustness, Track
from holdto.periods import Span
from holdto.reporting import facts
from holdto.reporting.heatmap import heatmap
from holdto.reporting.markup import NOTHING, Html, element, escape, hidden, isolated, join, link
from holdto.reporting.words import AGREEMENT, plural
from holdto.units.figures import number

#: A table of more figures than this would be longer than the article; then only those used are listed.
MOST_FIGURES = 40
LEGEND = (
    "Rows are baselines, columns ends. A dot: the claim holds there. Blue: as much as the claim's own or more; "
    "orange: less, or the other way round. Outlined: the claim's own."
)


def evidence(finding: Finding) -> Html:
    """All folded parts that the finding has, in a fixed order."""
    parts = (_otherwise(finding.robustness), _readings(finding), _computed(finding))
    return element("div", *parts, class_="asked") if any(parts) else NOTHING


def _folded(title: str, *content: Html) -> Html:
    return element("details", element("summary", escape(title)), *content, class_="more")


def _otherwise(robustness: Robustness | None) -> Html:
    if robustness is None:
        return NOTHING
    nearby = [
        element("p", element("strong", escape(label)), isolated(counter.sentence))
        for label, counter in (("Weakest nearby: ", robustness.weakens), ("Strongest nearby: ", robustness.strengthens))
        if counter
    ]
    picture = [heatmap(robustness.surface), _legend()] if robustness.surface and heatmap(robustness.surface) else []
    measures = (
        f"Fairness {number(robustness.fairness)}, robustness {number(robustness.robustness)}, uniqueness {number(robustness.uniqueness)}, "
        f"over {robustness.compared or robustness.considered:,} choices."
    )
    words = element("p", isolated(robustness.words))
    elsewhere = [element("p", isolated(sentence)) for sentence in robustness.elsewhere]
    return _folded("Other choices", words, *picture, *nearby, *elsewhere, element("p", escape(measures), class_="small"))


def _legend() -> Html:
    return element("p", escape(LEGEND), class_="small")


def _readings(finding: Finding) -> Html:
    readings = facts.several(finding)
    if not readings:
        return NOTHING
    titles = element("tr", *(element("th", escape(title), scope="col") for title in ("Reading", "Official", "Claim")))
    rows = (_reading(reading, finding) for reading in readings)
    caption = element("caption", hidden("Every plausible reading"))
    table = element("table", caption, element("thead", titles), element("tbody", *rows), class_="readings")
    return _folded(plural(len(readings), "reading"), table)


def _reading(reading: Reading, finding: Finding) -> Html:
    figure = reading.official
    sign, words = AGREEMENT.get(reading.agreement, ("", reading.agreement))
    aside = ", ".join(part for part in (facts.time(figure), figure.publisher) if part)
    lines = [link(figure.url, isolated(facts.definition(figure))), isolated(reading.reason), element("small", escape(aside))]
    name = element("th", *(element("div", line) for line in lines), scope="row")
    value = element("td", escape(facts.amount(figure, finding.statement)), class_="figure")
    verdict = element("td", element("span", escape(sign), aria_hidden="true"), escape(f" {words}"), class_="agreement")
    return element("tr", name, value, verdict)


def _computed(finding: Finding) -> Html:
    steps = finding.tree or next((reading.tree for reading in finding.readings if reading.tree), ())
    read = [(0, f"{step.rule}: {step.made}") for step in finding.statement.trace]
    parts = [part for title, given in (("Read", read), ("Held to", steps)) if given for part in (_small(title), tree(given))]
    figures = _figures(finding.track) if finding.track else NOTHING
    if not parts and not figures:
        return NOTHING
    return _folded("How this was computed", *parts, figures)


def _small(title: str) -> Html:
    return element("p", element("strong", escape(title)), class_="small")


def tree(steps: Sequence[tuple[int, str]]) -> Html:
    """Steps as nested lists: each stands in the list of the nearest step before it that is less deep."""
    items: list[tuple[int, list[Html]]] = [(-1, [])]
    for depth, words in steps:
        while items[-1][0] >= depth:
            _close(items)
        items.append((depth, [isolated(words)]))
    while len(items) > 1:
        _close(items)
    return join(_lists(items[0][1]))


def _close(items: list[tuple[int, list[Html]]]) -> None:
    """Put the last step, with what stands under it, into the one above."""
    _, (words, *under) = items.pop()
    items[-1][1].append(element("li", words, *_lists(under)))


def _lists(under: Sequence[Html]) -> list[Html]:
    return [element("ul", *under, class_="tree")] if under else []


def _figures(track: Track) -> Html:
    shown = track.points if len(track.points) <= MOST_FIGURES else tuple(point for point in track.points if point[0] in track.used)
    if not shown:
        return NOTHING
    rows = (_figure(span, number(value), span in track.used) for span, value in shown)
    title = "Figures of the chart" if len(shown) == len(track.points) else f"Figures used, of {len(track.points):,} shown"
    title += f", {track.unit}"
    return element("table", element("caption", escape(title)), element("tbody", *rows), class_="figures")


def _figure(span: Span, words: str, used: bool) -> Html:
    cells = (element("th", escape(when.short(span)), scope="row"), element("td", escape(words), class_="figure"))
    return element("tr", *cells, class_="used" if used else None)
