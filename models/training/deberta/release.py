"""From a trained model to what the server loads: files, figures, registry entry."""

import hashlib
import json
import os
import platform
import tempfile
import time
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from .base import Base
from .calibration import fit_blend
from .dataset import Row
from .evaluation import strict_hits, summary
from .export import OUTPUTS, Served, export_fp32, export_int8, open_session
from .inference import answer_all, onnx_forward, sentence_embeddings, torch_forward
from .json_text import json_text
from .labels import INTENTS, SIGNALS
from .model import PromptModel
from .ngrams import BUCKETS, NgramModel
from .settings import Settings
from .tokens import HEAD_SHARE, encode

# The development set shares this source with the training set.
SHARED_SOURCE = "arena-hard-v0.1"
LATENCY_TOKENS = 64
LATENCY_ROUNDS = 60


def blended(
    model: PromptModel, ngrams: NgramModel, tokenizer: Tokenizer, held_out: list[Row], limit: int
) -> tuple[Served, dict]:
    """Encoder and n-gram model blended for the held-out rows, and the figures there: of each part and of both."""
    ids = encode(tokenizer, [row.text for row in held_out], limit)
    answers = answer_all(torch_forward(model), ids)
    (phrases,) = answer_all(lambda rows, mask: [ngrams(rows, mask).numpy()], ids)
    blend = fit_blend(answers[0], phrases, np.array([INTENTS.index(row.intent) for row in held_out]))
    both = [answers[0] + blend.ngrams * phrases, *answers[1:]]
    figures = {
        "held_out": summary(held_out, both, blend.temperature),
        "held_out_encoder": summary(held_out, answers),
        "held_out_ngrams": summary(held_out, [phrases, *answers[1:]]),
        "held_out_by_source": _strict_by_source(held_out, both),
    }
    return Served(model, ngrams, blend), figures


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


def measured(base: Base, served: Served, folder: Path, dev: list[Row], limit: int) -> dict:
    """Figures on the development set of the fp32 and of the shipped model, drift of the embedding, latency."""
    temperature = served.blend.temperature
    ids = encode(base.tokenizer, [row.text for row in dev], limit)
    int8 = answer_all(onnx_forward(open_session(folder / "model.onnx", 2)), ids)
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "model.onnx"
        export_fp32(served, whole)
        fp32 = answer_all(onnx_forward(open_session(whole, 2)), ids)
        latency = {"fp32": latencies(whole), "int8": latencies(folder / "model.onnx")}
    (teacher,) = answer_all(sentence_embeddings(base.teacher), ids)
    near = _spread((int8[3] * teacher).sum(-1)) if teacher.shape == int8[3].shape else None
    return {
        "dev": summary(dev, int8, temperature),
        "dev_without_shared_source": _figures(dev, int8, temperature, lambda row: row.source != SHARED_SOURCE),
        "dev_fp32": summary(dev, fp32, temperature),
        "by_source": _strict_by_source(dev, int8),
        "int8_against_fp32": {
            "same_intent": round(float((int8[0].argmax(-1) == fp32[0].argmax(-1)).mean()), 4),
            "embedding_cosine": _spread((int8[3] * fp32[3]).sum(-1)),
        },
        "embedding_against_teacher": near,
        "latency_ms": latency,
        "machine": {"python": platform.python_version(), "processor": _processor()},
    }


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


def latencies(path: Path) -> dict:
    """Milliseconds for one request of 64 tokens, on one and on two threads."""
    feed = {"input_ids": np.full((1, LATENCY_TOKENS), 2003), "attention_mask": np.ones((1, LATENCY_TOKENS), np.int64)}
    found = {}
    for threads in (1, 2):
        session = open_session(path, threads)
        session.run(None, feed)
        times = []
        for _ in range(LATENCY_ROUNDS):
            started = time.perf_counter()
            session.run(None, feed)
            times.append((time.perf_counter() - started) * 1000)
        found[f"{threads} threads"] = {
            "least": round(min(times), 1),
            "p50": round(float(np.median(times)), 1),
            "p95": round(float(np.percentile(times, 95)), 1),
        }
    return found


def _figures(rows: list[Row], answers: list[np.ndarray], temperature: float, keep) -> dict:
    chosen = [at for at, row in enumerate(rows) if keep(row)]
    return summary([rows[at] for at in chosen], [answer[chosen] for answer in answers], temperature)


def _strict_by_source(rows: list[Row], answers: list[np.ndarray]) -> dict:
    hits, sources = strict_hits(rows, answers[0]), np.array([row.source for row in rows])
    return {source: round(float(hits[sources == source].mean()), 3) for source in sorted(set(sources.tolist()))}


def _spread(values: np.ndarray) -> dict:
    return {"mean": round(float(values.mean()), 4), "least": round(float(values.min()), 4)}


def _file(path: Path, registry: Path) -> dict:
    content = path.read_bytes()
    name = path.relative_to(registry.parent).as_posix()
    return {"path": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def _processor() -> str:
    flags = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    vector = "AVX-512 VNNI" if "avx512_vnni" in flags else "AVX2, no VNNI" if "avx2" in flags else platform.machine()
    return f"{os.cpu_count()} cores, {vector}"
