"""What the card says of a release: accuracy and speed of the shipped file."""

import os
import platform
import tempfile
import time
from pathlib import Path

import numpy as np

from .base import Base
from .dataset import Row
from .evaluation import strict_by_source, summary
from .export import Served, export_fp32, open_session
from .inference import answer_all, onnx_forward, sentence_embeddings
from .tokens import encode

# The development set shares this source with the training set.
SHARED_SOURCE = "arena-hard-v0.1"
LATENCY_TOKENS = 64
LATENCY_ROUNDS = 60


def measured(base: Base, served: Served, folder: Path, dev: list[Row], held_out: list[Row], limit: int) -> dict:
    """Figures on the development set of the fp32 and of the shipped model, of the latter also on the held-out rows, and latency."""
    temperature = served.blend.temperature
    ids, held_out_ids = (encode(base.tokenizer, [row.text for row in rows], limit) for rows in (dev, held_out))
    shipped = onnx_forward(open_session(folder / "model.onnx", 2))
    int8, held_out_int8 = answer_all(shipped, ids), answer_all(shipped, held_out_ids)
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
        "by_source": strict_by_source(dev, int8[0]),
        "held_out_int8": summary(held_out, held_out_int8, temperature),
        "int8_against_fp32": {
            "same_intent": round(float((int8[0].argmax(-1) == fp32[0].argmax(-1)).mean()), 4),
            "embedding_cosine": _spread((int8[3] * fp32[3]).sum(-1)),
        },
        "embedding_against_teacher": near,
        "latency_ms": latency,
        "machine": {"python": platform.python_version(), "processor": _processor()},
    }


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


def _spread(values: np.ndarray) -> dict:
    return {"mean": round(float(values.mean()), 4), "least": round(float(values.min()), 4)}


def _processor() -> str:
    flags = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    vector = "AVX-512 VNNI" if "avx512_vnni" in flags else "AVX2, no VNNI" if "avx2" in flags else platform.machine()
    return f"{os.cpu_count()} cores, {vector}"
