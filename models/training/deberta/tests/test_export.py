"""One ONNX file gives what the model gives, for any batch and length."""

import numpy as np
import onnx
import pytest

from deberta.calibration import Blend
from deberta.export import OUTPUTS, Served, export_fp32, export_int8, open_session
from deberta.inference import answer_all, onnx_forward, torch_forward
from deberta.ngrams import fit_ngrams

PROMPTS = [[2, 9, 14, 3], [2, 77, 3], [2, *range(20, 75), 3]]


@pytest.fixture
def served(small_model):
    ngrams = fit_ngrams([*PROMPTS, [2, 60, 61, 3]], np.array([0, 4, 4, 18]), np.ones(4), 5.0)
    return Served(small_model, ngrams, Blend(ngrams=0.5, temperature=1.25))


@pytest.fixture
def exported(served, tmp_path):
    fp32, int8 = tmp_path / "fp32.onnx", tmp_path / "int8.onnx"
    export_fp32(served, fp32)
    export_int8(served, int8)
    return fp32, int8


def test_fp32_equals_the_model(served, exported):
    expected = answer_all(torch_forward(served), PROMPTS)
    for batch in (1, 3):
        found = answer_all(onnx_forward(open_session(exported[0], 1)), PROMPTS, batch)
        assert len(found) == len(OUTPUTS)
        for ours, theirs in zip(found, expected, strict=True):
            assert abs(ours - theirs).max() < 1e-5


def test_probabilities_are_the_cooled_logits(exported):
    answers = dict(zip(OUTPUTS, answer_all(onnx_forward(open_session(exported[0], 1)), PROMPTS), strict=True))
    powers = np.exp(answers["logits"] / 1.25)
    assert answers["probabilities"] == pytest.approx(powers / powers.sum(-1, keepdims=True), abs=1e-6)


def test_int8_stays_close_and_is_smaller(served, exported):
    expected = answer_all(torch_forward(served), PROMPTS)
    found = answer_all(onnx_forward(open_session(exported[1], 1)), PROMPTS)
    assert (found[3] * expected[3]).sum(-1).min() > 0.98
    assert abs(found[1] - expected[1]).max() < 0.1


def test_int8_multiplies_integers_and_keeps_no_relative_projection(exported):
    graph = onnx.load(exported[1]).graph
    assert sum(node.op_type == "MatMulInteger" for node in graph.node) >= 12
    assert not any("pos_key_proj" in name.name and "weight" in name.name for name in graph.initializer)


def test_the_model_is_whole_after_an_export(served, tmp_path):
    before = answer_all(torch_forward(served), PROMPTS)
    export_int8(served, tmp_path / "model.onnx")
    after = answer_all(torch_forward(served), PROMPTS)
    assert all((left == right).all() for left, right in zip(before, after, strict=True))
