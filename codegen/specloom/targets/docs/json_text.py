"""JSON as people write it: what fits on a line stands on one."""

from __future__ import annotations

import json
from typing import Any

_WIDTH = 78


def fitted(value: Any, indent: int = 0, used: int = 0) -> str:
    """The JSON text of a value, `used` characters being before it on its line."""
    flat = json.dumps(value, ensure_ascii=False)
    fits = indent + used + len(flat) < _WIDTH
    if fits or not isinstance(value, (dict, list)) or not value:
        return flat
    inner = indent + 2
    if isinstance(value, dict):
        names = [f"{json.dumps(str(key), ensure_ascii=False)}: " for key in value]
        items = zip(names, value.values(), strict=True)
        rows = [name + fitted(item, inner, len(name)) for name, item in items]
    else:
        rows = [fitted(item, inner) for item in value]
    opened, closed = "{}" if isinstance(value, dict) else "[]"
    space = "\n" + " " * inner
    return f"{opened}{space}{f',{space}'.join(rows)}\n{' ' * indent}{closed}"
