"""What is computed beforehand changes no answer."""

import pytest
import torch
from transformers import BertConfig, BertModel

from deberta.folded import FoldedEncoder
from deberta.upcycle import POSITION_BUCKETS, upcycle

REACH = 160
TOLERANCE = 1e-5


@pytest.fixture(scope="module")
def encoder():
    torch.manual_seed(5)
    shape = {"hidden_size": 48, "num_hidden_layers": 3, "num_attention_heads": 4, "intermediate_size": 96}
    encoder = upcycle(BertModel(BertConfig(vocab_size=300, **shape), add_pooling_layer=False))
    for layer in encoder.encoder.layer[1:]:
        for part in (layer.attention.self.pos_key_proj, layer.attention.self.pos_query_proj):
            torch.nn.init.normal_(part.weight, std=0.3)
            torch.nn.init.normal_(part.bias, std=0.3)
    return encoder


def largest_difference(encoder, ids: torch.Tensor, mask: torch.Tensor) -> float:
    with torch.no_grad():
        expected = encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        found = FoldedEncoder(encoder, REACH)(ids, mask)
    return float(((found - expected).abs() * mask.unsqueeze(-1)).max())


@pytest.mark.parametrize("length", [2, 3, 17, 64, REACH])
def test_every_length_within_reach_gives_the_encoders_states(encoder, length):
    ids = torch.randint(5, 300, (2, length))
    assert largest_difference(encoder, ids, torch.ones_like(ids)) <= TOLERANCE


def test_padding_is_no_more_attended_to_than_before(encoder):
    ids, mask = torch.randint(5, 300, (3, 40)), torch.ones(3, 40, dtype=torch.long)
    mask[1, 7:] = mask[2, 39:] = 0
    assert largest_difference(encoder, ids, mask) <= TOLERANCE


def test_only_positions_within_reach_are_kept(encoder):
    folded = FoldedEncoder(encoder, REACH)
    assert folded.places.shape[0] == REACH
    assert folded.layers[1].toward_key.shape[1] < 2 * POSITION_BUCKETS


def test_relative_terms_that_never_grew_are_left_out(encoder):
    assert [layer.silent for layer in FoldedEncoder(encoder, REACH).layers] == [True, False, False]
