"""The inference server's classifier: a BERT encoder upcycled to DeBERTa, trained on labelled prompts, shipped as int8 ONNX."""

import os

# Scripted functions compile anew for every shape of batch and stall.
os.environ.setdefault("PYTORCH_JIT", "0")
# Threads that wait spinning take the core from those they wait for where others compute too: 240 tokens/s for 920.
os.environ.setdefault("GOMP_SPINCOUNT", "0")
