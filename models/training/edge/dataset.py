"""Labelled prompts and their features, which the TypeScript extractor writes."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

ROOT = Path(__file__).resolve().parents[3]
LABELS = (
    "question_answering explanation grounded_qa extraction summarization translation rewriting classification "
    "code_generation code_debugging data_analysis reasoning problem_solving task_planning creative_writing "
    "professional_writing brainstorming conversation roleplay"
).split()
"""In the order of core/intents/labels.ts."""
SIGNALS = ["reasoning", "creativity", "constraints", "domain", "ambiguity"]


def node():
    """The project's own Node, which runs TypeScript as it is."""
    local = ROOT / "node_modules" / ".bin" / "node"
    return os.environ.get("NODE") or (str(local) if local.exists() else "node")


def read_rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def extract(rows):
    """Sparse features of rows with a `text`, by core/intents/features.ts."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "rows.jsonl"), Path(folder, "features")
        source.write_text("".join(json.dumps({"text": row["text"]}) + "\n" for row in rows), encoding="utf-8")
        script = Path(__file__).with_name("extract-features.ts")
        subprocess.run([node(), script, source, target], check=True)
        return read_features(target)


def read_features(folder):
    folder = Path(folder)
    about = json.loads((folder / "features.json").read_text())
    ends = np.fromfile(folder / "ends.u32", np.uint32).astype(np.int64)
    columns = np.fromfile(folder / "columns.u32", np.uint32).astype(np.int64)
    values = np.fromfile(folder / "values.f32", np.float32)
    matrix = csr_matrix((values, columns, ends), shape=(about["rows"], about["columns"]))
    matrix.sum_duplicates()
    return matrix


def intent_targets(rows, first_share):
    """Soft targets: the first label gets `first_share` where there is a second, which gets the rest."""
    targets = np.zeros((len(rows), len(LABELS)), np.float32)
    for target, row in zip(targets, rows):
        second = row.get("second")
        target[LABELS.index(row["intent"])] += first_share if second else 1.0
        if second:
            target[LABELS.index(second)] += 1.0 - first_share
    return targets


def accepted(rows):
    """Which labels a reader gave each row, as first or second."""
    allowed = np.zeros((len(rows), len(LABELS)), bool)
    for mask, row in zip(allowed, rows):
        for label in row.get("accept") or [row["intent"], row.get("second")]:
            if label:
                mask[LABELS.index(label)] = True
    return allowed


def score_targets(rows):
    """Complexity and the five signals, as one row of six numbers."""
    return np.array([[row["complexity"], *row["signals"]] for row in rows], np.float32)
