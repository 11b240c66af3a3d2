"""Small questions about JSON values."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

__all__ = [
    "fits",
    "is_number",
    "key_of",
    "kind_of",
    "listed",
    "names_in",
    "noted",
    "shown",
    "type_for",
]


def kind_of(value: Any) -> str:
    """The JSON type of a value; integers and floats are both `number`."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    if isinstance(value, (list, tuple)):
        return "array"
    if isinstance(value, dict):
        return "object"
    return type(value).__name__


def type_for(values: Iterable[Any]) -> str | list[str]:
    """The `type` that admits exactly the kinds of these values."""
    kinds: list[str] = []
    numbers = [v for v in values if kind_of(v) == "number"]
    integral = all(is_integral(v) for v in numbers)
    for value in values:
        kind = kind_of(value)
        if kind == "number" and integral:
            kind = "integer"
        if kind not in kinds:
            kinds.append(kind)
    return kinds[0] if len(kinds) == 1 else kinds


def is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_integral(value: Any) -> bool:
    return isinstance(value, int) or (isinstance(value, float) and value.is_integer())


def fits(value: Any, types: Sequence[str]) -> bool:
    """Whether the value is of one of the types."""
    kind = kind_of(value)
    if kind in types:
        return True
    return kind == "number" and "integer" in types and is_integral(value)


def key_of(value: Any) -> Any:
    """A hashable stand-in: equal for values that JSON Schema takes for equal."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return (kind_of(value), value)
    if isinstance(value, (int, float)):
        return ("number", value)
    return ("json", json.dumps(value, sort_keys=True, default=str))


def shown(value: Any, most: int = 60) -> str:
    """The value as short JSON."""
    try:
        text = json.dumps(value, ensure_ascii=False, default=str)
    except (RecursionError, ValueError, TypeError):
        return kind_of(value)
    return text if len(text) <= most else text[: most - 1] + "…"


def listed(names: Sequence[Any], most: int = 8) -> str:
    """`'a', 'b' and 'c'`; a long list ends in a count."""
    texts = [f"'{name}'" for name in names[:most]]
    if len(names) > most:
        texts.append(f"{len(names) - most:,} more")
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}"


def names_in(required: Any) -> set[str]:
    """The names that a `required` lists; none where it is no list."""
    if not isinstance(required, (list, tuple)):
        return set()
    return {name for name in required if isinstance(name, str)}


def noted(schema: dict[str, Any], words: str) -> None:
    """Say in the description what the schema no longer says."""
    old = schema.get("description")
    text = old.rstrip() if isinstance(old, str) else ""
    if words in text:
        return
    if text and text[-1] not in ".!?":
        text += "."
    schema["description"] = f"{text} {words}" if text else words
