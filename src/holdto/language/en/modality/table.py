"""Words that make a statement something other than an assertion."""

from __future__ import annotations

#: Modal verbs, by what they make of the clause after them; "would" and "could" with a condition beside them are hypothetical.
MODALS: dict[str, str] = {
    **dict.fromkeys("will we'll they'll it'll i'll shall won't may might can".split(), "forecast"),
    **dict.fromkeys("would could wouldn't couldn't".split(), "conditional"),
    **dict.fromkeys("must should shouldn't".split(), "required"),
}
#: Who promises with "will".
SPEAKERS = frozenset("we i we'll i'll".split())
#: With one of these in the sentence, "would" and "could" speak of what is not so.
CONDITIONS = frozenset("if without absent unless had otherwise were hypothetically".split())
#: After "could", these speak of what may come; other verbs of what people were able to do.
CHANCES = frozenset(
    "be have reach rise fall grow cost lose see mean top exceed hit climb drop increase decrease add create save raise reduce cut double "
    "shrink lead result soon".split()
)

#: Words that say what is to come, before an infinitive or an amount.
FORECAST = (
    "expected to", "projected to", "forecast to", "predicted to", "likely to", "is likely to",
    "are likely to", "most likely to", "set to", "on track to", "poised to", "going to",
    "estimated to", "on course to", "slated to", "scheduled to", "due to reach", "bound to", "expects", "expect", "expecting", "predict",
    "predicts", "predicted", "forecasts", "forecast", "projects", "projected", "projecting", "projections", "projection", "anticipate",
    "anticipates", "foresees", "had expected", "had anticipated",
)  # fmt: skip
PROMISED = (
    "pledged", "pledge", "pledges", "promised", "promise", "promises", "promising", "committed to", "commits to", "commitment to", "vowed",
    "vows", "vowing", "plans to", "plan to", "planned to", "plans for", "plan for", "intends to", "intend to", "proposed", "proposes",
    "proposing", "proposal to", "requested", "requests", "seeks to", "aims to", "aim to", "aims for", "goal of", "goal is", "target of",
    "wants to", "want to", "hopes to", "agreed to", "asked for", "asks for", "ask for", "asking for", "calls for", "called for",
    "offered to", "in new funding",
)  # fmt: skip
REQUIRED = (
    "required to", "requires", "require", "is required", "are required", "requirement", "must be", "has to", "have to", "needs to",
    "need to", "obliged to", "mandates", "mandated", "limit is", "limited to", "limit of", "cap of", "capped at", "in order to qualify",
    "eligible", "allowed to",
)  # fmt: skip
INFERRED = (
    "must have", "suggests", "suggest", "suggesting", "implies", "imply", "apparently", "presumably", "probably", "is likely", "are likely",
    "most likely",
)  # fmt: skip

NEGATIONS = frozenset("not never didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't neither nor hardly cannot".split())
#: Negations that deny nothing.
NOT_DENIALS = (
    "not only", "not just", "not surprisingly", "not even", "not least", "not to mention",
)  # fmt: skip
#: What denies the whole clause after it.
DENIALS = (
    "not true that", "untrue that", "false that", "myth that", "not the case that", "the claim that", "isn't true that", "a lie that",
)  # fmt: skip

#: Words before an infinitive that leave it a fact: "continued to fall".
FACTUAL = frozenset(
    "continue continues continued continuing began begun begins begin started starts start managed helped helps used failed tended tends "
    "came went appeared appears seems seemed rose fell up down from grew said reported shown found compared able proved led "
    "close access".split()
)
