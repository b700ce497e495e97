"""What a series is found by: the text that is embedded for it."""

from __future__ import annotations

from holdto.series.finder.topics import topics

#: A title with fewer topic words says too little without its dataset ("Encounters", "Total").
SAYS_ENOUGH = 2


def document_of(title: str, unit: str, dataset: str = "") -> str:
    """The document of a series: "title (unit)", after its dataset's title where its own says too little."""
    if dataset and len(set(topics(title))) < SAYS_ENOUGH and not set(topics(dataset)) <= set(topics(title)):
        title = f"{dataset}: {title}"
    return title if not unit or f"({unit}".lower() in title.lower() else f"{title} ({unit})"


def about_of(title: str, description: str) -> str:
    """The second text of a series whose publisher describes it: its title with the description's first sentence."""
    first, _, _ = description.strip().partition(". ")
    return f"{title}. {first.rstrip('.')}." if first else ""
