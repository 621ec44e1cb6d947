"""Answers for many prompts, from the PyTorch model or from an exported one."""

from collections.abc import Callable, Sequence

import numpy as np
import torch

from .batches import in_order_of_length, padded
from .model import mean_pooled

Forward = Callable[[torch.Tensor, torch.Tensor], Sequence[np.ndarray]]


def answer_all(forward: Forward, ids: Sequence[Sequence[int]], batch: int = 32, pad: int = 0) -> list[np.ndarray]:
    """One array per output, in the order of `ids`."""
    outputs: list[np.ndarray] = []
    for rows in in_order_of_length([len(row) for row in ids], batch):
        answers = forward(*padded([ids[row] for row in rows], pad))
        if not outputs:
            outputs = [np.zeros((len(ids), *answer.shape[1:]), dtype=np.float32) for answer in answers]
        for output, answer in zip(outputs, answers, strict=True):
            output[rows] = answer
    return outputs


def torch_forward(model: torch.nn.Module) -> Forward:
    """The model in evaluation mode."""

    def forward(ids: torch.Tensor, mask: torch.Tensor) -> Sequence[np.ndarray]:
        model.eval()
        with torch.no_grad():
            return [answer.numpy() for answer in model(ids, mask)]

    return forward


def onnx_forward(session) -> Forward:
    """An ONNX Runtime session with the shipped model's inputs."""
    return lambda ids, mask: session.run(None, {"input_ids": ids.numpy(), "attention_mask": mask.numpy()})


def sentence_embeddings(teacher: torch.nn.Module) -> Forward:
    """The teacher's mean-pooled embedding, of length one."""

    def forward(ids: torch.Tensor, mask: torch.Tensor) -> Sequence[np.ndarray]:
        with torch.no_grad():
            hidden = teacher(input_ids=ids, attention_mask=mask).last_hidden_state
            return [torch.nn.functional.normalize(mean_pooled(hidden, mask), dim=-1).numpy()]

    return forward
