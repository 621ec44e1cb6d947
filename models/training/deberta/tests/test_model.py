"""The parts that training runs give what the whole model gives."""

from dataclasses import replace

import torch

from deberta.frozen import frozen_pass, stacked
from deberta.inference import answer_all, torch_forward
from deberta.model import mean_pooled
from deberta.settings import Settings

PROMPTS = [[2, 9, 14, 3], [2, 77, 3], [2, *range(20, 50), 3]]


def test_the_answers_lie_in_their_ranges(small_model):
    logits, complexity, signals, embedding = answer_all(torch_forward(small_model), PROMPTS)
    assert logits.shape == (3, 19)
    assert ((complexity >= 1) & (complexity <= 5)).all()
    assert signals.shape == (3, 5) and ((signals >= 0) & (signals <= 3)).all()
    assert abs((embedding**2).sum(-1) - 1).max() < 1e-5


def test_padding_changes_no_answer(small_model):
    together = answer_all(torch_forward(small_model), PROMPTS, batch=3)
    alone = answer_all(torch_forward(small_model), PROMPTS, batch=1)
    for left, right in zip(together, alone, strict=True):
        assert abs(left - right).max() < 1e-5


def test_the_upper_layers_over_a_frozen_pass_equal_the_whole_model(small_model):
    frozen = frozen_pass(small_model, PROMPTS, replace(Settings(), lowest_trained_layer=1, bfloat16=False))
    entering, mask = stacked(frozen.hidden)
    with torch.no_grad():
        leaving = small_model.layers(entering, mask, 1)
        answers = small_model.read(leaving[:, 0], mean_pooled(leaving, mask))
    whole = answer_all(torch_forward(small_model), PROMPTS)
    # Half precision is what the frozen states are kept in.
    assert abs(answers.logits.numpy() - whole[0]).max() < 5e-3
    assert torch.allclose(frozen.mean[0], mean_pooled(leaving, mask)[0], atol=5e-3)
