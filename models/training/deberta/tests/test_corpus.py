"""Labels find their texts again, and say so when they cannot."""

import gzip
import json

import pytest

from deberta.corpus import read_corpus, read_corpus_labels, text_hash

TEXTS = ["Sort these words: b a", "Ashes are grey.", "Why is the sky blue?\nOne sentence."]


@pytest.fixture
def corpus(tmp_path):
    path = tmp_path / "corpus.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, [*TEXTS, TEXTS[0]])).encode()))
    return read_corpus(path)


def labels(tmp_path, *lines: str):
    path = tmp_path / "labels.tsv"
    path.write_text("".join(line + "\n" for line in lines))
    return path


def test_a_text_that_occurs_twice_is_read_once(corpus):
    assert corpus == TEXTS


def test_rows_carry_text_labels_and_grades_and_no_request_is_no_row(tmp_path, corpus):
    lines = f"{text_hash(TEXTS[2])}\texplanation\tquestion_answering\t2\t10130", f"{text_hash(TEXTS[1])}\tx"
    (row,) = read_corpus_labels(labels(tmp_path, *lines), corpus)
    assert (row.text, row.intent, row.second) == (TEXTS[2], "explanation", "question_answering")
    assert row.accept == {"explanation", "question_answering"}
    assert (row.complexity, row.signals) == (2.0, (1.0, 0.0, 1.0, 3.0, 0.0))


def test_a_dash_is_no_second_label(tmp_path, corpus):
    (row,) = read_corpus_labels(labels(tmp_path, f"{text_hash(TEXTS[0])}\treasoning\t-\t1\t10000"), corpus)
    assert row.second is None
    assert row.accept == {"reasoning"}


def test_a_label_without_its_text_is_an_error(tmp_path, corpus):
    with pytest.raises(ValueError, match="no text 0123456789abcdef"):
        read_corpus_labels(labels(tmp_path, "0123456789abcdef\tx"), corpus)
