"""From a trained model to what the server loads: files and registry entry."""

import hashlib
import json
from pathlib import Path

from tokenizers import Tokenizer

from .export import OUTPUTS, Served, export_int8
from .json_text import json_text
from .labels import INTENTS, SIGNALS
from .ngrams import BUCKETS
from .settings import Settings
from .tokens import HEAD_SHARE


def write_files(served: Served, tokenizer: Tokenizer, folder: Path, settings: Settings) -> dict:
    """model.onnx, tokenizer.json and config.json in `folder`; gives the configuration."""
    folder.mkdir(parents=True, exist_ok=True)
    export_int8(served, folder / "model.onnx")
    (folder / "tokenizer.json").write_text(json_text(json.loads(tokenizer.to_str())))
    room = settings.max_tokens - 2
    head = int(room * HEAD_SHARE)
    encoder = served.model.encoder.config
    config = {
        "version": folder.name,
        "architecture": {
            "type": "DebertaV2",
            "layers": encoder.num_hidden_layers,
            "width": encoder.hidden_size,
            "heads": encoder.num_attention_heads,
            "positionBuckets": encoder.position_buckets,
            "base": settings.base,
            "ngramBuckets": BUCKETS,
        },
        "precision": "int8",
        "outputs": list(OUTPUTS),
        "intents": list(INTENTS),
        "signals": list(SIGNALS),
        "maxTokens": settings.max_tokens,
        "truncation": {"rule": "head-and-tail", "head": head, "tail": room - head, "special": 2},
        "temperature": round(served.blend.temperature, 4),
    }
    (folder / "config.json").write_text(json_text(config))
    return config


def register(registry: Path, config: dict, folder: Path, accuracy: dict) -> None:
    """Puts this version into production and what was there before out of it."""
    known = json.loads(registry.read_text())["models"] if registry.exists() else []
    others = [model for model in known if model["version"] != config["version"]]
    for model in others:
        model["status"] = "retired" if model["status"] == "production" else model["status"]
    entry = {
        "version": config["version"],
        "status": "production",
        **{key: value for key, value in config.items() if key != "version"},
        "onnx": {"cpu": _file(folder / "model.onnx", registry)},
        "tokenizer": _file(folder / "tokenizer.json", registry),
        "config": _file(folder / "config.json", registry),
        "accuracy": {"devStrict": accuracy["strict"], "devAccepted": accuracy["accepted"], "ece": accuracy["ece"]},
    }
    registry.write_text(json_text({"models": [*others, entry]}))


def _file(path: Path, registry: Path) -> dict:
    content = path.read_bytes()
    name = path.relative_to(registry.parent).as_posix()
    return {"path": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
