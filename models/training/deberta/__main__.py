"""One command: train, calibrate, export, measure, describe and register a version of the model."""

import argparse
import json
import logging
import warnings
from pathlib import Path

import torch
from transformers.utils import logging as transformers_logging

from .base import load_base
from .blended import blended, ngrams_of
from .card import card
from .corpus import read_corpus, read_corpus_labels
from .dataset import read_rows, split
from .measure import measured
from .release import register, write_files
from .settings import Settings
from .train import train, trained

MODELS = Path(__file__).resolve().parents[2]
CORPUS_LABELS = MODELS / "training" / "labels" / "corpus.tsv"


def main() -> None:
    """Reads written, labelled and dev.jsonl and corpus.jsonl.gz in --data; writes models/<version> and models/registry.json."""
    arguments = _arguments()
    settings = Settings(base=arguments.base)
    torch.set_num_threads(settings.threads)
    arguments.run.mkdir(parents=True, exist_ok=True)
    rows = read_rows(arguments.data / "written.jsonl", arguments.data / "labelled.jsonl")
    rows += read_corpus_labels(CORPUS_LABELS, read_corpus(arguments.data / "corpus.jsonl.gz"))
    training, held_out = split(rows, settings.held_out_source)
    base = load_base(settings.base)
    model = trained(base, arguments.run, settings) or train(base, training, held_out, settings, arguments.run)
    ngrams = ngrams_of(training, base.tokenizer, settings)
    served, held_out_figures = blended(model, ngrams, base.tokenizer, held_out, settings.max_tokens)
    folder = arguments.models / arguments.version
    config = write_files(served, base.tokenizer, folder, settings)
    dev = read_rows(arguments.data / "dev.jsonl")
    figures = measured(base, served, folder, dev, held_out, settings.max_tokens)
    (arguments.run / "figures.json").write_text(json.dumps({**held_out_figures, **figures}, indent=2) + "\n")
    run = json.loads((arguments.run / "run.json").read_text())
    (folder / "README.md").write_text(card(config, run, figures, held_out_figures))
    register(arguments.models / "registry.json", config, folder, figures["dev"])
    logging.info("%s: dev strict %.4f, accepted %.4f", folder, figures["dev"]["strict"], figures["dev"]["accepted"])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m deberta", description=main.__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the labelled prompts")
    parser.add_argument("--run", type=Path, required=True, help="folder for weights and record; a finished run is reused")
    parser.add_argument("--version", required=True, help="name of the version, also of its folder")
    parser.add_argument("--base", default=Settings.base, help="packaged weights, or a DeBERTa on a hub")
    parser.add_argument("--models", type=Path, default=MODELS, help="folder of the registry")
    return parser.parse_args()


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    warnings.filterwarnings("ignore", category=UserWarning)
    main()
