"""Labelled prompts from JSON lines, and the rows held out from training to choose and calibrate by."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from .labels import INTENTS

# What a `second` label weighs against the first.
SECOND_WEIGHT = 0.3
# One row in so many of every source is held out, more of the one that is nearest to what users write.
HELD_OUT_ONE_IN = 14
HELD_OUT_ONE_IN_OF = {"corpus": 5}


class Row(NamedTuple):
    """One prompt and what its readers said of it."""

    text: str
    intent: str
    second: str | None
    # Every label that counts as right.
    accept: frozenset[str]
    # 1 to 5.
    complexity: float
    # Reasoning, creativity, constraints, domain, ambiguity: 0 to 3 each.
    signals: tuple[float, ...]
    source: str


def read_rows(*paths: Path) -> list[Row]:
    """All rows of the files, in order."""
    return [_row(json.loads(line)) for path in paths for line in path.read_text().splitlines() if line.strip()]


def _row(fields: dict) -> Row:
    second = fields.get("second")
    return Row(
        text=fields["text"],
        intent=fields["intent"],
        second=second,
        accept=frozenset(fields.get("accept") or filter(None, (fields["intent"], second))),
        complexity=float(fields["complexity"]),
        signals=tuple(float(value) for value in fields["signals"]),
        source=fields["source"],
    )


def split(rows: Sequence[Row], held_out_source: str | None = None) -> tuple[list[Row], list[Row]]:
    """Training rows and held-out rows: some of every source and all of one, if named.

    By a hash of the text, so that a row stays on its side when others come.
    """
    held_out = [row.source == held_out_source or _is_held_out(row) for row in rows]
    return [row for row, out in zip(rows, held_out) if not out], [row for row, out in zip(rows, held_out) if out]


def _is_held_out(row: Row) -> bool:
    digest = hashlib.sha256(row.text.encode("utf-8", "replace")).digest()
    return int.from_bytes(digest[:4], "big") % HELD_OUT_ONE_IN_OF.get(row.source, HELD_OUT_ONE_IN) == 0


def capped(rows: Sequence[Row], caps: dict[str, int], rng: np.random.Generator) -> list[Row]:
    """At most `caps[source]` rows per intent from the sources named, drawn at random."""
    groups: dict[tuple[str, str], list[int]] = {}
    for at, row in enumerate(rows):
        groups.setdefault((row.source, row.intent), []).append(at)
    kept: list[int] = []
    for (source, _), group in groups.items():
        kept += rng.permutation(group)[: caps.get(source)].tolist()
    return [rows[at] for at in sorted(kept)]


def intent_targets(rows: Sequence[Row]) -> np.ndarray:
    """Rows × intents; each row sums to one."""
    targets = np.zeros((len(rows), len(INTENTS)), dtype=np.float32)
    for at, row in enumerate(rows):
        targets[at, INTENTS.index(row.intent)] = 1 - SECOND_WEIGHT if row.second else 1
        if row.second:
            targets[at, INTENTS.index(row.second)] += SECOND_WEIGHT
    return targets


def row_weights(rows: Sequence[Row], source_weights: dict[str, float]) -> np.ndarray:
    """Rare intents and sources closer to real use count more: 1/sqrt(frequency) × source weight, mean one."""
    counts = {intent: sum(row.intent == intent for row in rows) for intent in INTENTS}
    weights = np.array([source_weights.get(row.source, 1.0) / counts[row.intent] ** 0.5 for row in rows])
    return (weights / weights.mean()).clip(0.4, 2.5).astype(np.float32)
