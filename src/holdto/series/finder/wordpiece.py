"""Words to the pieces the model was trained on: lower case, accents off, longest pieces first (BERT's uncased WordPiece)."""

from __future__ import annotations

import gzip
import unicodedata
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files

#: sha256 of the vocabulary once unpacked: 30,522 pieces, one a line.
VOCABULARY_SHA256 = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"
#: Longest text the model is given, in pieces, its two marks of beginning and end among them.
LONGEST = 128
#: A longer run of letters is unknown as a whole.
LONGEST_WORD = 100
#: Chinese characters, each of which is a word.
IDEOGRAPHS = (("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"), ("\uf900", "\ufaff"), ("\U00020000", "\U0002fa1f"))


class VocabularyError(Exception):
    """The vocabulary that ships beside this module is not the one the model was trained with."""


@lru_cache(maxsize=1)
def vocabulary() -> dict[str, int]:
    """Every piece with its number. Raises VocabularyError where the file was changed."""
    raw = gzip.decompress((files(__package__) / "vocabulary" / "uncased.txt.gz").read_bytes())
    if (found := sha256(raw).hexdigest()) != VOCABULARY_SHA256:
        raise VocabularyError(f"vocabulary/uncased.txt.gz: expected sha256 {VOCABULARY_SHA256}, found {found}; install holdto again")
    return {piece: number for number, piece in enumerate(raw.decode().split("\n")) if piece}


def pieces(text: str) -> list[int]:
    """The numbers of the pieces of a text, between the marks of beginning and end; at most `LONGEST` of them."""
    numbers = vocabulary()
    out = [numbers["[CLS]"]]
    for word in words(text):
        out.extend(_split(word))
        if len(out) >= LONGEST:
            break
    return [*out[: LONGEST - 1], numbers["[SEP]"]]


def words(text: str) -> list[str]:
    """Runs of letters and digits, and every other visible sign by itself, in lower case without accents."""
    out: list[str] = []
    run: list[str] = []
    for char in unicodedata.normalize("NFD", text.lower()):
        category = unicodedata.category(char)
        if category == "Mn" or (category in ("Cc", "Cf") and not char.isspace()):
            continue
        alone = _is_sign(char, category) or _is_ideograph(char)
        if run and (alone or char.isspace()):
            out.append("".join(run))
            run.clear()
        if alone:
            out.append(char)
        elif not char.isspace():
            run.append(char)
    if run:
        out.append("".join(run))
    return out


def _is_sign(char: str, category: str) -> bool:
    # The ASCII signs that Unicode calls symbols ("$", "+", "^") count as punctuation too.
    return category[0] == "P" or (char.isascii() and char.isprintable() and not char.isalnum() and not char.isspace())


def _is_ideograph(char: str) -> bool:
    return any(first <= char <= last for first, last in IDEOGRAPHS)


@lru_cache(maxsize=4096)
def _split(word: str) -> tuple[int, ...]:
    numbers = vocabulary()
    unknown = (numbers["[UNK]"],)
    if len(word) > LONGEST_WORD:
        return unknown
    out: list[int] = []
    start = 0
    while start < len(word):
        for end in range(len(word), start, -1):
            number = numbers.get(word[start:end] if start == 0 else "##" + word[start:end])
            if number is not None:
                out.append(number)
                start = end
                break
        else:
            return unknown
    return tuple(out)
