"""Text of parameters and forms → values of the types that their schemas name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from specloom.examples.shapes import Shapes, types_of
from specloom.ir import Parameter, Style, Type
from specloom.mock.styles import StyleReader

_INTEGER = re.compile(r"[+-]?\d{1,4000}")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def parse_query(raw: bytes) -> dict[str, list[str]]:
    """A query string or a urlencoded form as lists of texts by name."""
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True):
        found.setdefault(name, []).append(value)
    return found


def parse_cookies(header: str) -> dict[str, str]:
    pairs = (part.strip().partition("=") for part in header.split(";"))
    return {name: value for name, sign, value in pairs if sign}


class Decoder:
    """Reads text by the types of an API; what doesn't fit a type stays text."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._known: dict[int, tuple[Type, _About]] = {}

    def scalar(self, text: str, type_: Type | None) -> Any:
        """`text` as the first of JSON's types that `type_` and it can be."""
        kinds, _, _ = self._about(type_)
        if "integer" in kinds and _INTEGER.fullmatch(text):
            return int(text)
        if "number" in kinds and _NUMBER.fullmatch(text):
            return float(text) if not _INTEGER.fullmatch(text) else int(text)
        if "boolean" in kinds and text in ("true", "false"):
            return text == "true"
        if "null" in kinds and text in ("", "null") and "string" not in kinds:
            return None
        if kinds & {"object", "array"} and text[:1] in ("{", "["):
            try:
                return json.loads(text)
            except ValueError:
                return text
        return text

    def parameter(self, parameter: Parameter, query: Mapping[str, list[str]]) -> Any:
        """The value of a query parameter, `MISSING` where the query doesn't have it."""
        name = parameter.name
        kinds, properties, items = self._about(parameter.type)
        members = _members(name, query)
        if parameter.style is Style.DEEP or (members and name not in query):
            if any("[" in key for key in members):
                return self._nested(name, query, parameter.type)
            if members and not all(key.isdecimal() or not key for key in members):
                lasts = {key: values[-1] for key, values in members.items()}
                return self._typed_members(lasts, properties)
            texts = [text for values in members.values() for text in values]
            return [self.scalar(text, items) for text in texts] if members else MISSING
        if name not in query:
            return self._spread(parameter, query)
        if "array" not in kinds or parameter.media_type:
            return self.text(parameter, query[name][-1])
        texts = query[name]
        style = StyleReader(parameter)
        if not style.explode:
            texts = [part for text in texts for part in style.items(text)]
        return [self.scalar(text, items) for text in texts]

    def _nested(self, name: str, query: Mapping[str, list[str]], type_: Type) -> Any:
        """The value of `a[b][c]=1`, which a form writes in the same way."""
        tree: dict[str, Any] = {}
        for key in query:
            for text in query[key] if key.startswith(f"{name}[") else ():
                _put(tree, _keys(key), text)
        return self._typed(tree[name], type_)

    def text(self, parameter: Parameter, text: str) -> Any:
        """The value of a parameter that is one text: in a path, a header, a cookie."""
        if parameter.media_type:
            return self.scalar(text, parameter.type)
        kinds, properties, items = self._about(parameter.type)
        style = StyleReader(parameter)
        value = self.scalar(style.scalar(text), parameter.type)
        if "string" in kinds or not isinstance(value, str):
            return value
        if "array" in kinds:
            return [self.scalar(part, items) for part in style.items(text)]
        members = style.members(text) if "object" in kinds else None
        return value if members is None else self._typed_members(members, properties)

    def _spread(self, parameter: Parameter, query: Mapping[str, list[str]]) -> Any:
        """A mapping whose members stand in the query by their own names."""
        kinds, properties, _ = self._about(parameter.type)
        is_form = parameter.style in (Style.FORM, Style.BRACKETS) and not parameter.media_type
        if "object" not in kinds or not is_form or not parameter.explode:
            return MISSING
        members = {key: query[key][-1] for key in properties if key in query}
        return self._typed_members(members, properties) if members else MISSING

    def _typed_members(self, members: Mapping[str, str], properties: Mapping[str, Type]) -> Any:
        return {key: self.scalar(text, properties.get(key)) for key, text in members.items()}

    def form(self, pairs: Iterable[tuple[str, Any]], type_: Type | None) -> Any:
        """A form's fields as an object; names such as `a[b]` and `a[]` are taken apart."""
        tree: dict[str, Any] = {}
        for name, value in pairs:
            _put(tree, _keys(name), value)
        return self._typed(tree, type_)

    def _typed(self, value: Any, type_: Type | None) -> Any:
        kinds, properties, items = self._about(type_)
        if isinstance(value, dict) and "array" in kinds and all(map(str.isdecimal, value)):
            return [self._typed(v, items) for _, v in sorted(value.items(), key=_by_index)]
        if isinstance(value, dict):
            return {k: self._typed(v, properties.get(k)) for k, v in value.items()}
        if isinstance(value, list):
            if "array" not in kinds and kinds:
                return self._typed(value[-1], type_) if value else value
            return [self._typed(item, items) for item in value]
        if not isinstance(value, str):
            return value
        found = self.scalar(value, type_)
        # A list of one is written like a single value.
        wants_list = "array" in kinds and "string" not in kinds and not isinstance(found, list)
        return [self.scalar(value, items)] if wants_list else found

    def _about(self, type_: Type | None) -> _About:
        """(types, properties, items) of a type, over all its alternatives."""
        if type_ is None:
            return frozenset(), {}, None
        known = self._known.get(id(type_))
        if known is None:
            known = self._known[id(type_)] = type_, self._gathered(type_, 0)
        return known[1]

    def _gathered(self, type_: Type, depth: int) -> _About:
        shape = self._shapes.of(type_)
        kinds = set(types_of(shape))
        properties, items = dict(shape.fields), shape.item
        for union in shape.unions:
            for member in union if depth < 5 else ():
                more, below, inner = self._gathered(member.type, depth + 1)
                kinds |= more
                properties = {**below, **properties}
                items = items if items is not None else inner
        return frozenset(kinds), properties, items


_About = tuple[frozenset[str], dict[str, Type], "Type | None"]
MISSING = object()


def _members(name: str, query: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """`{"b": …}` for the query's `a[b]`, `{"": …}` for its `a[]`."""
    start = name + "["
    return {k[len(start) : -1]: v for k, v in query.items() if k.startswith(start) and k[-1] == "]"}


def _keys(name: str) -> list[str]:
    """`["a", "b", "[]"]` for `a[b][]`."""
    return re.findall(r"[^\[\]]+|\[\]", name) or [name]


def _by_index(item: tuple[str, Any]) -> int:
    return int(item[0][:18])


def _put(tree: dict[str, Any], keys: list[str], value: Any) -> None:
    holder: Any = tree
    for key, following in zip(keys, [*keys[1:], None], strict=True):
        if following is None:
            _set(holder, key, value)
        elif isinstance(holder, dict) and key != "[]":
            made: Any = [] if following == "[]" else {}
            kept = holder.get(key)
            holder[key] = kept if isinstance(kept, (dict, list)) else made
            holder = holder[key]
        elif isinstance(holder, list):
            # A name that the last mapping has already begins the next one.
            if not holder or not isinstance(holder[-1], dict) or following in holder[-1]:
                holder.append({})
            holder = holder[-1]


def _set(holder: Any, key: str, value: Any) -> None:
    if isinstance(holder, list):
        holder.append(value)
    elif key in holder:
        kept = holder[key]
        holder[key] = [*kept, value] if isinstance(kept, list) else [kept, value]
    else:
        holder[key] = value
