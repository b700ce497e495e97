"""English words without their inflection: enough for "emissions" to meet "emission" and "obese" to meet "obesity"."""

from __future__ import annotations

from functools import lru_cache

#: Endings, tried in this order; what is left must have at least the letters given. The replacement joins a word's family again.
ENDINGS = (
    ("ations", 4, ""), ("ation", 4, ""), ("ities", 3, ""), ("ity", 3, ""), ("ments", 4, ""), ("ment", 4, ""),
    ("ings", 4, ""), ("ing", 4, ""), ("ions", 4, ""), ("ion", 4, ""), ("ers", 4, ""), ("er", 4, ""),
    ("ies", 2, "y"), ("ied", 2, "y"), ("ed", 3, ""), ("sses", 2, "ss"), ("ches", 2, "ch"), ("shes", 2, "sh"), ("xes", 2, "x"),
    ("ly", 4, ""), ("al", 5, ""),
)  # fmt: skip
#: Words that carry no topic.
STOP = frozenset(
    (
        "a", "about", "all", "an", "and", "any", "are", "as", "at", "be", "been", "being", "but", "by", "can", "could", "did", "do",
        "does", "each", "for", "from", "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "in", "into", "is", "it",
        "its", "more", "most", "no", "nor", "not", "of", "on", "or", "other", "our", "over", "per", "she", "so", "some", "such", "than",
        "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "to", "too", "under", "until", "up", "us",
        "was", "we", "were", "what", "when", "where", "which", "while", "who", "will", "with", "would", "you", "your",
    )
)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a word in lower case."""
    if word.isdigit() or len(word) <= 3:
        return word
    for ending, left, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= left:
            word = word[: len(word) - len(ending)] + instead
            break
    else:
        if word.endswith("s") and not word.endswith(("ss", "us", "is")):
            word = word[:-1]
    # "share", "sharing" and "shared" meet without the silent e, "country" and "countries" in their y.
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


def stems(text: str) -> list[str]:
    """The stems of the words of a text that carry a topic, in their order."""
    out: list[str] = []
    run: list[str] = []
    for char in text.lower() + " ":
        if char.isalnum():
            run.append(char)
        elif run:
            word = "".join(run)
            run.clear()
            if word not in STOP:
                out.append(stem(word))
    return out
