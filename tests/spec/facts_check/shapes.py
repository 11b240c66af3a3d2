"""Schemas in one normal form: references, allOf, nullable and nested unions are gone.

`{$ref: X, default: 1}`, `{allOf: [X], default: 1}` and `{anyOf: [X, {type: null}]}` say the same as
X with a keyword more; `const: a` says the same as `enum: [a]`; and so on. What a schema says is its
`Shape`; how it is written is not compared.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .documents import Node, Side

_WORDS = {
    "description",
    "title",
    "example",
    "examples",
    "discriminator",
    "externalDocs",
    "$comment",
}
_STRUCTURE = {
    "$ref",
    "allOf",
    "anyOf",
    "oneOf",
    "type",
    "nullable",
    "properties",
    "required",
    "items",
}
_FALSE_IS_ABSENT = {"deprecated", "readOnly", "writeOnly", "uniqueItems"}


@dataclass
class Shape:
    """What a schema says. `extra` is its additionalProperties: a schema, False, or None for any."""

    type: str = ""
    nullable: bool = False
    keywords: dict[str, Any] = field(default_factory=dict)
    properties: dict[str, Node] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    items: Node | None = None
    extra: Node | bool | None = None
    alternatives: tuple[Node, ...] = ()

    @property
    def only_null(self) -> bool:
        return self.nullable and self == Shape(nullable=True, keywords=self.keywords)

    @property
    def only_enum(self) -> bool:
        return set(self.keywords) == {"enum"} and not self.nullable


@dataclass
class Use:
    """A schema where it is used: what it refers to at last, by name, and what is said beside."""

    name: str
    target: Node
    beside: frozenset[str]


class Shaper:
    """Reads the schemas of one side; each once."""

    def __init__(self, side: Side) -> None:
        self._side = side
        self._shapes: dict[int, tuple[Node, Shape]] = {}

    def use(self, node: Node) -> Use:
        """What `node` refers to once references and single-member wrappers are taken off."""
        name, beside = "", set[str]()
        while True:
            # A named schema may be an alias; what else it wraps itself in is its own.
            inner = node if "$ref" in node else None if name else _wrapped(node)
            if inner is None:
                return Use(name, node, frozenset(beside))
            if not name:
                beside |= {key for key in node if _counts(key)} | {"nullable"}
            if "$ref" in node:
                name, inner = self._side.follow(node)
            node = inner

    def shape(self, node: Node) -> Shape:
        known = self._shapes.get(id(node))
        if known is None:
            known = (node, self._expand(node, ()))
            self._shapes[id(node)] = known
        return known[1]

    def _expand(self, node: Node, inside: tuple[int, ...]) -> Shape:
        if id(node) in inside:
            return Shape()
        inside = (*inside, id(node))
        parts = [self._expand(part, inside) for part in node.get("allOf", [])]
        if "$ref" in node:
            parts.append(self._expand(self._side.follow(node)[1], inside))
        for key in ("anyOf", "oneOf"):
            if key in node:
                parts.append(self._union(node[key], inside))
        parts.append(_own(node))
        result = Shape()
        for part in parts:
            result = _merge(result, part)
        # A type beside a union says no more than its members do.
        if result.alternatives and not result.properties:
            result.type = ""
        return result

    def _union(self, members: list[Node], inside: tuple[int, ...]) -> Shape:
        shapes = [(member, self._expand(member, inside)) for member in members]
        nullable = any(shape.nullable for _, shape in shapes)
        real = [(member, shape) for member, shape in shapes if not shape.only_null]
        if len(real) == 1:
            return _merge(real[0][1], Shape(nullable=nullable))
        flat: list[Node] = []
        for member, shape in real:
            bare = shape.alternatives and not shape.properties
            flat += shape.alternatives if bare else [member]
        return Shape(nullable=nullable, alternatives=self._joined(flat))

    def _joined(self, members: list[Node]) -> tuple[Node, ...]:
        """`members` with pure enums of one type made one, and no member twice."""
        joined: list[Node] = []
        enums: dict[str, list[Any]] = {}
        for member in members:
            shape = self.shape(member)
            if shape.only_enum:
                values = enums.setdefault(shape.type, [])
                values += [v for v in shape.keywords["enum"] if v not in values]
            elif all(self.shape(other) != shape for other in joined):
                joined.append(member)
        return (*joined, *({"type": kind, "enum": values} for kind, values in enums.items()))


def _wrapped(node: Node) -> Node | None:
    """The only member of `node`'s union, null apart, where `node` is nothing but that union."""
    if {"properties", "items", "type", "enum", "const"} & set(node):
        return None
    members = [*node.get("allOf", []), *node.get("anyOf", []), *node.get("oneOf", [])]
    real = [member for member in members if member.get("type") != "null"]
    return real[0] if len(real) == 1 else None


def _counts(key: str) -> bool:
    return key not in _WORDS and key not in _STRUCTURE and not key.startswith("x-")


def _own(node: Node) -> Shape:
    """What `node` says itself, beside its references and unions."""
    types = node.get("type", [])
    types = [types] if isinstance(types, str) else list(types)
    shape = Shape(nullable=node.get("nullable") is True or "null" in types)
    types = [kind for kind in types if kind != "null"]
    shape.keywords = _keywords(node)
    if None in shape.keywords.get("enum", ()):
        shape.nullable = True
        shape.keywords["enum"] = tuple(v for v in shape.keywords["enum"] if v is not None)
    shape.properties = dict(node.get("properties", {}))
    shape.required = frozenset(node.get("required", []))
    shape.items = node.get("items")
    extra = node.get("additionalProperties")
    shape.extra = None if extra is True or extra == {} else extra
    if len(types) > 1:
        rest = {key: value for key, value in node.items() if key in ("format", "enum")}
        shape.alternatives = tuple({**rest, "type": kind} for kind in types)
    else:
        shape.type = types[0] if types else _explicit_type(node)
    return shape


def _keywords(node: Node) -> dict[str, Any]:
    found = {key: _wordless(value) for key, value in node.items() if _counts(key)}
    found.pop("additionalProperties", None)
    if "const" in found:
        found["enum"] = (found.pop("const"),)
    if "enum" in found:
        found["enum"] = tuple(found["enum"])
    if found.get("enum") == (found.get("default"),):
        del found["default"]  # of the only value it can have
    if found.get("exclusiveMinimum") is True:
        found["exclusiveMinimum"] = found.pop("minimum")
    if found.get("exclusiveMaximum") is True:
        found["exclusiveMaximum"] = found.pop("maximum")
    for key in _FALSE_IS_ABSENT & set(found):
        if found[key] is False:
            del found[key]
    for key in ("exclusiveMinimum", "exclusiveMaximum"):
        if found.get(key) is False:
            del found[key]
    return found


def _wordless(value: Any) -> Any:
    """`value` without descriptions, where it is a schema such as that of `not`."""
    if isinstance(value, dict):
        return {key: _wordless(inner) for key, inner in value.items() if key not in _WORDS}
    return [_wordless(inner) for inner in value] if isinstance(value, list) else value


def _explicit_type(node: Node) -> str:
    if "properties" in node or isinstance(node.get("additionalProperties"), dict):
        return "object"
    if "items" in node:
        return "array"
    values = [node["const"]] if "const" in node else node.get("enum", [])
    return "string" if values and all(isinstance(v, str) or v is None for v in values) else ""


def _merge(first: Shape, second: Shape) -> Shape:
    """Both at once; of a keyword that both have, the second's."""
    return Shape(
        type=second.type or first.type,
        nullable=first.nullable or second.nullable,
        keywords={**first.keywords, **second.keywords},
        properties={**first.properties, **second.properties},
        required=first.required | second.required,
        items=second.items if second.items is not None else first.items,
        extra=second.extra if second.extra is not None else first.extra,
        alternatives=first.alternatives + second.alternatives,
    )
