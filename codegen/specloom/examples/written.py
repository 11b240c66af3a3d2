"""Values of an example as they stand in a request: in its path, query, headers and forms.

What a description says of style and encoding holds here as it does in the clients.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from specloom.ir import AsDocument, Encoding, Joined, Parameter, Reserved, Style

__all__ = [
    "Part",
    "Text",
    "file_name",
    "form_texts",
    "header_text",
    "parts",
    "path_text",
    "query_texts",
    "scalar_text",
]

_FILE = "$file"
_SEPARATORS = {Style.FORM: ",", Style.SPACE: "%20", Style.PIPE: "%7C"}
_BETWEEN = {Style.LABEL: ".", Style.MATRIX: ";"}
_LEADS = {Style.LABEL: ".", Style.MATRIX: ";"}
_ESCAPE = re.compile("(%[0-9A-Fa-f]{2})")
_RESERVED = ":/?@!$'()*,;="


@dataclass(frozen=True, slots=True)
class Text:
    """A field of a query or a form; `text` is percent-encoded where `is_encoded` says so."""

    name: str
    text: str
    is_encoded: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a multipart body: a text, or the file of that name."""

    name: str
    text: str = ""
    file: str = ""
    media_type: str = ""


def file_name(value: Any) -> str | None:
    """The name where `value` is a file of an example, else None."""
    if isinstance(value, Mapping) and set(value) == {_FILE}:
        return str(value[_FILE])
    return None


def scalar_text(value: Any) -> str:
    """A scalar as a form or a query has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def path_text(parameter: Parameter | None, name: str, value: Any) -> str:
    """A value as one segment of a path; an id with a slash stays one."""
    if parameter is not None and parameter.media_type:
        return quote(_compact(value), safe=":")
    style = parameter.style if parameter is not None else Style.SIMPLE
    explode = parameter is not None and parameter.explode
    between = _BETWEEN.get(style, ",") if explode else ","
    members = list(_members(value, "=" if explode else ",", lambda text: quote(text, safe=":")))
    if style is Style.MATRIX and explode:
        is_mapping = isinstance(value, Mapping)
        return "".join(f";{text}" if is_mapping else f";{name}={text}" for text in members)
    lead = f";{name}=" if style is Style.MATRIX else _LEADS.get(style, "")
    return lead + between.join(members)


def header_text(parameter: Parameter | None, value: Any) -> str:
    """A value as a header has it."""
    if parameter is not None and parameter.media_type:
        return _compact(value)
    explode = parameter is not None and parameter.explode
    return ",".join(_members(value, "=" if explode else ",", str))


def query_texts(
    parameter: Parameter | None, name: str, value: Any, nesting: Style
) -> Iterator[Text]:
    """A value as the fields of a query; `nesting` is the style where nothing is said."""
    if value is None:
        return
    if parameter is None:
        yield from _nested(name, value, nesting)
    elif parameter.media_type:
        yield Text(name, _compact(value))
    elif not parameter.explode and parameter.style in _SEPARATORS and _is_nested(value):
        encode = _reserved if parameter.allow_reserved else _encoded
        texts = _members(value, _SEPARATORS[parameter.style], encode)
        yield Text(name, _SEPARATORS[parameter.style].join(texts), is_encoded=True)
    else:
        found = _nested(name, value, parameter.style)
        yield from _kept(found) if parameter.allow_reserved else found


def form_texts(encoding: Encoding | None, name: str, value: Any, nesting: Style) -> Iterator[Text]:
    """A value as the fields of an urlencoded form."""
    joined = encoding.joined if isinstance(encoding, Reserved) else encoding
    if joined is Joined.COMMA and _is_nested(value):
        found = iter([Text(name, ",".join(_members(value, ",", str)))])
    else:
        found = _nested(name, value, Style.DEEP if joined is Joined.DEEP else nesting)
    yield from _kept(found) if isinstance(encoding, Reserved) else found


def parts(encoding: Encoding | None, name: str, value: Any, nesting: Style) -> Iterator[Part]:
    """A value as the parts of a multipart body."""
    media_type = encoding.media_type if isinstance(encoding, AsDocument) else ""
    file = file_name(value)
    if value is None:
        return
    if file is not None:
        yield Part(name, file=file, media_type=media_type)
    elif isinstance(value, list) and (media_type or any(map(_is_nested, value))):
        label = name if nesting is not Style.BRACKETS else f"{name}[]"
        for item in value:
            yield from parts(encoding, label, item, nesting)
    elif media_type or (isinstance(value, Mapping) and nesting is not Style.BRACKETS):
        is_text = isinstance(value, str) and "json" not in media_type
        text = str(value) if is_text else _compact(value)
        yield Part(name, text, media_type=media_type or "application/json")
    else:
        for field in _nested(name, value, nesting):
            yield Part(field.name, field.text)


def _nested(name: str, value: Any, style: Style) -> Iterator[Text]:
    """Lists and mappings as several fields; nulls are left out."""
    if value is None:
        return
    if isinstance(value, Mapping):
        spreads = style is Style.FORM
        for key, member in value.items():
            yield from _nested(str(key) if spreads else f"{name}[{key}]", member, style)
    elif isinstance(value, list):
        has_maps = any(isinstance(item, Mapping) for item in value)
        for index, item in enumerate(value):
            yield from _nested(_element(name, index, style, has_maps), item, style)
    else:
        yield Text(name, scalar_text(value))


def _element(name: str, index: int, style: Style, has_maps: bool) -> str:
    if style is Style.BRACKETS or (style is Style.DEEP and not has_maps):
        return f"{name}[]"
    # Repeated names alone wouldn't say which member belongs to which mapping.
    return f"{name}[{index}]" if has_maps else name


def _members(value: Any, between: str, encode: Any) -> Iterator[str]:
    """The texts of a list, or the keys and texts of a mapping, or the one text."""
    if isinstance(value, Mapping):
        for key, member in value.items():
            yield f"{encode(str(key))}{between}{encode(scalar_text(member))}"
    elif isinstance(value, list):
        yield from (encode(scalar_text(item)) for item in value)
    else:
        yield encode(scalar_text(value))


def _kept(texts: Iterator[Text]) -> Iterator[Text]:
    """The texts with the characters that have a meaning in URLs as they are."""
    for text in texts:
        yield Text(text.name, _reserved(text.text), is_encoded=True)


def _reserved(text: str) -> str:
    # What is percent-encoded already stays as it is.
    found = _ESCAPE.split(text)
    found[::2] = [quote(part, safe=_RESERVED) for part in found[::2]]
    return "".join(found)


def _encoded(text: str) -> str:
    return quote(text, safe="")


def _is_nested(value: Any) -> bool:
    return isinstance(value, (list, Mapping))


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
