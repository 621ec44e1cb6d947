"""The table computes what the logistic regression it came from computes."""

import numpy as np
import torch

from deberta.batches import padded
from deberta.ngrams import BUCKETS, fit_ngrams, pair_buckets

WRITE, FIX, CODE, STORY = 11, 12, 13, 14
PROMPTS = [[1, WRITE, CODE, 2], [1, WRITE, STORY, 2], [1, FIX, CODE, 2], [1, WRITE, WRITE, STORY, STORY, 2]] * 5
INTENT = np.array([8, 14, 9, 14] * 5)


def logits(ids: list[list[int]]) -> np.ndarray:
    return fit_ngrams(PROMPTS, INTENT, np.ones(len(PROMPTS)), 10.0)(*padded(ids)).numpy()


def test_it_learns_what_the_phrases_say():
    assert (logits(PROMPTS).argmax(-1) == INTENT).all()


def test_padding_changes_nothing():
    alone = logits([PROMPTS[0]])
    beside = logits([PROMPTS[0], [1, *[STORY] * 20, 2]])
    assert abs(alone[0] - beside[0]).max() < 1e-4


def test_an_intent_without_rows_is_never_likelier_than_those_with():
    assert set(logits([[1, 50, 51, 2]]).argmax(-1)) <= set(INTENT)


def test_the_order_of_a_pair_matters_and_every_pair_has_a_bucket():
    first, second = torch.tensor([30_521, 5]), torch.tensor([5, 30_521])
    buckets = pair_buckets(first, second)
    assert buckets[0] != buckets[1]
    assert ((buckets >= 0) & (buckets < BUCKETS)).all()
