"""The trained encoder as the server computes it: the same function with all that depends on no input computed beforehand.

Prompts are short, so of the relative positions only those within reach are kept, already projected for every layer; query,
key and value come out of one matrix product; scales lie in the weights.
"""

import math

import torch
from torch import Tensor, nn
from transformers import DebertaV2Model
from transformers.models.deberta_v2.modeling_deberta_v2 import DebertaV2Layer, make_log_bucket_position

from .upcycle import SCORE_TERMS

# Added to the scores of padding: e to this power is zero.
NO_ATTENTION = -1e9


class FoldedEncoder(nn.Module):
    """Takes ids and mask, gives the last hidden states where the mask is one. At most `reach` tokens."""

    def __init__(self, encoder: DebertaV2Model, reach: int):
        super().__init__()
        embeddings, stack = encoder.embeddings, encoder.encoder
        self.reach = reach
        self.words = embeddings.word_embeddings
        places = embeddings.position_embeddings.weight[:reach] + embeddings.token_type_embeddings.weight[0]
        self.register_buffer("places", places.detach().clone())
        self.norm = embeddings.LayerNorm
        buckets = stack.position_buckets
        distances = torch.arange(reach - 1, -reach, -1)
        nearest = make_log_bucket_position(distances, buckets, stack.max_relative_positions).long() + buckets
        lowest = int(nearest.min())
        # Row of the layers' tables for each distance of query minus key, from the farthest key behind to the farthest ahead.
        self.register_buffer("rows", nearest - lowest)
        relative = stack.get_rel_embedding()[lowest : int(nearest.max()) + 1]
        self.layers = nn.ModuleList(FoldedLayer(layer, relative) for layer in stack.layer)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        length = ids.shape[1]
        hidden = self.norm(self.words(ids) + self.places[:length])
        rows = self.rows[self.reach - length : self.reach + length - 1]
        padding = ((1 - mask) * NO_ATTENTION).to(hidden.dtype)[:, None, None, :]
        for layer in self.layers:
            hidden = layer(hidden, padding, rows)
        return hidden


class FoldedLayer(nn.Module):
    """One layer; its relative terms are left out where training never touched them."""

    def __init__(self, layer: DebertaV2Layer, relative: Tensor):
        super().__init__()
        attention = layer.attention.self
        self.heads = attention.num_attention_heads
        scale = 1 / math.sqrt(SCORE_TERMS * attention.attention_head_size)
        self.inward = _joined(attention, scale)
        # Heads × rows × head size.
        self.register_buffer("toward_key", _by_head(attention.pos_key_proj(relative), self.heads))
        self.register_buffer("toward_query", _by_head(attention.pos_query_proj(relative) * scale, self.heads))
        self.silent = not (self.toward_key.any() or self.toward_query.any())
        self.attended, self.attended_norm = layer.attention.output.dense, layer.attention.output.LayerNorm
        self.widen, self.activation = layer.intermediate.dense, layer.intermediate.intermediate_act_fn
        self.narrow, self.norm = layer.output.dense, layer.output.LayerNorm

    def forward(self, hidden: Tensor, padding: Tensor, rows: Tensor) -> Tensor:
        batch, length, width = hidden.shape
        joined = self.inward(hidden).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        query, key, value = joined.unbind(0)
        scores = query @ key.transpose(-1, -2) + padding
        if not self.silent:
            scores = scores + self._relative(query, self.toward_key[:, rows])
            scores = scores + self._relative(key, self.toward_query[:, rows.flip(0)]).transpose(-1, -2)
        context = (torch.softmax(scores, dim=-1) @ value).transpose(1, 2).reshape(batch, length, width)
        hidden = self.attended_norm(self.attended(context) + hidden)
        return self.norm(self.narrow(self.activation(self.widen(hidden))) + hidden)

    def _relative(self, content: Tensor, table: Tensor) -> Tensor:
        """Scores of each token with the position of every other.

        The product has a column per distance; row i wants those from length − 1 − i on. Laid out flat, each row begins
        one column less far in than the row before, so rows cut one shorter line up.
        """
        batch, heads, length, _ = content.shape
        by_distance = (content @ table.transpose(-1, -2)).flatten(2)
        shifted = by_distance[:, :, length - 1 : length - 1 + length * (2 * length - 2)]
        return shifted.view(batch, heads, length, 2 * length - 2)[..., :length]


def _joined(attention: nn.Module, scale: float) -> nn.Linear:
    query, key, value = attention.query_proj, attention.key_proj, attention.value_proj
    joined = nn.Linear(query.in_features, 3 * query.out_features)
    with torch.no_grad():
        joined.weight.copy_(torch.cat((query.weight * scale, key.weight, value.weight)))
        joined.bias.copy_(torch.cat((query.bias * scale, key.bias, value.bias)))
    return joined


def _by_head(rows: Tensor, heads: int) -> Tensor:
    return rows.detach().view(len(rows), heads, -1).transpose(0, 1).contiguous()
