"""The training loop: heads first on frozen features, then encoder and heads together."""

import copy
import json
import logging
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from .base import Base
from .batches import batches_by_length
from .dataset import Row, capped, intent_targets, row_weights
from .evaluation import summary
from .frozen import Frozen, frozen_pass, stacked
from .inference import answer_all, torch_forward
from .model import PromptModel, mean_pooled
from .objective import Targets, loss
from .optimiser import MovingAverage, make_optimiser
from .settings import Settings
from .tokens import encode

log = logging.getLogger(__name__)


def train(base: Base, rows: Sequence[Row], held_out: Sequence[Row], settings: Settings, out: Path) -> PromptModel:
    """The model with averaged weights; `out` gets its state, the frozen pass and the run record (run.json)."""
    torch.manual_seed(settings.seed)
    rng = np.random.default_rng(settings.seed)
    started = time.monotonic()
    rows = capped(rows, settings.source_caps, rng)
    ids = encode(base.tokenizer, [row.text for row in rows], settings.train_tokens)
    held_out_ids = encode(base.tokenizer, [row.text for row in held_out], settings.max_tokens)
    lengths = [len(row) for row in ids]
    log.info("%d rows, %d tokens", len(rows), sum(lengths))
    model = PromptModel(base.encoder)
    for layer in base.encoder.encoder.layer:
        layer.attention.self.dropout.p = settings.attention_dropout
    frozen = _frozen(model, ids, settings, out)
    targets = _targets(rows, model, frozen, settings)
    _warm_up_heads(model, frozen, targets, settings, rng)
    epochs = [batches_by_length(lengths, settings.batch, rng) for _ in range(settings.epochs)]
    optimiser, schedule = make_optimiser(model, settings, sum(map(len, epochs)))
    average = MovingAverage(model, settings.average)
    record = {"settings": asdict(settings), "rows": len(rows), "tokens": sum(lengths), "epochs": []}
    for number, batches in enumerate(epochs, 1):
        mean_loss = _run_epoch(model, batches, frozen, targets, settings, optimiser, schedule, average)
        state = average.state(model)
        torch.save(state, out / "model.pt")
        shadow = copy.deepcopy(model)
        shadow.load_state_dict(state)
        figures = summary(held_out, answer_all(torch_forward(shadow), held_out_ids))
        seconds = round(time.monotonic() - started)
        record["epochs"].append({"epoch": number, "loss": round(mean_loss, 4), "seconds": seconds, "held_out": figures})
        (out / "run.json").write_text(json.dumps(record, indent=2) + "\n")
        log.info("epoch %d: loss %.3f, %d s, held out %s", number, mean_loss, seconds, json.dumps(figures))
    return shadow.eval()


def trained(base: Base, out: Path, settings: Settings) -> PromptModel | None:
    """The model of a run that was finished in `out` with these settings."""
    record = json.loads((out / "run.json").read_text()) if (out / "run.json").exists() else None
    if record is None or record["settings"] != asdict(settings) or len(record["epochs"]) < settings.epochs:
        return None
    model = PromptModel(base.encoder)
    model.load_state_dict(torch.load(out / "model.pt"))
    return model.eval()


def _frozen(model: PromptModel, ids: list[list[int]], settings: Settings, out: Path) -> Frozen:
    kept = out / "frozen.pt"
    if not kept.exists():
        torch.save(tuple(frozen_pass(model, ids, settings)), kept)
    frozen = Frozen(*torch.load(kept))
    if [len(row) for row in frozen.hidden] != [len(row) for row in ids]:
        raise ValueError(f"{kept} belongs to other rows: remove it")
    return frozen


@torch.no_grad()
def _targets(rows: Sequence[Row], model: PromptModel, frozen: Frozen, settings: Settings) -> Targets:
    return Targets(
        intents=torch.from_numpy(intent_targets(rows)),
        complexity=torch.tensor([row.complexity for row in rows]),
        signals=torch.tensor([row.signals for row in rows]),
        embedding=torch.nn.functional.normalize(model.project(frozen.mean), dim=-1),
        weight=torch.from_numpy(row_weights(rows, settings.source_weights)),
    )


def _warm_up_heads(model: PromptModel, frozen: Frozen, targets: Targets, settings: Settings, rng) -> None:
    heads = [p for part in (model.dense, model.intent, model.grades) for p in part.parameters()]
    optimiser = torch.optim.AdamW(heads, lr=settings.head_rate, weight_decay=settings.weight_decay)
    model.train()
    for number in range(settings.head_epochs):
        losses = []
        for batch in torch.from_numpy(rng.permutation(len(frozen.first))).split(64):
            value = loss(model.read(frozen.first[batch], frozen.mean[batch]), targets.take(batch), settings.embedding_weight)
            optimiser.zero_grad()
            value.backward()
            optimiser.step()
            losses.append(value.item())
        log.info("heads, epoch %d: loss %.3f", number + 1, np.mean(losses))


def _run_epoch(model, batches, frozen, targets, settings, optimiser, schedule, average) -> float:
    model.train()
    losses = []
    started, tokens = time.monotonic(), 0
    for step, batch in enumerate(batches, 1):
        entering, mask = stacked([frozen.hidden[row] for row in batch])
        with torch.autocast("cpu", torch.bfloat16, enabled=settings.bfloat16):
            leaving = model.layers(entering, mask, settings.lowest_trained_layer).float()
        answers = model.read(leaving[:, 0], mean_pooled(leaving, mask))
        value = loss(answers, targets.take(torch.from_numpy(batch)), settings.embedding_weight)
        optimiser.zero_grad(set_to_none=True)
        value.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        optimiser.step()
        schedule.step()
        average.update(model)
        losses.append(value.item())
        tokens += int(mask.sum())
        if step % 40 == 0:
            rate = tokens / (time.monotonic() - started)
            log.info("step %d/%d: loss %.3f, %.0f tokens/s", step, len(batches), np.mean(losses[-40:]), rate)
    return float(np.mean(losses))
