"""A schema without `$ref` and `allOf`: what they say, gathered in one mapping.

Reads JSON Schema of any OpenAPI document, the words of 3.0 (`nullable`, boolean
`exclusiveMinimum`, `example`) included.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from specloom.document.document import Map

Schema: TypeAlias = "Mapping[str, Any]"
Follow: TypeAlias = "Callable[[Any], Any]"

UNIONS = "unions"
"""Key of an effective schema: a list of unions, each one a list of alternatives."""

NEVER: dict[str, Any] = {"never": True}
"""The effective form of the schema `false`."""

_LARGEST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_SMALLEST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


class Remembered:
    """A `follow` that looks each node of a spec up once, and what the node says once."""

    def __init__(self, follow: Follow) -> None:
        self._follow = follow
        # Values hold the nodes as well: an id means nothing once its object is gone.
        self._targets: dict[int, tuple[Map, Any]] = {}
        self._told: dict[int, tuple[Map, dict[str, Any]]] = {}

    def __call__(self, node: Any) -> Any:
        if not isinstance(node, Map):
            return self._follow(node)
        known = self._targets.get(id(node))
        if known is None:
            known = self._targets[id(node)] = node, self._follow(node)
        return known[1]

    def effective(self, node: Map) -> dict[str, Any]:
        return self.gathered(node, frozenset())

    def gathered(self, node: Map, passed: frozenset[int]) -> dict[str, Any]:
        """What `node` says; what it says beside schemas that lead to it isn't remembered."""
        known = self._told.get(id(node))
        if known is None:
            known = node, _gathered(node, self, passed)
            if not passed or not self._is_circular(node):
                self._told[id(node)] = known
        return known[1]

    def _is_circular(self, node: Map) -> bool:
        """Whether references and `allOf` lead from `node` back to it."""
        stack, seen = [node], set[int]()
        while stack:
            inner = stack.pop()
            parts = inner.get("allOf")
            found = [*parts] if isinstance(parts, list) else []
            found += [self(inner)] if isinstance(inner.get("$ref"), str) else []
            for part in found:
                if part is node:
                    return True
                if isinstance(part, Map) and id(part) not in seen:
                    seen.add(id(part))
                    stack.append(part)
        return False


def effective(node: Any, follow: Follow) -> dict[str, Any]:
    """`node` with its references and `allOf` resolved one level deep; not to be changed.

    `follow` gives the schema that a `$ref` leads to. Properties, items and members of unions
    stay as they are; unions are found under `UNIONS`.
    """
    if isinstance(node, Map) and isinstance(follow, Remembered):
        return follow.effective(node)
    return _gathered(node, follow, frozenset())


def _gathered(node: Any, follow: Follow, passed: frozenset[int]) -> dict[str, Any]:
    if node is False:
        return NEVER
    if not isinstance(node, Mapping):
        return {}
    if id(node) in passed:
        return {}
    passed |= {id(node)}
    own = _modern({k: v for k, v in node.items() if k not in ("$ref", "allOf", "anyOf", "oneOf")})
    found: dict[str, Any] = {}
    if isinstance(node.get("$ref"), str):
        found = _part(follow(node), follow, passed)
    for part in node["allOf"] if isinstance(node.get("allOf"), list) else ():
        found = merged(found, _part(part, follow, passed))
    unions = [_members(node, key) for key in ("anyOf", "oneOf") if isinstance(node.get(key), list)]
    if unions:
        own[UNIONS] = unions
    return merged(found, own) if found else own


def _part(node: Any, follow: Follow, passed: frozenset[int]) -> dict[str, Any]:
    if isinstance(node, Map) and isinstance(follow, Remembered) and id(node) not in passed:
        return follow.gathered(node, passed)
    return _gathered(node, follow, passed)


def _members(node: Schema, key: str) -> list[Any]:
    discriminator = node.get("discriminator")
    tag = discriminator.get("propertyName") if isinstance(discriminator, Mapping) else None
    if not isinstance(tag, str):
        return list(node[key])
    mapping = discriminator.get("mapping") if isinstance(discriminator, Mapping) else None
    return [_tagged(member, tag, mapping) for member in node[key]]


def _tagged(member: Any, tag: str, mapping: Any) -> Any:
    """The member with the tag's value that leads to it, for members that don't say it."""
    reference = member.get("$ref") if isinstance(member, Mapping) else None
    if not isinstance(reference, str):
        return member
    last = reference.rpartition("/")[2]
    told = mapping.items() if isinstance(mapping, Mapping) else ()
    value = next((k for k, v in told if isinstance(v, str) and v.rpartition("/")[2] == last), last)
    return {"allOf": [{"properties": {tag: {"tagged": value}}}, member], "tag_of": member}


def _modern(node: dict[str, Any]) -> dict[str, Any]:
    if node.get("nullable") is True and isinstance(node.get("type"), str):
        node["type"] = [node["type"], "null"]
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        given = node.get(exclusive)
        if isinstance(given, bool):
            del node[exclusive]
            if given and bound in node:
                node[exclusive] = node.pop(bound)
    if "example" in node:
        node["examples"] = [node.pop("example")]
    return node


def types_of(schema: Schema) -> tuple[str, ...]:
    """The types that a schema names or implies; empty where it says nothing."""
    given = schema.get("type")
    if isinstance(given, str):
        return (given,)
    if isinstance(given, list):
        return tuple(t for t in given if isinstance(t, str))
    for kind, keys in _IMPLIED.items():
        if any(key in schema for key in keys):
            return (kind,)
    return ()


_IMPLIED = {
    "object": ("properties", "required", "additionalProperties", "patternProperties"),
    "array": ("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
    "string": ("pattern", "format", "minLength", "maxLength"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}


def merged(first: Schema, second: Schema) -> dict[str, Any]:
    """A schema that says what both say; annotations are those of `second`."""
    if "never" in first or "never" in second:
        return NEVER
    found = {**first, **second}
    for key in first.keys() & second.keys():
        found[key] = _both(key, first[key], second[key])
    if isinstance(first.get("type"), (str, list)) and isinstance(second.get("type"), (str, list)):
        both = _common(types_of(first), types_of(second))
        if not both:
            return NEVER
        found["type"] = both[0] if len(both) == 1 else list(both)
    if found.get("enum") == []:
        return NEVER
    return found


def _both(key: str, a: Any, b: Any) -> Any:
    if key in ("properties", "patternProperties", "dependentRequired"):
        if isinstance(a, Mapping) and isinstance(b, Mapping):
            shared = {k: {"allOf": [a[k], b[k]]} for k in a.keys() & b.keys() if a[k] is not b[k]}
            return {**a, **b, **shared}
    elif key == "required" and isinstance(a, list) and isinstance(b, list):
        return list(dict.fromkeys([*a, *b]))
    elif key == UNIONS:
        return [*a, *b]
    elif key == "enum" and isinstance(a, list) and isinstance(b, list):
        return [value for value in a if value in b]
    elif key in _LARGEST:
        return max(a, b)
    elif key in _SMALLEST:
        return min(a, b)
    elif key in ("items", "additionalProperties") and a != b:
        return False if a is False or b is False else {"allOf": [a, b]}
    return b


def _common(a: tuple[str, ...], b: tuple[str, ...]) -> list[str]:
    found = [t for t in a if t in b]
    for whole, other in ((a, b), (b, a)):
        if "integer" in whole and "number" in other and "integer" not in found:
            found.append("integer")
    return found
