"""Soft targets, caps and a split that stays where it is."""

import json

import numpy as np
import pytest

from deberta.dataset import Row, capped, intent_targets, read_rows, row_weights, split
from deberta.labels import INTENTS


def row(text: str, intent: str = "reasoning", second: str | None = None, source: str = "written") -> Row:
    return Row(text, intent, second, frozenset(filter(None, (intent, second))), 2.0, (0.0,) * 5, source)


ROWS = [row(f"prompt {number}") for number in range(500)]


def test_a_second_label_gets_part_of_the_weight():
    (targets,) = intent_targets([row("x", "explanation", "question_answering")])
    assert targets[INTENTS.index("explanation")] == pytest.approx(0.7)
    assert targets[INTENTS.index("question_answering")] == pytest.approx(0.3)
    assert targets.sum() == pytest.approx(1)


def test_one_row_in_fourteen_is_held_out():
    training, held_out = split(ROWS)
    assert len(training) + len(held_out) == len(ROWS)
    assert 20 < len(held_out) < 60


def test_of_the_corpus_one_row_in_five_is_held_out():
    _, held_out = split([row(f"text {number}", source="corpus") for number in range(500)])
    assert 75 < len(held_out) < 125


def test_a_source_held_out_is_never_trained_on():
    seeds = [row(f"seed {number}", source="seed") for number in range(50)]
    training, held_out = split([*ROWS, *seeds], held_out_source="seed")
    assert all(one.source == "written" for one in training)
    assert sum(one.source == "seed" for one in held_out) == 50


def test_new_rows_move_no_row_across_the_split():
    _, before = split(ROWS)
    _, after = split([row("a newcomer"), *reversed(ROWS)])
    assert {one.text for one in before} <= {one.text for one in after}


def test_a_cap_counts_per_intent_and_leaves_other_sources_alone():
    rows = [row(str(n), intent, source="dolly") for n in range(30) for intent in ("reasoning", "roleplay")]
    kept = capped([*rows, *ROWS], {"dolly": 7}, np.random.default_rng(1))
    assert sum(one.source == "dolly" for one in kept) == 14
    assert sum(one.source == "written" for one in kept) == len(ROWS)


def test_rare_intents_count_more():
    weights = row_weights([row("a"), row("b"), row("c"), row("d"), row("e", "roleplay")], {})
    assert weights[4] == pytest.approx(2 * weights[0], rel=1e-5)


def test_the_accepted_labels_of_two_readers_are_read(tmp_path):
    fields = {"text": "x", "intent": "reasoning", "accept": ["reasoning", "problem_solving"], "complexity": 2.5}
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps({**fields, "signals": [0, 0.5, 0, 0, 0], "source": "s"}) + "\n")
    (found,) = read_rows(path)
    assert found.accept == {"reasoning", "problem_solving"}
    assert found.second is None
