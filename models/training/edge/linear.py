"""Linear models over sparse features, trained to soft targets: softmax for the intent, least squares for the scores.

L-BFGS from zero on a strictly convex loss: no seed, no learning rate, the same weights on every run.
"""

import numpy as np
from scipy.optimize import minimize


def softmax(logits):
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return shifted / shifted.sum(axis=1, keepdims=True)


def predict(features, weights):
    """Outputs of `weights` (one row per feature, the last row the bias)."""
    return features @ weights[:-1] + weights[-1]


def fit_softmax(features, targets, sample_weights, penalty, iterations):
    """Weights that minimise the cross-entropy against `targets` (rows sum to one) plus penalty/2 * |W|^2."""

    def loss_and_slope(logits):
        probabilities = softmax(logits)
        loss = -(targets * np.log(np.maximum(probabilities, 1e-12))).sum(axis=1)
        return loss, probabilities - targets

    return _descend(features, targets.shape[1], sample_weights, penalty, iterations, loss_and_slope)


def fit_least_squares(features, targets, sample_weights, penalty, iterations):
    """Weights that minimise the squared error against `targets` plus penalty/2 * |W|^2."""

    def loss_and_slope(outputs):
        error = outputs - targets
        return 0.5 * (error * error).sum(axis=1), error

    return _descend(features, targets.shape[1], sample_weights, penalty, iterations, loss_and_slope)


def _descend(features, outputs, sample_weights, penalty, iterations, loss_and_slope):
    rows, columns = features.shape
    share = (sample_weights / sample_weights.sum()).astype(np.float32)[:, None]
    transposed = features.T.tocsr()

    def objective(flat):
        weights = flat.astype(np.float32).reshape(columns + 1, outputs)
        loss, slope = loss_and_slope(predict(features, weights))
        slope = (share * slope).astype(np.float32)
        gradient = np.empty_like(weights)
        gradient[:-1] = transposed @ slope + penalty * weights[:-1]
        gradient[-1] = slope.sum(axis=0)
        total = float((share[:, 0] * loss).sum()) + 0.5 * penalty * float((weights[:-1] ** 2).sum())
        return total, gradient.ravel().astype(np.float64)

    start = np.zeros((columns + 1) * outputs)
    found = minimize(
        objective, start, jac=True, method="L-BFGS-B", options={"maxiter": iterations, "maxcor": 8}
    )
    return found.x.reshape(columns + 1, outputs).astype(np.float32)
