"""The edge pipeline on small data that the tests make themselves."""

import json
import subprocess

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from edge.augment import terse
from edge.calibration import calibration_error, fit_temperature
from edge.dataset import LABELS, ROOT, accepted, extract, intent_targets, node
from edge.evaluate import macro_f1
from edge.export import write_module
from edge.linear import fit_least_squares, fit_softmax, predict, softmax
from edge.quantise import CENTRE, LEVELS, encode, quantise
from edge.train import centred, uncentred
from edge.word_vectors import BASE, digit, encode_keys

random = np.random.default_rng(7)


def test_labels_are_those_of_the_application():
    script = "import { INTENT_LABELS } from './core/intents/labels.ts'; console.log(JSON.stringify(INTENT_LABELS))"
    answer = subprocess.run(
        [node(), "--input-type=module", "-e", script], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert json.loads(answer.stdout) == LABELS


def test_soft_targets_share_between_first_and_second_label():
    rows = [{"intent": "translation", "second": "rewriting"}, {"intent": "roleplay", "second": None}]
    targets = intent_targets(rows, 0.7)
    assert targets.sum(axis=1) == pytest.approx([1, 1])
    assert targets[0, LABELS.index("rewriting")] == pytest.approx(0.3)
    assert accepted(rows).sum() == 3


def test_terse_drops_the_verb_only_where_a_kind_of_text_is_left():
    assert terse("Write a poem about the sea") == "poem about the sea"
    assert terse("please write me an email to Bob") == "email to Bob"
    assert terse("Write in the passive voice") is None
    assert terse("What is a poem?") is None


def test_softmax_regression_finds_a_separable_rule():
    inputs = csr_matrix(np.eye(4, dtype=np.float32)[np.tile(np.arange(4), 5)])
    targets = np.eye(2, dtype=np.float32)[np.tile([0, 1, 0, 1], 5)]
    weights = fit_softmax(inputs, targets, np.ones(20, np.float32), 1e-4, 50)
    probabilities = softmax(predict(inputs, weights))
    assert (probabilities.argmax(axis=1) == targets.argmax(axis=1)).all()
    assert probabilities.max(axis=1).min() > 0.9


def test_least_squares_recovers_a_line_and_a_penalty_shrinks_it():
    column = random.normal(size=(200, 1)).astype(np.float32)
    targets = 3 * column + 1
    found = fit_least_squares(csr_matrix(column), targets, np.ones(200, np.float32), 1e-6, 50)
    assert found.ravel() == pytest.approx([3, 1], abs=0.01)
    assert abs(fit_least_squares(csr_matrix(column), targets, np.ones(200, np.float32), 10, 50)[0, 0]) < 1


def test_centring_does_not_change_what_a_model_says():
    features = csr_matrix(random.normal(2, 1, (30, 6)).astype(np.float32))
    model = random.normal(size=(7, 3)).astype(np.float32)
    moved, means = centred(features, 4)
    assert abs(moved[:, 4:].toarray().mean(axis=0)).max() < 1e-5
    assert predict(features, uncentred(model, 4, means)) == pytest.approx(predict(moved, model), abs=1e-4)


def test_quantisation_is_within_half_a_level():
    weights = random.normal(size=(500, 5)) * [1, 10, 0.1, 1, 0]
    levels, size = quantise(weights, clip=1.0)
    assert abs(levels).max() == LEVELS
    assert (abs(levels * size - weights) <= size / 2 + 1e-6).all()


def test_encoded_levels_are_one_plain_character_each():
    levels = np.arange(-LEVELS, LEVELS + 1, dtype=np.int8)[None]
    text = encode(levels)
    assert [ord(unit) - CENTRE for unit in text] == levels[0].tolist()
    assert not set(text) & set("'\"\\`$")


def test_keys_survive_two_digits():
    digits = {digit(value): value for value in range(BASE)}
    assert len(digits) == BASE and not set(digits) & set("'\\")
    keys = np.array([5, 5 + BASE * BASE - 1, 9000])
    text = encode_keys(keys)
    gaps = [digits[a] * BASE + digits[b] for a, b in zip(text[::2], text[1::2])]
    assert np.cumsum(gaps).tolist() == keys.tolist()
    with pytest.raises(ValueError):
        encode_keys(np.array([BASE * BASE]))


def test_temperature_cools_an_overconfident_model():
    truth = random.integers(0, 3, 4000)
    honest = np.eye(3)[truth] * 1.5 + random.gumbel(size=(4000, 3))
    overconfident = honest * 4
    allowed = np.eye(3, dtype=bool)[truth]
    temperature = fit_temperature(overconfident, allowed)
    hit = allowed[np.arange(4000), overconfident.argmax(axis=1)]
    before = calibration_error(softmax(overconfident).max(axis=1), hit)
    after = calibration_error(softmax(overconfident / temperature).max(axis=1), hit)
    assert temperature > 1 and after < before / 2


def test_calibration_error_is_the_gap_between_word_and_deed():
    assert calibration_error(np.full(10, 0.75), np.array([True] * 5 + [False] * 5)) == pytest.approx(0.25)


def test_macro_f1_leaves_rare_classes_out():
    truth, said = np.array([0] * 20 + [1] * 20 + [2]), np.array([0] * 20 + [1] * 20 + [0])
    assert macro_f1(truth, said) == pytest.approx((40 / 41 + 1) / 2)


def test_the_module_is_read_back_by_node(tmp_path):
    weights = random.normal(size=(13, 25)).astype(np.float32)
    written = write_module(tmp_path / "edge-model.ts", "edge-test", 1.5, weights, 10)
    script = (
        "const { EDGE_MODEL: m } = await import('./edge-model.ts');"
        "const hashed = [...m.hashed].map((c, i) => (c.charCodeAt(0) - m.centre) * m.hashedSize[i % 25]);"
        "const dense = m.dense.map((level, i) => level * m.denseSize[i % 25]);"
        "console.log(JSON.stringify({ version: m.version, table: [...hashed, ...dense, ...m.bias] }))"
    )
    answer = subprocess.run(
        [node(), "--input-type=module", "-e", script], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    read = json.loads(answer.stdout)
    assert read["version"] == "edge-test"
    assert np.array(read["table"]).reshape(13, 25) == pytest.approx(written, rel=1e-4, abs=1e-5)


def test_features_of_a_prompt_do_not_depend_on_its_neighbours():
    prompts = [{"text": "Translate this to German"}, {"text": ""}, {"text": "\ud800 why?"}]
    together = extract(prompts)
    assert together.shape[0] == 3
    assert abs(together[0] - extract(prompts[:1])[0]).max() == 0
