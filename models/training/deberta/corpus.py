"""Labels for texts that this repository does not hold: one line names a text by its hash, the corpus has the text."""

import gzip
import hashlib
import json
from pathlib import Path

from .dataset import Row

# Where a labelled corpus text comes from, as the figures name it.
SOURCE = "corpus"
HASH_DIGITS = 16
# In the place of an intent where a reader found no request: a passage, an answer, a fragment.
NO_REQUEST = "x"


def text_hash(text: str) -> str:
    """The first hexadecimal digits of the text's SHA-256: no two of some hundred thousand texts share them."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:HASH_DIGITS]


def read_corpus(path: Path) -> list[str]:
    """Every text once, in order; one JSON string a line, gzipped."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return list(dict.fromkeys(json.loads(line) for line in lines))


def read_corpus_labels(labels: Path, corpus: list[str]) -> list[Row]:
    """The rows with a request, in the labels' order.

    Lines are hash, intent, second intent or -, complexity and the five signals' digits; or hash and x.
    """
    texts = {text_hash(text): text for text in corpus}
    rows = []
    for line in labels.read_text().splitlines():
        key, intent, *grades = line.split("\t")
        if key not in texts:
            raise ValueError(f"{labels}: the corpus has no text {key}")
        if intent != NO_REQUEST:
            rows.append(_row(texts[key], intent, *grades))
    return rows


def _row(text: str, intent: str, second: str, complexity: str, signals: str) -> Row:
    labels = (intent,) if second == "-" else (intent, second)
    grades = tuple(float(digit) for digit in signals)
    return Row(text, intent, (*labels, None)[1], frozenset(labels), float(complexity), grades, SOURCE)
