"""The trained model as one int8 ONNX file: ids and mask in, all four answers out."""

import tempfile
import warnings
from pathlib import Path

import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from .calibration import Blend
from .folded import FoldedEncoder
from .model import PromptModel, mean_pooled
from .ngrams import NgramModel
from .tokens import MAX_TOKENS

OPSET = 17
INPUTS = ("input_ids", "attention_mask")
OUTPUTS = ("logits", "complexity", "signals", "embedding", "probabilities")


class ByteEmbedding(nn.Module):
    """An embedding table in 8 bits with one scale per row: half the file is this table."""

    def __init__(self, table: nn.Embedding):
        super().__init__()
        scale = table.weight.detach().abs().amax(-1, keepdim=True).clamp_min(1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("weight", (table.weight.detach() / scale).round().to(torch.int8))

    def forward(self, ids: Tensor) -> Tensor:
        return self.weight[ids].float() * self.scale[ids]


class Served(nn.Module):
    """Encoder, folded, and n-gram model in one, with calibrated probabilities: no server has to know the temperature."""

    def __init__(self, model: PromptModel, ngrams: NgramModel, blend: Blend):
        super().__init__()
        self.encoder = FoldedEncoder(model.encoder, min(MAX_TOKENS, model.encoder.config.max_position_embeddings))
        self.model = model
        self.ngrams = ngrams
        self.blend = blend

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> tuple[Tensor, ...]:
        hidden = self.encoder(input_ids, attention_mask)
        answers = self.model.read(hidden[:, 0], mean_pooled(hidden, attention_mask))
        logits = answers.logits + self.blend.ngrams * self.ngrams(input_ids, attention_mask)
        return (logits, *answers[1:], torch.softmax(logits / self.blend.temperature, dim=-1))


def export_fp32(served: Served, path: Path) -> None:
    """Opset 17 with dynamic batch and sequence; the tracing exporter, since the newer one breaks quantisation."""
    example = (torch.randint(5, 100, (2, 11)), torch.ones(2, 11, dtype=torch.long))
    axes = {name: {0: "batch", 1: "sequence"} for name in INPUTS} | {name: {0: "batch"} for name in OUTPUTS}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            served.eval(),
            example,
            str(path),
            dynamo=False,
            opset_version=OPSET,
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes=axes,
        )


def export_int8(served: Served, path: Path) -> None:
    """Weights of matrix products in 8 bits per channel, the word table in 8 bits per row; small heads stay in fp32.

    Weights use 7 of the 8 bits: on processors without VNNI products of two full bytes overflow.
    """
    table = served.encoder.words
    served.encoder.words = ByteEmbedding(table)
    try:
        with tempfile.TemporaryDirectory() as folder:
            whole, folded = Path(folder) / "whole.onnx", Path(folder) / "folded.onnx"
            export_fp32(served, whole)
            _fold_constants(whole, folded)
            quantize_dynamic(
                folded, path, ["MatMul"], weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
            )
    finally:
        served.encoder.words = table


def _fold_constants(source: Path, target: Path) -> None:
    """The projections of relative positions depend on no input: they become constants."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(target)
    options.log_severity_level = 3
    onnxruntime.InferenceSession(str(source), options, providers=["CPUExecutionProvider"])


def open_session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    """A session on the CPU with so many threads."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
