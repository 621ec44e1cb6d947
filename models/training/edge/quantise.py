"""Weights as characters: each weight becomes one of 19 levels, each level one character.

One character per weight, rather than packed bits in base64, lets gzip find the entropy (under three bits a weight).
"""

import numpy as np

LEVELS = 9
"""Levels on either side of zero."""
CENTRE = ord("7")
"""Character of level zero; all levels stay clear of quotes and backslashes."""
EMPTY_ROW = "~"
"""Stands for a whole row of zeros."""


def quantise(weights, clip):
    """Integer levels and the scale of each column. `clip` is the quantile of |w| that becomes the highest level."""
    magnitude = np.abs(weights)
    scale = np.array([np.quantile(column[column > 0], clip) if (column > 0).any() else 1.0 for column in magnitude.T])
    scale = np.maximum(scale / LEVELS, 1e-9)
    levels = np.clip(np.rint(weights / scale), -LEVELS, LEVELS).astype(np.int8)
    return levels, scale.astype(np.float32)


def encode(levels):
    """Rows of levels as one string."""
    rows = []
    for row in levels:
        rows.append("".join(chr(CENTRE + int(level)) for level in row) if row.any() else EMPTY_ROW)
    return "".join(rows)
