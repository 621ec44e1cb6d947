"""What the untrained encoder says of every row, computed once: the input of the layers that train, the teacher's embedding
and the features on which the heads warm up."""

import logging
import time
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from .batches import in_order_of_length, padded
from .model import PromptModel, mean_pooled
from .settings import Settings

log = logging.getLogger(__name__)


class Frozen(NamedTuple):
    """One entry per row."""

    # Tokens × width, as it enters the lowest layer that trains; half precision.
    hidden: list[Tensor]
    # Rows × width each: the first token and the mean after the last layer.
    first: Tensor
    mean: Tensor


@torch.no_grad()
def frozen_pass(model: PromptModel, ids: Sequence[Sequence[int]], settings: Settings, batch: int = 32) -> Frozen:
    """Runs the whole encoder once over every row, without dropout."""
    model.eval()
    lowest = settings.lowest_trained_layer
    width = model.encoder.config.hidden_size
    hidden: list[Tensor] = [torch.empty(0)] * len(ids)
    first, mean = torch.zeros(len(ids), width), torch.zeros(len(ids), width)
    started = time.monotonic()
    for rows in in_order_of_length([len(row) for row in ids], batch):
        tokens, mask = padded([ids[row] for row in rows])
        with torch.autocast("cpu", torch.bfloat16, enabled=settings.bfloat16):
            entering = model.layers(model.embed(tokens, mask), mask, 0, lowest)
            leaving = model.layers(entering, mask, lowest).float()
        first[rows], mean[rows] = leaving[:, 0], mean_pooled(leaving, mask)
        for at, row in enumerate(rows):
            hidden[row] = entering[at, : len(ids[row])].half()
    log.info("frozen pass over %d rows: %.0f s", len(ids), time.monotonic() - started)
    return Frozen(hidden, first, mean)


def stacked(hidden: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """Rows of different length as one padded batch with its mask."""
    mask = torch.nn.utils.rnn.pad_sequence(
        [torch.ones(len(row), dtype=torch.long) for row in hidden], batch_first=True
    )
    return torch.nn.utils.rnn.pad_sequence([row.float() for row in hidden], batch_first=True), mask
