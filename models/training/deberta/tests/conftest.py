"""A model small enough to test with."""

import pytest
import torch
from transformers import BertConfig, BertModel

from deberta.model import PromptModel
from deberta.upcycle import upcycle


@pytest.fixture
def small_model() -> PromptModel:
    torch.manual_seed(3)
    config = BertConfig(
        vocab_size=200,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    model = PromptModel(upcycle(BertModel(config, add_pooling_layer=False)))
    for layer in model.encoder.encoder.layer:
        torch.nn.init.normal_(layer.attention.self.pos_key_proj.weight, std=0.1)
        torch.nn.init.normal_(layer.attention.self.pos_query_proj.weight, std=0.1)
    return model.eval()
