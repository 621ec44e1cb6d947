"""JSON as the repository's formatter leaves it, so that a generated file is a checked one."""

import json

LINE_WIDTH = 110


def json_text(value: object) -> str:
    """Objects one member a line, lists on one line where they fit; ends with a line break."""
    return _lines(value, 0, 0) + "\n"


def _lines(value: object, depth: int, column: int) -> str:
    inner, outer = "  " * (depth + 1), "  " * depth
    if isinstance(value, dict) and value:
        members = []
        for key, member in value.items():
            name = f"{json.dumps(key, ensure_ascii=False)}: "
            members.append(f"{inner}{name}{_lines(member, depth + 1, len(inner) + len(name) + 1)}")
        return "{\n" + ",\n".join(members) + f"\n{outer}}}"
    if isinstance(value, list) and value:
        items = [_lines(item, depth + 1, len(inner) + 1) for item in value]
        line = f"[{', '.join(items)}]"
        if "\n" not in line and column + len(line) <= LINE_WIDTH:
            return line
        return "[\n" + ",\n".join(inner + item for item in items) + f"\n{outer}]"
    return json.dumps(value, ensure_ascii=False)
