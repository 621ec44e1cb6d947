"""Text to token ids, the same way in training and in the server. Long prompts keep head and tail: the request stands there."""

from collections.abc import Sequence

from tokenizers import Tokenizer

MAX_TOKENS = 160
# Of the room between the two special tokens, two thirds go to the head and the rest to the tail.
HEAD_SHARE = 2 / 3


def head_and_tail(ids: Sequence[int], room: int) -> list[int]:
    """`ids` unchanged where they fit, else the first floor(room · 2/3) and the last of the remaining room."""
    if len(ids) <= room:
        return list(ids)
    head = int(room * HEAD_SHARE)
    return [*ids[:head], *ids[len(ids) - (room - head) :]]


def encode(tokenizer: Tokenizer, texts: Sequence[str], limit: int = MAX_TOKENS) -> list[list[int]]:
    """Ids with the tokenizer's first and last special token, at most `limit` in all."""
    encodings = tokenizer.encode_batch([_without_surrogates(text) for text in texts], add_special_tokens=True)
    return [
        [ids[0], *head_and_tail(ids[1:-1], limit - 2), ids[-1]] for ids in (encoding.ids for encoding in encodings)
    ]


def _without_surrogates(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
