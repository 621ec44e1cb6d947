"""A BERT's knowledge survives the move to DeBERTa, and the relative terms can then grow."""

import pytest
import torch
from transformers import BertConfig, BertModel

from deberta.base import PACKAGED_BASE, load_base
from deberta.upcycle import upcycle

TOLERANCE = 1e-5


@pytest.fixture(scope="module")
def small_bert() -> BertModel:
    torch.manual_seed(7)
    config = BertConfig(
        vocab_size=97,
        hidden_size=48,
        num_hidden_layers=3,
        num_attention_heads=4,
        intermediate_size=96,
        max_position_embeddings=64,
    )
    bert = BertModel(config, add_pooling_layer=False).eval()
    for parameter in bert.parameters():
        torch.nn.init.normal_(parameter, std=0.3)
    return bert


def prompts(vocabulary: int, width: int) -> tuple[torch.Tensor, torch.Tensor]:
    torch.manual_seed(11)
    mask = torch.ones(3, width, dtype=torch.long)
    mask[1, width // 2 :] = 0
    mask[2, 2:] = 0
    return torch.randint(5, vocabulary, (3, width)), mask


def largest_difference(bert, deberta, ids, mask) -> float:
    with torch.no_grad():
        ours = deberta(input_ids=ids, attention_mask=mask).last_hidden_state
        theirs = bert(input_ids=ids, attention_mask=mask).last_hidden_state
    return (ours - theirs)[mask.bool()].abs().max().item()


def test_a_random_bert_computes_the_same_as_a_deberta(small_bert):
    assert largest_difference(small_bert, upcycle(small_bert), *prompts(97, 64)) <= TOLERANCE


def test_the_packaged_weights_compute_the_same_as_a_deberta():
    base = load_base(PACKAGED_BASE)
    assert largest_difference(base.teacher, base.encoder, *prompts(30_522, 48)) <= TOLERANCE


def test_queries_left_unscaled_would_not_compute_the_same(small_bert):
    deberta = upcycle(small_bert)
    with torch.no_grad():
        deberta.encoder.layer[0].attention.self.query_proj.weight.div_(3**0.5)
    assert largest_difference(small_bert, deberta, *prompts(97, 64)) > 100 * TOLERANCE


def test_the_relative_terms_receive_gradients(small_bert):
    deberta = upcycle(small_bert)
    ids, mask = prompts(97, 20)
    deberta(input_ids=ids, attention_mask=mask).last_hidden_state.square().sum().backward()
    for layer in deberta.encoder.layer:
        assert layer.attention.self.pos_key_proj.weight.grad.abs().max() > 0
        assert layer.attention.self.pos_query_proj.weight.grad.abs().max() > 0
