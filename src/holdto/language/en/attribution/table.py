"""Words that lead to a source: who is said to say or count what is claimed."""

from __future__ import annotations

from holdto.language.en.syntax.table import SAYING

#: Prepositional forms; what follows up to the comma is the source.
SOURCES = ("according to", "as reported by", "as stated by", "per data from", "based on data from", "citing")
#: Verbs that make what a figure's owner says a figure: "CBP reports 1.66 million apprehensions".
COUNTING = frozenset("reports reported report estimates estimated estimate says said".split())
#: Verbs of saying that with an amount say what is got, not what is told: "the economy added 2 million jobs and wages rose".
GETTING = frozenset("added add adds claimed claim claims".split())
VERBS = SAYING
