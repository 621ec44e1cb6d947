"""Figures on labelled prompts: accuracy strict and accepted with intervals, macro-F1, calibration, grades."""

from collections.abc import Sequence

import numpy as np
from sklearn.metrics import f1_score

from .dataset import Row
from .labels import INTENTS, SIGNALS

BOOTSTRAP_ROUNDS = 2000
# Classes with fewer rows say nothing about F1.
MACRO_F1_AT_LEAST = 20


def softmax(logits: np.ndarray) -> np.ndarray:
    """Row by row."""
    shifted = np.exp(logits - logits.max(-1, keepdims=True))
    return shifted / shifted.sum(-1, keepdims=True)


def strict_hits(rows: Sequence[Row], logits: np.ndarray) -> np.ndarray:
    """Whether the first label is the predicted one."""
    return np.array([INTENTS[best] == row.intent for row, best in zip(rows, logits.argmax(-1), strict=True)])


def accepted_hits(rows: Sequence[Row], logits: np.ndarray) -> np.ndarray:
    """Whether any label that a reader gave is the predicted one."""
    return np.array([INTENTS[best] in row.accept for row, best in zip(rows, logits.argmax(-1), strict=True)])


def interval(hits: np.ndarray, seed: int = 0) -> tuple[float, float]:
    """95 % bootstrap interval of the mean."""
    draws = np.random.default_rng(seed).integers(0, len(hits), (BOOTSTRAP_ROUNDS, len(hits)))
    low, high = np.percentile(hits[draws].mean(-1), (2.5, 97.5))
    return float(low), float(high)


def calibration_error(confidence: np.ndarray, hits: np.ndarray, bins: int = 10) -> float:
    """Expected calibration error over equally wide bins."""
    index = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [abs(hits[index == at].mean() - confidence[index == at].mean()) * (index == at).mean() for at in set(index)]
    return float(sum(gaps))


def macro_f1(rows: Sequence[Row], logits: np.ndarray, at_least: int = MACRO_F1_AT_LEAST) -> float:
    """Mean F1 over the intents with at least `at_least` rows."""
    truth = [INTENTS.index(row.intent) for row in rows]
    frequent = [label for label in range(len(INTENTS)) if truth.count(label) >= at_least]
    return float(f1_score(truth, logits.argmax(-1), labels=frequent, average="macro"))


def summary(rows: Sequence[Row], answers: Sequence[np.ndarray], temperature: float = 1.0) -> dict:
    """All figures for one set of rows; `answers` are logits, complexity, signals, …"""
    logits, complexity, signals = answers[0], answers[1], answers[2]
    strict, accepted = strict_hits(rows, logits), accepted_hits(rows, logits)
    confidence = softmax(logits / temperature).max(-1)
    signal_errors = np.abs(signals - np.array([row.signals for row in rows])).mean(0)
    return {
        "rows": len(rows),
        "strict": _rounded(strict.mean()),
        "strict_interval": [_rounded(bound) for bound in interval(strict)],
        "accepted": _rounded(accepted.mean()),
        "accepted_interval": [_rounded(bound) for bound in interval(accepted)],
        "macro_f1": _rounded(macro_f1(rows, logits)),
        "ece": _rounded(calibration_error(confidence, strict)),
        "complexity_mae": _rounded(np.abs(complexity - np.array([row.complexity for row in rows])).mean()),
        "signal_mae": dict(zip(SIGNALS, map(_rounded, signal_errors), strict=True)),
    }


def strict_by_source(rows: Sequence[Row], logits: np.ndarray) -> dict[str, float]:
    """Strict accuracy per source."""
    hits, sources = strict_hits(rows, logits), np.array([row.source for row in rows])
    return {source: round(float(hits[sources == source].mean()), 3) for source in sorted(set(sources.tolist()))}


def _rounded(value: float) -> float:
    return round(float(value), 4)
