"""Batches hold every row once and little padding."""

import numpy as np

from deberta.batches import batches_by_length, in_order_of_length, padded

LENGTHS = np.random.default_rng(5).integers(3, 160, 1000).tolist()


def test_every_row_once():
    batches = batches_by_length(LENGTHS, 24, np.random.default_rng(0))
    assert sorted(np.concatenate(batches)) == list(range(1000))
    assert sorted(np.concatenate(list(in_order_of_length(LENGTHS, 32)))) == list(range(1000))


def test_less_than_a_tenth_is_padding():
    batches = batches_by_length(LENGTHS, 24, np.random.default_rng(0))
    computed = sum(max(LENGTHS[row] for row in batch) * len(batch) for batch in batches)
    assert sum(LENGTHS) / computed > 0.9


def test_the_mask_covers_the_tokens():
    tokens, mask = padded([[5, 6, 7], [8]], pad=1)
    assert tokens.tolist() == [[5, 6, 7], [8, 1, 1]]
    assert mask.tolist() == [[1, 1, 1], [1, 0, 0]]
