"""The published figures, on cases that can be counted by hand."""

import numpy as np
import pytest

from deberta.calibration import fit_blend
from deberta.dataset import Row
from deberta.evaluation import accepted_hits, calibration_error, interval, softmax, strict_hits
from deberta.labels import INTENTS


def row(*accept: str) -> Row:
    return Row("x", accept[0], None, frozenset(accept), 1.0, (0.0,) * 5, "s")


def says(*intents: str) -> np.ndarray:
    return np.eye(len(INTENTS))[[INTENTS.index(intent) for intent in intents]]


def test_strict_counts_the_first_label_and_accepted_any():
    rows = [row("reasoning"), row("reasoning", "explanation"), row("roleplay")]
    logits = says("reasoning", "explanation", "translation")
    assert strict_hits(rows, logits).tolist() == [True, False, False]
    assert accepted_hits(rows, logits).tolist() == [True, True, False]


def test_the_interval_holds_the_mean_and_narrows_with_more_rows():
    few, many = np.arange(40) % 4 > 0, np.arange(4000) % 4 > 0
    low, high = interval(many)
    assert low < 0.75 < high
    assert high - low < np.subtract(*interval(few)[::-1])


def test_full_confidence_that_is_right_half_the_time_is_half_wrong():
    assert calibration_error(np.ones(10), np.arange(10) % 2 == 0) == pytest.approx(0.5)


def test_the_blend_cools_an_overconfident_model_and_ignores_a_guessing_one():
    rng = np.random.default_rng(0)
    honest = rng.normal(size=(4000, 5)) * 1.5
    truth = np.array([rng.choice(5, p=likely) for likely in softmax(honest)])
    blend = fit_blend(honest * 2, rng.normal(size=honest.shape), truth)
    assert blend.temperature == pytest.approx(2, rel=0.1)
    assert blend.ngrams == pytest.approx(0, abs=0.1)


def test_the_blend_finds_a_second_opinion_that_is_worth_as_much():
    rng = np.random.default_rng(0)
    one, other = rng.normal(size=(2, 4000, 5))
    truth = np.array([rng.choice(5, p=likely) for likely in softmax(one + other)])
    assert fit_blend(one, other, truth).ngrams == pytest.approx(1, abs=0.1)
