"""Parameters → query strings and urlencoded forms."""

from __future__ import annotations

import datetime
import enum
import re
from collections.abc import Iterable, Mapping
from typing import Literal, cast
from urllib.parse import quote, urlencode

from .errors import InvalidArgumentError
from .omit import ABSENT

__all__ = ["QueryStyle", "ReservedText", "encode_query", "flatten"]


class ReservedText(str):
    """A text whose characters that have a meaning in URLs are written as they are.

    Those that would end the value or the query (`&`, `+`, `#`, brackets) are encoded.
    """

    __slots__ = ()


# brackets: a[]=1&a[]=2      repeat: a=1&a=2 (OpenAPI: form, explode)
# indices: a[0]=1&a[1]=2     comma: a=1,2    (OpenAPI: form, no explode)
# space, pipe: a=1%202, a=1|2 (spaceDelimited, pipeDelimited)
# Objects are a[k]=v in all of them but "comma" (a=k,v), "dots" (a.k=v) and
# "spread" (k=v, which is OpenAPI's form with explode).
QueryStyle = Literal[
    "brackets", "repeat", "indices", "comma", "space", "pipe", "dots", "spread"
]

_SEPARATORS: Mapping[str, str] = {"comma": ",", "space": " ", "pipe": "|"}


def encode_query(
    parameters: Mapping[str, object],
    style: QueryStyle = "brackets",
    styles: Mapping[str, QueryStyle] | None = None,
) -> str:
    """Return ``parameters`` as a query string, without the question mark.

    Args:
        parameters: ``None`` and ``omit`` are left out; lists and mappings may nest.
        style: how lists and mappings are written.
        styles: exceptions from ``style`` by parameter name.

    Raises:
        InvalidArgumentError: a value is bytes or another thing with no usual text.
    """
    try:
        written = [
            _written(name, value, style if styles is None else styles.get(name, style))
            for name, value in parameters.items()
        ]
    except UnicodeEncodeError as error:
        raise InvalidArgumentError(f"a parameter is no valid text: {error}") from error
    return "&".join(part for part in written if part)


def flatten(
    parameters: Mapping[str, object], style: QueryStyle = "brackets"
) -> list[tuple[str, str]]:
    """Return ``parameters`` as pairs of name and text, nested ones by ``style``."""
    return [
        item
        for name, value in parameters.items()
        for item in _items(name, value, style)
    ]


def _items(name: str, value: object, style: QueryStyle) -> list[tuple[str, str]]:
    if value is None or isinstance(value, ABSENT):
        return []
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        return [
            item
            for key, member in members.items()
            for item in _items(_member_name(name, key, style), member, style)
        ]
    if _is_container(value):
        return [
            item
            for index, element in enumerate(cast("Iterable[object]", value))
            for item in _items(
                _element_name(name, index, style, element), element, style
            )
        ]
    return [(name, _text(name, value))]


def _written(name: str, value: object, style: QueryStyle) -> str:
    separator = _SEPARATORS.get(style)
    if separator is not None and _is_container(value):
        return _joined(name, value, separator)
    items = _items(name, value, style)
    if any(isinstance(text, ReservedText) for _, text in items):
        return "&".join(f"{quote(name)}={_quoted(text)}" for name, text in items)
    return urlencode(items)


_ESCAPE = re.compile("(%[0-9A-Fa-f]{2})")


def _quoted(text: str) -> str:
    if not isinstance(text, ReservedText):
        return quote(text, safe="")
    # What is percent-encoded already stays as it is.
    parts = _ESCAPE.split(text)
    parts[::2] = [quote(part, safe=":/?@!$'()*,;=") for part in parts[::2]]
    return "".join(parts)


def _joined(name: str, value: object, separator: str) -> str:
    texts: list[str] = []
    if isinstance(value, Mapping):
        for key, member in cast("Mapping[str, object]", value).items():
            if member is not None and not isinstance(member, ABSENT):
                texts.extend((str(key), _text(name, member)))
    else:
        for element in cast("Iterable[object]", value):
            if element is not None and not isinstance(element, ABSENT):
                texts.append(_text(name, element))
    if not texts:
        return ""
    between = separator if separator == "," else quote(separator)
    return f"{quote(name)}={between.join(map(_quoted, texts))}"


def _member_name(name: str, key: str, style: QueryStyle) -> str:
    if style == "dots":
        return f"{name}.{key}"
    return key if style == "spread" else f"{name}[{key}]"


def _element_name(name: str, index: int, style: QueryStyle, element: object) -> str:
    # Repeated names alone wouldn't say which member belongs to which mapping.
    if style == "indices" or (style == "repeat" and isinstance(element, Mapping)):
        return f"{name}[{index}]"
    return f"{name}[]" if style == "brackets" else name


def _is_container(value: object) -> bool:
    return isinstance(value, (Mapping, list, tuple, set, frozenset)) or (
        isinstance(value, Iterable)
        and not isinstance(value, (str, bytes, bytearray, enum.Enum))
    )


def _text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, enum.Enum):
        return _text(name, value.value)
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray)):
        raise InvalidArgumentError(f"{name}: bytes can't be written as text; decode it")
    return value if isinstance(value, ReservedText) else str(value)
