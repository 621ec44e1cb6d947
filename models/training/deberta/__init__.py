"""The inference server's classifier: a BERT encoder upcycled to DeBERTa, trained on labelled prompts, shipped as int8 ONNX."""

import os

# Scripted functions compile anew for every shape of batch and stall.
os.environ.setdefault("PYTORCH_JIT", "0")
