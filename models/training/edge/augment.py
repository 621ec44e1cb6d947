"""Terse variants of written requests: people also send "poem for a wedding" where others write "Write me a poem …"."""

import re

ASK = r"(?:(?:please|pls|can you|could you|i need you to|i want you to)\s+)?"
VERB = r"(?:write|compose|create|draft|generate|make|give|tell|plan|design)"
REQUEST = re.compile(rf"^{ASK}{VERB}\s+(?:me\s+|us\s+)?(?:an?|some|the)\s+(?=\w)", re.IGNORECASE)


def terse(text):
    """The request without its verb and article, or None where it does not begin with them."""
    found = REQUEST.match(text)
    return text[found.end() :] if found and len(text) > found.end() + 10 else None


def with_terse(rows):
    """The rows, and the terse variant of each that has one."""
    return rows + [{**row, "text": short, "terse": True} for row in rows if (short := terse(row["text"]))]
