"""Weights as characters: each weight becomes one of 25 levels, each level one character.

One character per weight, rather than packed bits in base64, lets gzip find the entropy (about three bits a weight).
"""

import numpy as np

LEVELS = 12
"""Levels on either side of zero."""
CENTRE = ord("7")
"""Character of level zero; all levels stay clear of quotes and backslashes."""
CLIP = 0.9999
"""Quantile of |w| that becomes the highest level; the few beyond it are cut."""


def quantise(weights, levels=LEVELS, clip=CLIP):
    """Integer levels, and the size of one level for each column."""
    magnitude = np.abs(weights)
    size = np.maximum(np.quantile(magnitude, clip, axis=0) / levels, 1e-9).astype(np.float32)
    return np.clip(np.rint(weights / size), -levels, levels).astype(np.int8), size


def encode(levels):
    """Levels as one string, a character each, row after row."""
    return "".join(chr(CENTRE + level) for level in levels.ravel().tolist())
