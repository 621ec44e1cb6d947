"""What the n-gram model's word weighs, and one temperature, so that a confidence of 0.8 is right four times in five."""

from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize

from .evaluation import softmax


class Blend(NamedTuple):
    """Logits are the encoder's plus `ngrams` times the n-gram model's; probabilities are their softmax over `temperature`."""

    ngrams: float
    temperature: float


def fit_blend(encoder: np.ndarray, ngrams: np.ndarray, truth: np.ndarray) -> Blend:
    """The blend with the least negative log-likelihood of the true intents' indices; fit it on held-out rows."""

    def surprise(at: np.ndarray) -> float:
        weight, log_temperature = at
        likely = softmax((encoder + weight * ngrams) / np.exp(log_temperature))[np.arange(len(truth)), truth]
        return float(-np.log(likely.clip(1e-9)).mean())

    weight, log_temperature = minimize(surprise, (0.5, 0.0), method="Nelder-Mead").x
    return Blend(float(weight), float(np.exp(log_temperature)))
