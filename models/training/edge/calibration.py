"""How far a confidence can be believed: temperature scaling, and the error that is left."""

import numpy as np
from scipy.optimize import minimize_scalar

from .linear import softmax


def fit_temperature(logits, accepted, sample_weights=None):
    """Temperature that makes the top probability match how often the top label is accepted.

    `accepted` is a boolean matrix: which labels a reader accepts for each row. Fit on rows that the model was not
    trained on, from sources that it was not trained on.
    """
    weights = np.ones(len(logits)) if sample_weights is None else sample_weights
    hit = accepted[np.arange(len(logits)), logits.argmax(axis=1)]

    def loss(log_temperature):
        top = np.clip(softmax(logits / np.exp(log_temperature)).max(axis=1), 1e-6, 1 - 1e-6)
        return -(weights * np.where(hit, np.log(top), np.log(1 - top))).sum() / weights.sum()

    return float(np.exp(minimize_scalar(loss, bounds=(-2.5, 2.5), method="bounded").x))


def calibration_error(confidence, hit, bins=10):
    """Expected calibration error: mean gap between confidence and hit rate, over bins of equal width."""
    which = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [
        (which == b).mean() * abs(confidence[which == b].mean() - hit[which == b].mean())
        for b in range(bins)
        if (which == b).any()
    ]
    return float(sum(gaps))
