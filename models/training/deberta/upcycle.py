"""BERT's attention is DeBERTa's with silent relative terms: this gives a DeBERTa the knowledge of a trained BERT.

DeBERTa divides its scores by sqrt(3 d), one d for each of content-content, content-position and position-content, where
BERT divides by sqrt(d). With queries scaled by sqrt(3) and the projections of relative positions at zero both compute
the same function. Training then lets the relative terms grow.
"""

import math

import torch
from transformers import BertConfig, BertModel, DebertaV2Config, DebertaV2Model

# Distances below 16 tokens are told apart, longer ones in logarithmic steps. DeBERTa-v3 has 256 buckets; 32 cost an
# eighth of the relative projections, and prompts are short.
POSITION_BUCKETS = 32
SCORE_TERMS = 3


def upcycled_config(bert: BertConfig) -> DebertaV2Config:
    """The DeBERTa-v2/v3 configuration in which `bert` is a special case."""
    return DebertaV2Config(
        vocab_size=bert.vocab_size,
        hidden_size=bert.hidden_size,
        num_hidden_layers=bert.num_hidden_layers,
        num_attention_heads=bert.num_attention_heads,
        intermediate_size=bert.intermediate_size,
        hidden_act=bert.hidden_act,
        hidden_dropout_prob=bert.hidden_dropout_prob,
        attention_probs_dropout_prob=bert.attention_probs_dropout_prob,
        max_position_embeddings=bert.max_position_embeddings,
        type_vocab_size=bert.type_vocab_size,
        initializer_range=bert.initializer_range,
        layer_norm_eps=bert.layer_norm_eps,
        pad_token_id=bert.pad_token_id,
        position_biased_input=True,
        relative_attention=True,
        pos_att_type=["c2p", "p2c"],
        share_att_key=False,
        position_buckets=POSITION_BUCKETS,
        max_relative_positions=bert.max_position_embeddings,
        norm_rel_ebd="layer_norm",
    )


def upcycle(bert: BertModel) -> DebertaV2Model:
    """A DeBERTa that computes, token for token, what `bert` computes (its pooler is left behind)."""
    deberta = DebertaV2Model(upcycled_config(bert.config))
    with torch.no_grad():
        for part in ("word_embeddings", "position_embeddings", "token_type_embeddings", "LayerNorm"):
            _copy(getattr(bert.embeddings, part), getattr(deberta.embeddings, part))
        for source, target in zip(bert.encoder.layer, deberta.encoder.layer, strict=True):
            _copy_layer(source, target)
    return deberta.eval()


def _copy(source: torch.nn.Module, target: torch.nn.Module, scale: float = 1.0) -> None:
    for name, parameter in target.named_parameters():
        parameter.copy_(source.get_parameter(name) * scale)


def _copy_layer(source: torch.nn.Module, target: torch.nn.Module) -> None:
    attention = target.attention.self
    _copy(source.attention.self.query, attention.query_proj, math.sqrt(SCORE_TERMS))
    _copy(source.attention.self.key, attention.key_proj)
    _copy(source.attention.self.value, attention.value_proj)
    for silent in (attention.pos_key_proj, attention.pos_query_proj):
        torch.nn.init.zeros_(silent.weight)
        torch.nn.init.zeros_(silent.bias)
    _copy(source.attention.output, target.attention.output)
    _copy(source.intermediate, target.intermediate)
    _copy(source.output, target.output)
