"""A linear model over hashed tokens and token pairs, in the same graph as the encoder: it knows phrases, the encoder sense,
and they err in different places."""

from collections.abc import Sequence

import numpy as np
import scipy.sparse as sparse
import torch
from sklearn.linear_model import LogisticRegression
from torch import Tensor, nn

from .labels import INTENTS

BUCKETS = 1 << 16
FIRST_FACTOR, SECOND_FACTOR = 31_421, 6_927
ITERATIONS = 60


def pair_buckets(first: Tensor, second: Tensor) -> Tensor:
    """The bucket of each pair of neighbouring tokens; a token's own bucket is its id."""
    return (first * FIRST_FACTOR + second * SECOND_FACTOR) % BUCKETS


class NgramModel(nn.Module):
    """Per bucket one weight for each intent and, last, the square of the bucket's inverse document frequency."""

    def __init__(self, table: Tensor, bias: Tensor):
        super().__init__()
        self.register_buffer("table", table.half())
        self.register_buffer("bias", bias)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Batch × intents."""
        alone = self.table[ids % BUCKETS].float() * mask.unsqueeze(-1)
        pairs = self.table[pair_buckets(ids[:, :-1], ids[:, 1:])].float() * mask[:, 1:].unsqueeze(-1)
        total = alone.sum(1) + pairs.sum(1)
        return total[:, :-1] / total[:, -1:].sqrt() + self.bias


def fit_ngrams(ids: Sequence[Sequence[int]], intents: np.ndarray, weights: np.ndarray, strength: float) -> NgramModel:
    """Logistic regression on TF-IDF of the buckets, its weights folded into one table."""
    counts = _counts(ids)
    frequency = np.asarray((counts > 0).sum(0)).ravel()
    idf = np.log((1 + len(ids)) / (1 + frequency)) + 1
    norms = np.sqrt(counts @ idf**2)
    features = sparse.diags_array(1 / norms) @ counts @ sparse.diags_array(idf)
    model = LogisticRegression(C=strength, max_iter=ITERATIONS).fit(features, intents, sample_weight=weights)
    table = np.zeros((BUCKETS, len(INTENTS) + 1), dtype=np.float32)
    table[:, model.classes_] = (model.coef_ * idf).T
    table[:, -1] = idf**2
    bias = np.full(len(INTENTS), model.intercept_.min(), dtype=np.float32)
    bias[model.classes_] = model.intercept_
    return NgramModel(torch.from_numpy(table), torch.from_numpy(bias))


def _counts(ids: Sequence[Sequence[int]]) -> sparse.csr_array:
    found = []
    for row in map(torch.tensor, ids):
        found.append(torch.cat((row % BUCKETS, pair_buckets(row[:-1], row[1:]))).numpy())
    starts = np.cumsum([0, *map(len, found)])
    entries = (np.ones(starts[-1]), np.concatenate(found), starts)
    counts = sparse.csr_array(entries, shape=(len(found), BUCKETS))
    counts.sum_duplicates()
    return counts
