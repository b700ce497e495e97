"""Closed word classes of English and the verbs that prose about figures is made with."""

from __future__ import annotations


def _each(words: str, tag: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), tag)


#: One letter for each class: d determiner, n pronoun, p preposition, c coordinator, s subordinator, r relative, x negation,
#: b be, h have, o do, m modal, a adverb. Verbs are found by VERBS and by their endings; what is left is a plain word, w.
CLASSES: dict[str, str] = {
    **_each("the a an this these those its their his her our my your whose each every all some any no both another such 's '", "d"),
    **_each("it they he she we you i them us him himself itself themselves there what", "n"),
    **_each(
        "of in on at by for from to with into onto across among amongst between during through throughout against within without per than "
        "amid towards toward via despite under over above below behind beyond near around about along until till since following "
        "including excluding versus vs like unlike out off upon outside inside",
        "p",
    ),
    **_each("and or nor & plus", "c"),
    **_each(
        "while whereas because although though if when whenever unless but yet so as after before once where wherever whether however",
        "s",
    ),
    **_each("which that who whom", "r"),
    **_each("not never nor neither hardly", "x"),
    **_each("is are was were be been being am isn't aren't wasn't weren't they're we're you're", "b"),
    **_each("has have had having hasn't haven't hadn't we've they've i've you've", "h"),
    **_each("do does did doing doesn't don't didn't", "o"),
    **_each(
        "will would could may might should must shall can won't wouldn't couldn't shouldn't can't cannot we'll they'll it'll i'll", "m"
    ),
    **_each(
        "only just also still already again actually nearly almost even ever soon here then too very much far well "
        "twice rather quite roughly approximately alone together overall meanwhile moreover furthermore further instead "
        "nationwide abroad ago later earlier previously recently indeed perhaps likely always often sometimes usually "
        "down up back away tomorrow similarly",
        "a",
    ),
}

#: Past forms and participles that do not end in -ed, or are too short for it to tell.
IRREGULAR = frozenset(
    "began begun became become bought brought built came caught chose chosen cost cut dealt drew drawn drove driven drank drunk ate eaten "
    "fell fallen felt fought found flew flown froze frozen gave given got gotten went gone grew grown held hit kept knew known laid led "
    "left lent lost made meant met overtook overtaken paid put ran read rose risen said saw seen sold sent set shed shrank shrunk sank "
    "sunk shot showed shown slid spent spread stood stuck struck swung swollen taught took taken thought threw thrown told understood "
    "undergone underwent withdrew won wore wrote written quit beat bore born broke broken forecast leapt sprang sat lay lain rode ridden "
    "stole stolen ended died owed".split()
)

#: Present forms that take a figure as object or complement, or say who says it; each is a verb in its -s form too.
PRESENT = (
    "account add amount average bring buy carry claim come comprise consume contain contribute constitute cost cover create deliver "
    "earn emit employ equal exceed export face fall generate get give go grow handle hit hold host house import include keep live lie lose "
    "make number occupy own pay produce provide reach receive remain report represent rise run see sell send serve show sit spend "
    "stand supply support take total use work issue die drop decline increase decrease climb jump surge plunge top surpass say find "
    "estimate suffer operate owe need want continue become seem appear exist rank outnumber outpace mean indicate suggest reveal "
    "calculate note argue believe think know expect predict project boast insist trail lead shrink soar drink eat smoke read speak "
    "attend vote commute arrive leave enter cross gain cut shed dip slip slide sink tumble swell expand contract ease halve double triple "
    "quadruple raise reduce lower boost lift compose form pass breach break eclipse overtake go edge tick move creep inch plan aim "
    "intend pledge promise propose require hover peak settle plateau allow state announce concede admit explain tell ask warn predicts"
).split()

#: Nouns and adjectives that look like one of the verbs above; such a word is a verb only where its neighbours say so.
ALSO_NOUNS = frozenset(
    "account amount average claim cost cover export face fall host house import issue number pay produce report rise run share show stand "
    "supply support total use work drop decline increase decrease climb jump surge plunge top find estimate need rank note project lead "
    "drink smoke vote gain cut dip slip slide sink swell contract ease double triple raise boost lift form pass breach break move plan aim "
    "pledge promise state tick edge tumble commute cross trail shed mean project hit lower peak plateau".split()
)

#: What joins a subject to its figure without adding to the measure.
LINKING = frozenset(
    "is are was were be been being 's has have had stands stood sits sat sit stand remains remained remain reached reaches reach hit hits "
    "totaled totalled totals total comes came come amounts amounted amount numbered numbers reaching totaling totalling standing equals "
    "equaled equalled ran runs running became becomes lies lay averaged averages peaked peaks peaking bottomed troughed hovered hovers "
    "hovering settled settles plateaued plateaus topped".split()
)

#: Verbs whose clause is what somebody says; the clause may follow with or without "that".
SAYING = frozenset(
    "said says say saying stated states state stating reported reports report reporting estimated estimates estimate showed shows show "
    "shown showing found finds find indicated indicates indicate announced announces announce noted notes note noting claimed claims claim "
    "claiming argued argues argue added adds boasted boasts boast insisted insists insist declared declares told tells "
    "revealed reveals reveal reveals calculated calculates calculate concluded concludes conclude confirmed confirms confirm warned warns "
    "explained explains acknowledged acknowledges conceded concedes admitted admits suggested suggests suggest learned believe believes "
    "believed put puts recorded wrote writes tweeted testified highlighted highlights "
    "bragged brags complained complains lamented laments stressed stresses alleged alleges asserted asserts emphasized emphasizes "
    "contended contends remarked remarks cautioned cautions crowed replied replies proclaimed proclaims bemoaned "
    "bemoans maintained maintains".split()
)

#: Words between a preposition or verb and its number that do not change what is said of it.
FILLERS = frozenset(
    "a an the only just some another additional further about still now even as much mere whopping staggering its their full new".split()
)

#: Nouns and adjectives that end like adverbs.
NOT_ADVERBS = frozenset(
    "family supply tally assembly anomaly rally monopoly july italy reply monthly yearly weekly daily quarterly elderly hourly deadly "
    "costly early friendly orderly poly".split()
)

#: Verbs, nouns too, that tie a subject to its figure with a preposition: "the debt stands at".
STANDING = frozenset("stands stand runs run amounts amount totals ranks rank sits sit peaks plateaus".split())

#: Pronouns after which a plain word is a verb: "they control".
SUBJECT_PRONOUNS = frozenset("they we i he she you".split())
