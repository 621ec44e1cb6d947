"""A whole run on a model of toy size."""

from dataclasses import replace

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from deberta.base import Base
from deberta.dataset import Row
from deberta.evaluation import strict_hits
from deberta.inference import answer_all, torch_forward
from deberta.settings import Settings
from deberta.tokens import encode
from deberta.train import train, trained

SETTINGS = replace(Settings(), epochs=4, batch=8, lowest_trained_layer=1, rate=2e-3, fresh_rate=2e-3, average=0.5)
WORDS = {word: at for at, word in enumerate(["[PAD]", "[CLS]", "[SEP]", "[UNK]", "write", "fix", "a", "poem", "bug"])}


@pytest.fixture
def base(small_model) -> Base:
    tokenizer = Tokenizer(models.WordLevel(WORDS, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.BertProcessing(("[SEP]", 2), ("[CLS]", 1))
    return Base(small_model.encoder, tokenizer, small_model.encoder)


def rows(count: int) -> list[Row]:
    poem = Row("write a poem", "creative_writing", None, frozenset({"creative_writing"}), 2.0, (0.0, 3.0, 0.0, 0.0, 1.0), "s")
    bug = Row("fix a bug", "code_debugging", None, frozenset({"code_debugging"}), 4.0, (2.0, 0.0, 0.0, 2.0, 0.0), "s")
    return [poem, bug] * count


def test_a_run_learns_its_rows_and_is_found_again(base, tmp_path):
    model = train(base, rows(40), rows(2), SETTINGS, tmp_path)
    ids = encode(base.tokenizer, [row.text for row in rows(1)])
    answers = answer_all(torch_forward(model), ids)
    assert strict_hits(rows(1), answers[0]).all()
    assert answers[1][1] > answers[1][0] + 0.5

    again = trained(base, tmp_path, SETTINGS)
    assert again is not None
    assert abs(answer_all(torch_forward(again), ids)[0] - answers[0]).max() < 1e-5
    assert trained(base, tmp_path, replace(SETTINGS, seed=1)) is None


def test_word_embeddings_and_the_lowest_layers_stay(base, tmp_path):
    before = {name: value.clone() for name, value in base.encoder.state_dict().items()}
    after = train(base, rows(8), rows(1), SETTINGS, tmp_path).encoder.state_dict()
    moved = {name for name, value in after.items() if not (value == before[name]).all()}
    assert not any(name.startswith(("embeddings.", "encoder.layer.0.")) for name in moved)
    assert "encoder.layer.1.attention.self.pos_key_proj.weight" in moved


def test_a_frozen_pass_of_other_rows_is_refused(base, tmp_path):
    train(base, rows(8), rows(1), replace(SETTINGS, epochs=1), tmp_path)
    with pytest.raises(ValueError, match="other rows"):
        train(base, rows(9), rows(1), replace(SETTINGS, epochs=1), tmp_path)
