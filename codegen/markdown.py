"""The escaper for Markdown: the only way of the spec's text into Markdown output."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def inline(text: str, *, code: bool = False) -> str:
    """`text` on one line that means itself; with `code` for between backticks of a table."""
    flat = _CONTROL.sub(" ", " ".join(text.split()))
    if code:
        # Backslashes mean themselves in code, but a bar would end the table's cell.
        return flat.replace("`", "'").replace("|", "\\|")
    return _SPECIAL.sub(r"\\\1", flat).replace("\\_", "_")
