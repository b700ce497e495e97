"""Abbreviations and sentence openers: what a full stop after a word means."""

from __future__ import annotations

ABBREVIATIONS: dict[str, bool] = {
    **dict.fromkeys("sr sra sres dr dra lic ing núm no art pág ee.uu ee uu aprox gral".split(), False),
    **dict.fromkeys("etc ltda cía mdd mdp s.a a.m p.m".split(), True),
}

#: Words that, with a capital, open a sentence rather than go on with a name.
OPENERS = frozenset("el la los las un una en de por para con según desde hasta entre este esta estos estas pero y sin más se lo".split())
