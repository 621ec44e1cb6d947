"""Long prompts keep head and tail."""

import pytest

from deberta.base import packaged_folder, unlimited
from deberta.tokens import MAX_TOKENS, encode, head_and_tail
from tokenizers import Tokenizer


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return unlimited(Tokenizer.from_file(str(packaged_folder() / "tokenizer.json")))


def test_what_fits_is_left_alone():
    assert head_and_tail([1, 2, 3], 3) == [1, 2, 3]


def test_of_what_does_not_fit_two_thirds_of_the_room_go_to_the_head():
    assert head_and_tail(list(range(100)), 9) == [0, 1, 2, 3, 4, 5, 97, 98, 99]


def test_a_room_that_three_does_not_divide_is_filled():
    assert head_and_tail(list(range(100)), 158) == list(range(100))
    cut = head_and_tail(list(range(1000)), 158)
    assert cut == [*range(105), *range(947, 1000)]


def test_special_tokens_stay_at_both_ends(tokenizer):
    (short, long) = encode(tokenizer, ["Hello", "word " * 1000])
    assert (short[0], short[-1]) == (long[0], long[-1]) == (101, 102)
    assert len(long) == MAX_TOKENS


def test_any_string_has_tokens(tokenizer):
    assert encode(tokenizer, ["", "\ud800", "\0", "👩‍👩‍👧‍👦"])[0] == [101, 102]
