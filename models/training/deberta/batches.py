"""Batches of prompts of like length: on a CPU, padding is the dearest token."""

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch import Tensor


def batches_by_length(lengths: Sequence[int], size: int, rng: np.random.Generator, pool: int = 24) -> list[np.ndarray]:
    """Every row once, in random order; within pools of `pool` batches rows are sorted by length, then cut."""
    order = rng.permutation(len(lengths))
    widths = np.asarray(lengths)
    batches = []
    for start in range(0, len(order), size * pool):
        chunk = order[start : start + size * pool]
        chunk = chunk[np.argsort(widths[chunk], kind="stable")]
        batches += [chunk[at : at + size] for at in range(0, len(chunk), size)]
    return [batches[at] for at in rng.permutation(len(batches))]


def in_order_of_length(lengths: Sequence[int], size: int) -> Iterator[np.ndarray]:
    """Every row once, for evaluation."""
    order = np.argsort(np.asarray(lengths), kind="stable")
    return (order[at : at + size] for at in range(0, len(order), size))


def padded(ids: Sequence[Sequence[int]], pad: int = 0) -> tuple[Tensor, Tensor]:
    """Ids and attention mask, as wide as the longest row."""
    width = max(map(len, ids))
    tokens = torch.full((len(ids), width), pad, dtype=torch.long)
    mask = torch.zeros((len(ids), width), dtype=torch.long)
    for at, row in enumerate(ids):
        tokens[at, : len(row)] = torch.tensor(row)
        mask[at, : len(row)] = 1
    return tokens, mask
