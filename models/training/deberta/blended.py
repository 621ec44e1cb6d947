"""Encoder and n-gram model put together, each with the weight that held-out rows give it."""

from collections.abc import Sequence

import numpy as np
from tokenizers import Tokenizer

from .calibration import fit_blend
from .dataset import Row, row_weights
from .evaluation import strict_by_source, summary
from .export import Served
from .inference import answer_all, torch_forward
from .labels import INTENTS
from .model import PromptModel
from .ngrams import NgramModel, fit_ngrams
from .settings import Settings
from .tokens import encode


def ngrams_of(rows: Sequence[Row], tokenizer: Tokenizer, settings: Settings) -> NgramModel:
    """The n-gram model of the rows, weighted like the encoder's."""
    ids = encode(tokenizer, [row.text for row in rows], settings.max_tokens)
    intents = np.array([INTENTS.index(row.intent) for row in rows])
    return fit_ngrams(ids, intents, row_weights(rows, settings.source_weights), settings.ngram_strength)


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
        "held_out_by_source": strict_by_source(held_out, both[0]),
    }
    return Served(model, ngrams, blend), figures
