"""How a row of the grammar hands what its pattern caught to a rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from holdto.language.period_rules.time import Context, Time

Make = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class _Caught:
    index: int


#: The first, second, third and fourth value that a pattern caught.
FIRST, SECOND, THIRD, FOURTH = map(_Caught, range(4))


def use(rule: Make, *values: Any) -> Make:
    """The rule on these values, where FIRST and its like stand for what the pattern caught; the rest of the catch is dropped."""

    def made(context: Context, *caught: Any) -> Any:
        return rule(context, *(caught[value.index] if isinstance(value, _Caught) else value for value in values))

    return made


def itself(_: Context, time: Time) -> Time:
    """A phrase that is another phrase."""
    return time


def undated(reason: str, *, role: str | None = None, loose: bool = False) -> Make:
    """A time without dates of its own, for that reason."""
    return lambda _, *caught: Time(reason=reason, role=role, loose=loose)
