"""What the members of a union say of their tag, written out as the discriminator's mapping.

In our dialect a member's own `const` or `enum` tells its tag. Without a mapping the standard
takes a tag for the name of a schema, and tools that keep to it find none of that name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from specloom.document.document import Map
from specloom.document.pointer import resolve, split_fragment

__all__ = ["write_mappings"]

_DEEPEST = 32


def write_mappings(unions: Iterable[Map], document: Map, *, plain: bool) -> None:
    """Give each of these discriminators a mapping, if all members are schemas that say theirs.

    The standard lets a discriminator tell references alone apart: in a `plain` document one of
    members that are written in place goes, and their consts still tell them apart.
    """
    for union in unions:
        discriminator = union["discriminator"]
        if "mapping" in discriminator:
            continue
        if plain and any("$ref" not in member for member in _members(union)):
            del union["discriminator"]
            continue
        found = list(_mapping(union, discriminator.get("propertyName"), document))
        mapping = Map((value, address) for value, address in found if value is not None)
        if mapping and len(mapping) == len(found):
            discriminator["mapping"] = mapping


def _members(union: Map) -> Iterable[Any]:
    return union.get("oneOf") or union.get("anyOf") or ()


def _mapping(union: Map, tag: Any, document: Map) -> Iterator[tuple[str | None, str]]:
    """(value of the tag, address) of each member; None for one that doesn't tell."""
    for member in _members(union):
        address = member.get("$ref", "")
        values = list(_tags(member, tag, document, _DEEPEST)) if address else []
        if not values:
            yield None, address
        yield from ((value, address) for value in values)


def _tags(schema: Any, tag: Any, document: Map, depth: int) -> Iterator[str]:
    """The values that `schema` lets the tag have, as far as it or what it refers to tells."""
    if not isinstance(schema, Map) or not depth:
        return
    reference = schema.get("$ref")
    if isinstance(reference, str):
        yield from _tags(_found(reference, document), tag, document, depth - 1)
    properties = schema.get("properties")
    tag_schema = properties.get(tag) if isinstance(properties, Map) else None
    if isinstance(tag_schema, Map):
        values = [tag_schema["const"]] if "const" in tag_schema else tag_schema.get("enum") or []
        yield from (value for value in values if isinstance(value, str))
    for word in ("allOf", "oneOf", "anyOf"):
        for part in schema.get(word) or ():
            yield from _tags(part, tag, document, depth - 1)


def _found(reference: str, document: Map) -> Any:
    """The component that a reference within the document leads to."""
    return resolve(document, split_fragment(reference) or ())
