"""Words that make a statement something other than an assertion."""

from __future__ import annotations

#: Modal verbs, by what they make of the clause after them. "would" and "could" with a condition beside them are hypothetical.
MODALS: dict[str, str] = {
    **dict.fromkeys("will 'll we'll they'll it'll i'll shall won't may might can".split(), "forecast"),
    **dict.fromkeys("would could wouldn't couldn't they'd".split(), "conditional"),
    **dict.fromkeys("must should shouldn't".split(), "required"),
}
#: Words that say what is to come, before an infinitive or an amount.
FORECAST = (
    "expected to", "projected to", "forecast to", "predicted to", "likely to", "set to", "on track to", "poised to", "going to", "estimated to",
    "on course to", "slated to", "scheduled to", "due to reach", "bound to", "expects", "expect", "predict", "predicts", "predicted", "forecasts",
    "projects", "projected", "anticipate", "anticipates", "forecast", "foresees", "expecting", "projecting", "projections", "projection",
    "is expected", "are expected", "could be", "aims for", "by the end of the decade",
)  # fmt: skip
PROMISED = (
    "pledged", "pledge", "pledges", "promised", "promise", "promises", "promising", "committed to", "commits to", "commitment to", "vowed", "vows", "plans to", "plan to",
    "planned to", "intends to", "intend to", "proposed", "proposes", "proposing", "proposal to", "requested", "requests", "seeks to", "aims to", "aim to",
    "goal of", "goal is", "target of", "wants to", "want to", "hopes to", "agreed to", "asked for", "asking for", "calls for", "called for",
    "would provide", "vowing", "offered to", "will invest", "plans for", "plan for", "plans calls", "in new funding",
)  # fmt: skip
REQUIRED = (
    "required to", "requires", "require", "is required", "are required", "requirement", "must be", "has to", "have to", "needs to", "need to",
    "obliged to", "mandates", "mandated", "limit is", "limited to", "limit of", "cap of", "capped at", "in order to qualify", "eligible", "allowed to",
)  # fmt: skip
INFERRED = ("must have", "suggests", "suggest", "suggesting", "implies", "imply", "apparently", "presumably")
#: With one of these in the sentence, "would" and "could" speak of what is not so.
CONDITIONS = frozenset("if without absent unless had otherwise were hypothetically".split())
NEGATIONS = frozenset("not n't never didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't neither nor hardly cannot".split())
#: Who promises with "will".
SPEAKERS = frozenset("we i we'll i'll".split())
#: Words before an infinitive that leave it a fact: "continued to fall".
FACTUAL = frozenset(
    "continue continues continued continuing began begun begins begin started starts start managed helped helps used failed tended tends came "
    "went appeared appears seems seemed according rose fell up down from grew said reported shown found compared able proved led close access"
    .split()
)  # fmt: skip
#: What denies the whole clause after it.
DENIALS = (
    "it is not true that", "it's not true that", "it is false that", "it is untrue that", "it is a myth that", "it is not the case that",
    "the claim that", "it is simply not true that", "it isn't true that", "it is a lie that", "not true that", "untrue that", "false that", "myth that",
)  # fmt: skip
#: Negations that deny nothing.
NOT_DENIALS = ("not only", "not just", "no doubt", "not surprisingly", "no fewer", "no less", "no more", "not even", "whether or not", "not least", "not to mention", "no longer", "no wonder")

#: After "could", these speak of what may come; other verbs of what people were able to do.
CHANCES = frozenset("be have reach rise fall grow cost lose see mean top exceed hit climb drop increase decrease add create save raise reduce cut double shrink lead result soon".split())
