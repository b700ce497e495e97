"""Asks the product of every row and counts what it answered; the figures are those of the published scorer."""

from __future__ import annotations

import datetime
import traceback
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from tests.battery.rows import Group, Row

JUDGED = ("crash", "contradicted", "imprecise", "needs context", "supported")  # worst first

# A check: a text and its day in; a list of (verdict, official value or None) out.
Answer = list[tuple[str, float | None]]
Check = Callable[[str, str], Answer]


def product() -> Check:
    """The checker with one opened catalogue, asked in this process."""
    from holdto.checking.engine import check
    from holdto.series.catalogue import open_catalogue

    catalogue = open_catalogue()

    def ask(text: str, published: str) -> Answer:
        try:
            report = check(text, published=datetime.date.fromisoformat(published), catalogue=catalogue)
        except Exception:  # a crash is a wrong answer of its row, and the others are still asked
            traceback.print_exc(limit=-3)
            return [("crash", None)]
        return [(str(f.verdict), f.official.value if f.official else None) for f in report.findings]

    return ask


@dataclass
class Score:
    """What was counted over some rows and groups, and what went wrong, by family and operation."""

    claims: int = 0
    answered: int = 0
    right: int = 0
    nonclaims: int = 0
    alarms: int = 0
    clean: int = 0
    clean_supported: int = 0
    clean_context: int = 0
    groups: int = 0
    held: int = 0
    kinds: Counter[tuple[str, bool]] = field(default_factory=Counter)
    by_family: dict[str, tuple[int, int]] = field(default_factory=lambda: defaultdict(lambda: (0, 0)))
    wrong: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))

    @property
    def precision(self) -> float:
        return self.right / self.answered if self.answered else 0.0

    @property
    def coverage(self) -> float:
        return self.answered / self.claims if self.claims else 0.0

    def line(self) -> str:
        return (
            f"precision {self.precision:.3f} ({self.right}/{self.answered}) · coverage {self.coverage:.3f} ({self.answered}/{self.claims})"
            f" · false alarms {self.alarms}/{self.nonclaims} · clean true supported {self.clean_supported}/{self.clean},"
            f" needs context {self.clean_context} · groups alike {self.held}/{self.groups}"
        )

    def table(self) -> str:
        out = []
        for (family, operation), texts in sorted(self.wrong.items()):
            out.append(f"\n{family} · {operation} ({len(texts)})")
            out.extend("  " + text for text in texts)
        return "\n".join(out)


def same(value: float, wanted: float, operation: str) -> bool:
    """Whether a figure is the wanted one, in any power of a thousand and either sign; a change also as a ratio and the like."""
    forms = [wanted * 1000.0**k for k in range(-4, 5)]
    if operation in ("share", "rate", "change_pct"):
        forms.append(wanted / 100)
    if operation == "change_pct":
        forms.append(1 + wanted / 100)
    if operation == "ratio":
        forms += [(wanted - 1) * 100, wanted * 100, wanted - 1, *([1 / wanted] if wanted else [])]
    return any(abs(abs(value) - abs(form)) <= 0.02 * abs(form) + 1e-9 for form in forms if form)


def add_row(score: Score, row: Row, answer: Answer) -> None:
    verdicts = [v for v, _ in answer if v in JUDGED]
    where = (row.family, row.operation)
    meant = f"wanted {list(row.accept)} {row.official} | {row.published} | {row.text}"
    if not set(row.accept) & set(JUDGED):
        score.nonclaims += 1
        if verdicts:
            score.alarms += 1
            score.wrong[where].append(f"FALSE ALARM {answer} | {row.text}")
        return
    if row.kind == "true":
        score.clean += 1
        score.clean_supported += "supported" in verdicts
        score.clean_context += verdicts == ["needs context"]
    if not verdicts and (None in row.accept or "no official series" in row.accept):
        return
    score.claims += 1
    if not verdicts:
        score.wrong[where].append(f"SILENT {[v for v, _ in answer]}, {meant}")
        return
    score.answered += 1
    fine = any(v in row.accept for v in verdicts) and not ({"crash", "contradicted"} & set(verdicts) - set(row.accept))
    if not fine:
        score.wrong[where].append(f"WRONG {answer}, {meant}")
    elif row.official is not None:
        values = [o for v, o in answer if v in JUDGED and o is not None]
        fine = any(same(v, w, row.operation) for v in values for w in (row.official, *row.official_also))
        if not fine:
            score.wrong[where].append(f"FIGURE {answer}, {meant}")
    score.right += fine
    score.kinds[row.kind, fine] += 1
    answered, right = score.by_family[row.family]
    score.by_family[row.family] = answered + 1, right + fine


def add_group(score: Score, group: Group, answers: Sequence[Answer]) -> None:
    said = [next((v for v in JUDGED if v in {a for a, _ in answer}), "silent") for answer in answers]
    if set(said) == {"silent"} and set(group.accept) & set(JUDGED):
        score.wrong["groups", "silent"].append(group.group)
        return
    score.groups += 1
    if len(set(said)) == 1:
        score.held += 1
        if said[0] not in group.accept and said[0] != "silent":
            score.wrong["groups", "alike but wrong"].append(f"all {said[0]}, wanted {list(group.accept)}: {group.group}")
    else:
        score.wrong["groups", "differ"].append("; ".join(f"{s}: {t}" for s, t in zip(said, group.texts, strict=True)))


def score_all(check: Check, rows: Iterable[Row], groups: Iterable[Group]) -> Score:
    """Every row and group asked once."""
    score = Score()
    for row in rows:
        add_row(score, row, check(row.text, row.published))
    for group in groups:
        add_group(score, group, [check(text, group.published) for text in group.texts])
    return score
