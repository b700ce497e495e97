"""Holding an amount to a value: the rules of each hedge against twins in exact decimals, and what must hold of every number."""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal

from hypothesis import given
from hypothesis import strategies as st

from holdto.checking.agreement import hold
from holdto.language.statement import Value


def written(number: Decimal, step: Decimal) -> Value:
    """An unhedged number in figures, with the interval of half a unit of its last digit."""
    half = step / 2
    digits = len(str(abs(int(number / step))))
    return Value(str(number), float(number), float(number - half), float(number + half), "count", digits=digits, step=float(step))


steps = st.sampled_from([Decimal("0.1"), Decimal(1), Decimal(1000), Decimal(100000)])
whole = st.integers(1, 9999)
#: Officials lie on hundredths of a step, so that an end is met exactly or missed clearly.
hundredths = st.integers(-100_000, 1_100_000)


@given(whole, steps, hundredths)
def test_an_exact_number_agrees_where_rounding_or_cutting_gives_it(n: int, step: Decimal, at: int) -> None:
    claimed, official = n * step, at * step / 100
    rounds = abs(official - claimed) <= step / 2
    cuts = n >= 10 and official > 0 and (official / step).to_integral_value(ROUND_DOWN) * step == claimed
    out = max(abs(official - claimed) - step / 2, Decimal(0))
    made = hold(written(claimed, step), "exactly", float(official))
    if rounds or cuts:
        assert made.state == "agrees"
        assert ("truncated" in made.codes) == (cuts and not rounds)
    elif abs(out - abs(official) / 20) > step / 10_000:
        assert made.state == ("close" if out < abs(official) / 20 else "disagrees")


@given(whole, steps, hundredths, st.sampled_from(["more_than", "at_least", "less_than", "at_most"]))
def test_a_bound_agrees_on_its_side_and_says_little_far_beyond(n: int, step: Decimal, at: int, hedge: str) -> None:
    claimed, official = n * step, at * step / 100
    up = hedge in ("more_than", "at_least")
    value = Value("", float(claimed), float(claimed) if up else None, None if up else float(claimed), "count", step=float(step))
    made = hold(value, hedge, float(official))
    assert (made.state == "agrees") == (official >= claimed if up else official <= claimed)
    beyond = official * 2 > claimed * 3 if up else official * 3 < claimed * 2
    assert ("uninformative" in made.codes) == beyond


@given(whole, steps, hundredths, hundredths, st.sampled_from(["exactly", "about", "nearly", "more_than", "less_than"]))
def test_nearer_is_never_worse(n: int, step: Decimal, a: int, b: int, hedge: str) -> None:
    """Of two values on one side of the interval, the nearer one is never judged worse, where none is cut."""
    claimed = n * step
    value = written(claimed, step)
    value = Value(
        "", value.point, None if hedge == "less_than" else value.low, None if hedge == "more_than" else value.high, "count",
        digits=1, step=value.step,
    )  # fmt: skip
    order = {"agrees": 0, "close": 1, "disagrees": 2}
    near, far = sorted((x * step / 100 for x in (a, b)), key=lambda x: abs(x - claimed))
    if near > 0 and far > 0 and (near > claimed) == (far > claimed):
        assert order[hold(value, hedge, float(near)).state] <= order[hold(value, hedge, float(far)).state]


@given(whole, steps, hundredths, st.integers(0, 500), st.integers(0, 500))
def test_a_published_error_only_ever_adds_agreement(n: int, step: Decimal, at: int, below: int, above: int) -> None:
    claimed, official = n * step, at * step / 100
    low, high = official - below * step / 100, official + above * step / 100
    plain = hold(written(claimed, step), "exactly", float(official))
    made = hold(written(claimed, step), "exactly", float(official), float(low), float(high))
    if plain.state == "agrees":
        assert made.state == "agrees"
    else:
        assert (made.state == "agrees") == (low <= claimed <= high)


def test_close_ends_at_a_twentieth_of_the_official_value() -> None:
    for claimed, state in ((950, "disagrees"), (951, "close"), (1049, "close"), (1050, "disagrees")):
        assert hold(Value("", claimed, claimed, claimed, "count"), "exactly", 1000).state == state


def test_a_bound_says_little_beyond_one_and_a_half_times_and_not_at_it() -> None:
    for official, codes in ((150, ()), (151, ("uninformative",))):
        assert hold(Value("", 100, 100, None, "count"), "more_than", official).codes == codes
    for official, codes in ((100, ()), (99, ("uninformative",))):
        assert hold(Value("", 150, None, 150, "count"), "less_than", official).codes == codes
