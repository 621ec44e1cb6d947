"""One encoder, four answers in one forward pass: intent, complexity, signals and a sentence embedding."""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from transformers import DebertaV2Model

from .labels import INTENTS, SIGNALS

EMBEDDING_SIZE = 384
HEAD_SIZE = 384
HEAD_DROPOUT = 0.1


class Answers(NamedTuple):
    """What the model says of a batch of prompts."""

    # Batch × intents, before any temperature.
    logits: Tensor
    # Batch, 1 to 5.
    complexity: Tensor
    # Batch × signals, 0 to 3.
    signals: Tensor
    # Batch × 384, of length one.
    embedding: Tensor


class PromptModel(nn.Module):
    """Intent and grades read the first token and the mean of all; the embedding is the mean, projected."""

    def __init__(self, encoder: DebertaV2Model):
        super().__init__()
        width = encoder.config.hidden_size
        self.encoder = encoder
        self.project = nn.Linear(width, EMBEDDING_SIZE, bias=False)
        # Before training the embedding is the encoder's mean, or as near to it as another width allows.
        initialise = nn.init.eye_ if width == EMBEDDING_SIZE else nn.init.orthogonal_
        initialise(self.project.weight)
        self.dense = nn.Linear(2 * width, HEAD_SIZE)
        self.dropout = nn.Dropout(HEAD_DROPOUT)
        self.intent = nn.Linear(HEAD_SIZE, len(INTENTS))
        self.grades = nn.Linear(HEAD_SIZE, 1 + len(SIGNALS))

    def forward(self, ids: Tensor, mask: Tensor) -> Answers:
        hidden = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        return self.read(hidden[:, 0], mean_pooled(hidden, mask))

    def embed(self, ids: Tensor, mask: Tensor) -> Tensor:
        """What enters the lowest layer."""
        return self.encoder.embeddings(input_ids=ids, mask=mask)

    def layers(self, hidden: Tensor, mask: Tensor, first: int, end: int | None = None) -> Tensor:
        """`hidden` as it enters layer `first`, taken through to where layer `end` begins."""
        stack = self.encoder.encoder
        attention, relative, distances = (
            stack.get_attention_mask(mask),
            stack.get_rel_pos(hidden),
            stack.get_rel_embedding(),
        )
        for layer in stack.layer[first:end]:
            hidden, _ = layer(hidden, attention, relative_pos=relative, rel_embeddings=distances)
        return hidden

    def read(self, first: Tensor, mean: Tensor) -> Answers:
        """The answers from the two pooled representations."""
        pooled = self.dropout(torch.cat((first, mean), dim=-1))
        features = self.dropout(nn.functional.gelu(self.dense(pooled)))
        grades = torch.sigmoid(self.grades(features))
        return Answers(
            logits=self.intent(features),
            complexity=1 + 4 * grades[:, 0],
            signals=3 * grades[:, 1:],
            embedding=nn.functional.normalize(self.project(mean), dim=-1),
        )


def mean_pooled(hidden: Tensor, mask: Tensor) -> Tensor:
    """The mean over the tokens that are not padding."""
    weights = mask.unsqueeze(-1).to(hidden.dtype)
    return (hidden * weights).sum(1) / weights.sum(1)
