"""Text of parameters and forms → values of the types that their schemas name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from specloom.examples.generated_examples import parameter_schema
from specloom.examples.merged_schema import UNIONS, effective, types_of
from specloom.examples.schemas import Schemas
from specloom.mock.styles import Style

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
    """Reads text by the schemas of a spec; what doesn't fit a type stays text."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._known: dict[int, tuple[frozenset[str], dict[str, Any], Any]] = {}

    def scalar(self, text: str, schema: Any) -> Any:
        """`text` as the first of the schema's types that it can be."""
        kinds, _, _ = self._about(schema)
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

    def parameter(self, node: Mapping[str, Any], query: Mapping[str, list[str]]) -> Any:
        """The value of a query parameter, `MISSING` where the query doesn't have it."""
        name = str(node["name"])
        kinds, properties, items = self._about(node.get("schema"))
        members = _members(name, query)
        if node.get("style") == "deepObject" or (members and name not in query):
            if any("[" in key for key in members):
                return self._nested(name, query, node.get("schema"))
            if members and not all(key.isdecimal() or not key for key in members):
                lasts = {key: values[-1] for key, values in members.items()}
                return self._typed_members(lasts, properties)
            texts = [text for values in members.values() for text in values]
            return [self.scalar(text, items) for text in texts] if members else MISSING
        if name not in query:
            return self._spread(node, query)
        if "array" not in kinds:
            return self.text(node, query[name][-1])
        texts = query[name]
        style = Style(node)
        if not style.explode:
            texts = [part for text in texts for part in style.items(text)]
        return [self.scalar(text, items) for text in texts]

    def _nested(self, name: str, query: Mapping[str, list[str]], schema: Any) -> Any:
        """The value of `a[b][c]=1`, which a form writes in the same way."""
        tree: dict[str, Any] = {}
        for key in query:
            for text in query[key] if key.startswith(f"{name}[") else ():
                _put(tree, _keys(key), text)
        return self._typed(tree[name], schema)

    def text(self, node: Mapping[str, Any], text: str) -> Any:
        """The value of a parameter that is one text: in a path, a header, a cookie."""
        schema = node.get("schema")
        if schema is None:
            return self.scalar(text, parameter_schema(node))
        kinds, properties, items = self._about(schema)
        style = Style(node)
        value = self.scalar(style.scalar(text), schema)
        if "string" in kinds or not isinstance(value, str):
            return value
        if "array" in kinds:
            return [self.scalar(part, items) for part in style.items(text)]
        members = style.members(text) if "object" in kinds else None
        return value if members is None else self._typed_members(members, properties)

    def _spread(self, node: Mapping[str, Any], query: Mapping[str, list[str]]) -> Any:
        """A mapping whose members stand in the query by their own names."""
        kinds, properties, _ = self._about(node.get("schema"))
        style = Style(node)
        if "object" not in kinds or style.kind != "form" or not style.explode:
            return MISSING
        members = {key: query[key][-1] for key in properties if key in query}
        return self._typed_members(members, properties) if members else MISSING

    def _typed_members(self, members: Mapping[str, str], properties: Mapping[str, Any]) -> Any:
        return {key: self.scalar(text, properties.get(key)) for key, text in members.items()}

    def form(self, pairs: Iterable[tuple[str, Any]], schema: Any) -> Any:
        """A form's fields as an object; names such as `a[b]` and `a[]` are taken apart."""
        tree: dict[str, Any] = {}
        for name, value in pairs:
            _put(tree, _keys(name), value)
        return self._typed(tree, schema)

    def _typed(self, value: Any, schema: Any) -> Any:
        kinds, properties, items = self._about(schema)
        if isinstance(value, dict) and "array" in kinds and all(map(str.isdecimal, value)):
            return [self._typed(v, items) for _, v in sorted(value.items(), key=_by_index)]
        if isinstance(value, dict):
            return {k: self._typed(v, properties.get(k)) for k, v in value.items()}
        if isinstance(value, list):
            if "array" not in kinds and kinds:
                return self._typed(value[-1], schema) if value else value
            return [self._typed(item, items) for item in value]
        if not isinstance(value, str):
            return value
        found = self.scalar(value, schema)
        # A list of one is written like a single value.
        wants_list = "array" in kinds and "string" not in kinds and not isinstance(found, list)
        return [self.scalar(value, items)] if wants_list else found

    def _about(self, schema: Any) -> tuple[frozenset[str], dict[str, Any], Any]:
        """(types, properties, items) of a schema, over all its alternatives."""
        if not isinstance(schema, Mapping):
            return frozenset(), {}, None
        known = self._known.get(id(schema))
        if known is None:
            known = self._gathered(schema, 0)
            self._known[id(schema)] = known
        return known

    def _gathered(self, schema: Any, depth: int) -> tuple[frozenset[str], dict[str, Any], Any]:
        told = effective(schema, self._schemas.follow)
        kinds = set(types_of(told))
        properties = dict(told.get("properties") or {})
        items = told.get("items")
        for union in told.get(UNIONS, ()):
            for member in union if depth < 5 else ():
                more, below, inner = self._gathered(member, depth + 1)
                kinds |= more
                properties = {**below, **properties}
                items = items if items is not None else inner
        return frozenset(kinds), properties, items


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
