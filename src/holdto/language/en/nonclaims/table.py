"""What is not a claim: words that show a poll, a single event, a legal limit, a private price or a plain opinion."""

from __future__ import annotations

#: The reasons a statement may carry, in a reader's words.
REASONS = {
    "forecast": "about what is still to come",
    "promise": "money or acts announced, not yet a fact",
    "hypothetical": "about what would be, not what is",
    "anecdote": "a single event, which no series counts",
    "poll": "what people told a poll",
    "definition": "a limit or threshold set by law",
    "vague": "nothing measurable is named",
    "price-or-private": "one firm's or person's figure",
    "inferred": "concluded from something else, not stated",
}

POLL = frozenset("poll polls polled pollster pollsters respondents surveyed gallup".split())
#: What people are said to hold, of which the share is a poll's.
HOLDING = frozenset(
    "believe believes think say says support supports oppose favor favour trust approve disapprove want feel agree disagree prefer".split()
)
HOLDERS = frozenset(
    "voters americans adults respondents people democrats republicans independents residents citizens britons mexicans women men".split()
)
#: One firm's or person's figures.
PRIVATE = (
    "quarterly revenue", "quarterly profit", "quarterly earnings", "quarterly sales", "annual revenue", "net income", "net profit",
    "net loss", "operating profit", "its shares", "its stock", "shares of", "stock price", "share price", "market value",
    "market capitalization", "ceo", "shareholders", "startup", "dividend", "the company", "the firm", "the retailer", "the automaker",
    "the carmaker", "the airline", "the chain", "company's", "nasdaq", "bitcoin", "dow jones", "s & p", "ftse", "nikkei", "box office",
    "net worth", "inc", "corp", "plc", "llc", "my",
)  # fmt: skip
SECURITIES = frozenset("shares stock stocks futures bonds nasdaq dow".split())
#: Rates that a law sets.
LEVIES = frozenset("tariff tariffs duty duties tax taxes levy levies quota quotas vat".split())
LIMITS = frozenset("limit limits threshold minimum maximum penalty fine punishable".split())
#: Behind such a word these are figures that are published, though the law sets them: "the minimum wage".
PAID = frozenset(("wage", "wages"))
#: Money that is set aside, given or asked for; it becomes a figure only once spent.
APPROPRIATION = frozenset(
    "pledged pledge announced approved allocated appropriated authorized authorised requested proposed earmarked committed awarded grant "
    "grants donated package bill fund funding includes included provides provide settlement agreed".split()
)
#: What a crowd, a body or a court does once.
EVENT = frozenset(
    "voted vote signed gathered marched protested attended met asked urged sponsored rallied demonstrated testified announced invited "
    "convened fined crashed charged indicted suspect defendant gunman sued".split()
)
#: Verbs and nouns of a decision that a count of votes settles: "voted 52 to 48", "passed it 215 to 214".
VOTED = frozenset("voted vote votes passed approved rejected confirmed ruled acquitted convicted defeated beat won lost".split())
EVENT_PHRASES = (
    "took to the streets", "take to the streets", "filled the streets", "group of", "turned out to", "showed up", "letter signed by",
)  # fmt: skip
#: One thing or event among many: "in a truck", "during the raid".
EVENT_NOUNS = frozenset(
    "operation operations raid raids shooting crash attack blast explosion rally protest gunfight incident ceremony meeting hearing truck "
    "trailer suitcase bust warehouse vehicle stadium".split()
)
#: Between a thing and an amount that only bounds it: "employers with more than 50 workers".
BOUNDING = frozenset("with earning making worth owning".split())
#: Verbs of being, with which a stock is told of the day it was counted; and nouns of such stocks.
STANDING = frozenset("stood stands was were is are".split())
STOCKS = frozenset("population stock stocks reserves debt backlog inventories membership".split())
#: After "under" and a number of these, an age is meant.
AGED = frozenset("children adults people aged youths".split())
OLDER = frozenset("older over younger under".split())
ONE = frozenset("a an one".split())
#: Nouns behind "a" that speak of many all the same.
MANY = frozenset("majority total".split())
