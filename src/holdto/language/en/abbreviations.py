"""Abbreviations and sentence openers: what a full stop after a word means."""

from __future__ import annotations

#: Abbreviations without their full stop; True for those that may also close a sentence.
ABBREVIATIONS: dict[str, bool] = {
    **dict.fromkeys(
        "mr mrs ms dr prof gen col lt sgt capt maj adm gov sen sens rep reps hon rev pres st mt ft messrs "
        "jan feb mar apr jun jul aug sep sept oct nov dec no nos vs cf viz approx est dept fig figs art sec ch pp vol ed eds "
        "e.g i.e u.s.c".split(),
        False,
    ),
    **dict.fromkeys("inc corp co ltd bros llc plc etc al jr sr ph.d a.m p.m a.d b.c bn mn tn pct sq lb lbs oz mi km bbl d.c".split(), True),
}

#: Words that, with a capital, open a sentence rather than go on with a name.
OPENERS = frozenset(
    "the a an this that these those it its he she they we you i his her their our my in on at by for from to with as of and but so or yet "
    "if when while although though since because after before during under over between among according however meanwhile moreover "
    "further furthermore still also then there here what which who how why where no not only some many most more all each every "
    "both another other last first second next about nearly almost today yesterday now police officials prices unemployment "
    "experts critics economists analysts".split()
)
