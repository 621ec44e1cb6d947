"""What the shipped classifier gets right on prompts that it was not trained on."""

import subprocess
import tempfile
from pathlib import Path

import numpy as np

from .calibration import calibration_error
from .dataset import LABELS, SIGNALS, accepted, node, read_rows, score_targets

RESAMPLES = 2000
SEED = 20261125
ENOUGH = 20
"""Classes with fewer rows say too little to be averaged."""


def classify(path):
    """The shipped TypeScript classifier's answers for the rows of a jsonl file."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "answers.jsonl")
        subprocess.run([node(), Path(__file__).with_name("classify.ts"), path, target], check=True)
        return read_rows(target)


def evaluate(path, trained_source):
    """Metrics on a file of labelled rows, over all of them and without the source that training also has."""
    rows, answers = read_rows(path), classify(path)
    others = np.array([row["source"] != trained_source for row in rows])
    every = np.ones(len(rows), bool)
    return {"all": _metrics(rows, answers, every), f"without {trained_source}": _metrics(rows, answers, others)}


def _metrics(rows, answers, mask):
    rows = [row for row, kept in zip(rows, mask) if kept]
    answers = [answer for answer, kept in zip(answers, mask) if kept]
    said = np.array([LABELS.index(answer["intent"]["label"]) for answer in answers])
    confidence = np.array([answer["intent"]["confidence"] for answer in answers])
    truth = np.array([LABELS.index(row["intent"]) for row in rows])
    strict = said == truth
    allowed = accepted(rows)
    hit = allowed[np.arange(len(rows)), said]
    seconds = [(i, answer["intent"]["second"]) for i, answer in enumerate(answers) if "second" in answer["intent"]]
    scores = np.array([[a["complexity"]["score"], *(a["signals"][s] for s in SIGNALS)] for a in answers])
    error = np.abs(scores - score_targets(rows)).mean(axis=0)
    return {
        "rows": len(rows),
        "strict": _interval(strict),
        "accepted": _interval(hit),
        "macro_f1": round(macro_f1(truth, said), 4),
        "ece_strict": round(calibration_error(confidence, strict), 4),
        "ece_accepted": round(calibration_error(confidence, hit), 4),
        "second_given": round(len(seconds) / len(rows), 4),
        "accepted_with_second": round(
            float(np.mean(hit | _second_hits(seconds, allowed, len(rows)))), 4
        ),
        "complexity_mae": round(float(error[0]), 4),
        "signal_mae": {name: round(float(value), 4) for name, value in zip(SIGNALS, error[1:])},
    }


def _second_hits(seconds, allowed, rows):
    hits = np.zeros(rows, bool)
    for i, second in seconds:
        hits[i] = allowed[i, LABELS.index(second["label"])]
    return hits


def _interval(hits):
    """Share of hits and its 95 % bootstrap interval."""
    draws = np.random.default_rng(SEED).integers(0, len(hits), (RESAMPLES, len(hits)))
    low, high = np.quantile(hits[draws].mean(axis=1), [0.025, 0.975])
    return {"value": round(float(hits.mean()), 4), "low": round(float(low), 4), "high": round(float(high), 4)}


def macro_f1(truth, said, enough=ENOUGH):
    """Mean F1 over the classes with at least `enough` rows."""
    scores = []
    for label in np.unique(truth):
        if (truth == label).sum() < enough:
            continue
        right = ((truth == label) & (said == label)).sum()
        scores.append(2 * right / ((truth == label).sum() + (said == label).sum()))
    return float(np.mean(scores))

