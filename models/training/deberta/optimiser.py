"""Learning rates: knowledge at the bottom moves little, what starts from nothing moves much, word embeddings stay."""

import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

from .model import PromptModel
from .settings import Settings

RELATIVE = ("pos_key_proj", "pos_query_proj", "rel_embeddings", "encoder.encoder.LayerNorm")


def make_optimiser(model: PromptModel, settings: Settings, steps: int) -> tuple[torch.optim.AdamW, LambdaLR]:
    """AdamW with one group per learning rate, linear warm-up and linear decay to zero."""
    model.encoder.embeddings.requires_grad_(False)
    model.encoder.encoder.layer[: settings.lowest_trained_layer].requires_grad_(False)
    layers = model.encoder.config.num_hidden_layers
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            decay = 0.0 if parameter.ndim < 2 else settings.weight_decay
            groups.setdefault((_rate(name, layers, settings), decay), []).append(parameter)
    optimiser = torch.optim.AdamW(
        [{"params": params, "lr": rate, "weight_decay": decay} for (rate, decay), params in groups.items()],
        fused=True,
    )
    warm = max(1, int(steps * settings.warm_up))
    return optimiser, LambdaLR(
        optimiser, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / max(1, steps - warm)))
    )


def _rate(name: str, layers: int, settings: Settings) -> float:
    if not name.startswith("encoder.") or any(part in name for part in RELATIVE):
        return settings.rate if name.startswith("project.") else settings.fresh_rate
    depth = int(name.split("encoder.layer.")[1].split(".")[0])
    return settings.rate * settings.layer_decay ** (layers - 1 - depth)


class MovingAverage:
    """An exponential average of the trained weights, corrected for its start."""

    def __init__(self, model: nn.Module, keep: float):
        self.keep = keep
        self.steps = 0
        self.weights = {name: value.detach().clone() for name, value in model.named_parameters() if value.requires_grad}

    @torch.no_grad()
    def update(self, model: nn.Module) -> None:
        """Takes in the weights after one step."""
        self.steps += 1
        keep = min(self.keep, self.steps / (self.steps + 10))
        for name, value in model.named_parameters():
            if name in self.weights:
                self.weights[name].lerp_(value, 1 - keep)

    def state(self, model: nn.Module) -> dict[str, torch.Tensor]:
        """The model's whole state with averaged weights in it."""
        return {**{name: value.clone() for name, value in model.state_dict().items()}, **self.weights}
