"""What training minimises: soft intent labels, grades, and staying close to the teacher's embedding."""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from .model import Answers

LABEL_SMOOTHING = 0.05
COMPLEXITY_WEIGHT = 0.3
SIGNALS_WEIGHT = 0.5


class Targets(NamedTuple):
    """The right answers for one batch."""

    intents: Tensor
    complexity: Tensor
    signals: Tensor
    embedding: Tensor
    weight: Tensor

    def take(self, rows: Tensor) -> "Targets":
        """The targets of these rows."""
        return Targets(*(field[rows] for field in self))


def loss(answers: Answers, targets: Targets, embedding_weight: float) -> Tensor:
    """One number per batch. Row weights apply to the intent only; grades are as common in one intent as in another."""
    smooth = targets.intents * (1 - LABEL_SMOOTHING) + LABEL_SMOOTHING / targets.intents.shape[1]
    intent = -(smooth * functional.log_softmax(answers.logits, dim=-1)).sum(-1)
    complexity = functional.smooth_l1_loss(answers.complexity, targets.complexity, beta=0.5)
    signals = functional.smooth_l1_loss(answers.signals, targets.signals, beta=0.5)
    drift = 1 - (answers.embedding * targets.embedding).sum(-1)
    return (
        (intent * targets.weight).mean()
        + COMPLEXITY_WEIGHT * complexity
        + SIGNALS_WEIGHT * signals
        + embedding_weight * drift.mean()
    )
