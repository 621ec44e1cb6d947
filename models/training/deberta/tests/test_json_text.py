"""Generated JSON reads back as it was and looks as the formatter would have it."""

import json

import pytest

from deberta.json_text import json_text


@pytest.mark.parametrize("value", [{}, [], {"a": []}, {"ü\\\"": [1, None, True, -0.5]}, [{"a": [[1, 2], [3]]}], "x"])
def test_it_reads_back(value):
    assert json.loads(json_text(value)) == value


def test_a_list_takes_one_line_where_it_fits():
    assert json_text({"short": ["a", "b"]}) == '{\n  "short": ["a", "b"]\n}\n'
    long = json_text({"long": ["x" * 40] * 3})
    assert long.splitlines()[1:3] == ['  "long": [', f'    "{"x" * 40}",']
