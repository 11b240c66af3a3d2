"""What a type admits, that of the names and of the parts of `allOf` in it included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from typing_extensions import assert_never

from specloom.ir import (
    AllOf,
    Decl,
    Enum,
    Facts,
    ListOf,
    MapOf,
    Named,
    Object,
    Packed,
    Scalar,
    ScalarKind,
    SchemaId,
    TupleOf,
    Type,
    UnionOf,
    is_null,
)
from specloom.reading import Reading

__all__ = ["ANY", "NEVER", "Alternative", "Shape", "Shapes", "types_of"]

ANY = Scalar(ScalarKind.ANY)
NEVER = Scalar(ScalarKind.NEVER)

TAGGED = "tagged"
"""The rule that a property has the value which tells a member of a union from the others."""

_LARGEST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_SMALLEST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


@dataclass(frozen=True, slots=True)
class Alternative:
    """A member of a union, with the property and the value that lead to it, if any do."""

    type: Type
    tag: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """What values of a type are.

    `kinds` are JSON's names of types; empty: any. `rules` are keywords: limits, format, pattern,
    default, examples, and `enum`. `extra` is the type of properties that aren't among `fields`,
    `first` are those of the first items of a list and `item` that of the others.
    """

    kinds: tuple[str, ...] = ()
    rules: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, Type] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    extra: Type | None = None
    first: tuple[Type, ...] = ()
    item: Type | None = None
    unions: tuple[tuple[Alternative, ...], ...] = ()
    is_file: bool = False
    is_never: bool = False

    def is_marked(self, keyword: str) -> bool:
        """Whether it says `deprecated`, `readOnly` or `writeOnly`."""
        return self.rules.get(keyword) is True


_NOTHING = Shape(is_never=True)
_KINDS: Mapping[ScalarKind, tuple[str, ...]] = {
    ScalarKind.ANY: (),
    ScalarKind.STRING: ("string",),
    ScalarKind.INTEGER: ("integer",),
    ScalarKind.NUMBER: ("number",),
    ScalarKind.BOOLEAN: ("boolean",),
    ScalarKind.NULL: ("null",),
    ScalarKind.DATE: ("string",),
    ScalarKind.DATETIME: ("string",),
    ScalarKind.FILE: ("string",),
    ScalarKind.NEVER: (),
}
_OF_VALUES = {str: "string", bool: "boolean", int: "integer", float: "number"}


class Shapes:
    """The shapes of the types of one API as it was read; each is worked out once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._decls: Mapping[SchemaId, Decl] = reading.api.decl_table()
        self._known: dict[int, Shape] = {}
        # Names that are being looked up, and those of them that were met again below.
        self._open: set[SchemaId] = set()
        self._circular: set[SchemaId] = set()

    def of(self, type_: Type | None) -> Shape:
        """What values of `type_` are; of none, anything."""
        if type_ is None:
            return Shape()
        found = self._known.get(id(type_))
        if found is None:
            found = _with_rules(self._bare(type_), _rules(type_.facts))
            # What is said inside a circle of names isn't all; what was made here won't come again.
            if not self._circular and self._reading.node(type_) is not None:
                self._known[id(type_)] = found
        return found

    def named(self, type_: Type) -> Type:
        """The type that a name stands for; `type_` itself where it is none, or leads nowhere."""
        decl = self._decls.get(type_.id) if isinstance(type_, Named) else None
        return type_ if decl is None else decl.type

    def of_alternative(self, alternative: Alternative) -> Shape:
        """What a member of a union is, its tag included."""
        shape = self.of(alternative.type)
        if not alternative.tag:
            return shape
        said = Scalar(ScalarKind.ANY, Facts.of({TAGGED: alternative.value}, (TAGGED,)))
        return merged(Shape(fields={alternative.tag: said}), shape)

    def _bare(self, type_: Type) -> Shape:
        """What `type_` is without its facts."""
        match type_:
            case Scalar(kind):
                never, file = kind is ScalarKind.NEVER, kind is ScalarKind.FILE
                return Shape(_KINDS[kind], is_file=file, is_never=never)
            case Enum(values):
                kinds = tuple(dict.fromkeys(_OF_VALUES[type(v)] for v in values if v is not None))
                return Shape(kinds, {"enum": list(values)})
            case ListOf(item):
                return Shape(("array",), item=item)
            case TupleOf(items, rest):
                return Shape(("array",), first=items, item=rest)
            case MapOf(value):
                return Shape(("object",), extra=value)
            case Packed():
                return Shape(("array",), item=Scalar(ScalarKind.NUMBER))
            case Named(id_):
                return self._referred(id_)
            case AllOf(members=members):
                found = Shape()
                for member in members:
                    found = merged(found, self.of(member))
                return found
            case UnionOf():
                return self._union(type_)
            case Object(fields=fields, extra=extra):
                required = tuple(f.name for f in fields if f.required)
                return Shape(
                    ("object",), {}, {f.name: f.type for f in fields}, required, extra=extra
                )
            case _:
                assert_never(type_)

    def _referred(self, id_: SchemaId) -> Shape:
        if id_ in self._open:
            self._circular.add(id_)
        if id_ in self._open or id_ not in self._decls:
            return Shape()
        self._open.add(id_)
        try:
            return self.of(self._decls[id_].type)
        finally:
            self._open.discard(id_)
            self._circular.discard(id_)

    def _union(self, union: UnionOf) -> Shape:
        """One of several; what are only several kinds of one schema is one shape."""
        if all(map(self._is_kind, union.members)):
            shapes = [self.of(member) for member in union.members]
            kinds = tuple(kind for shape in shapes for kind in shape.kinds)
            known = [v for shape in shapes for v in shape.rules.get("enum", ())]
            found = next((s for s in shapes if s.fields or s.extra or s.item), shapes[0])
            null = [None] if any(map(is_null, union.members)) else []
            rules = {**found.rules, "enum": [*known, *null]} if known else found.rules
            return replace(found, kinds=kinds, rules=rules)
        return Shape(unions=(tuple(self._alternatives(union)),))

    def _is_kind(self, member: Type) -> bool:
        """Whether it is one kind of a schema of several, and no schema of its own."""
        is_schema = isinstance(member, (Named, AllOf, UnionOf))
        return not is_schema and self._reading.node(member) is None

    def _alternatives(self, union: UnionOf) -> Iterator[Alternative]:
        values = {id_: value for value, id_ in reversed(union.mapping)}
        for member in union.members:
            if union.tag and isinstance(member, Named):
                last = member.id.rpartition("/")[2]
                yield Alternative(member, union.tag, values.get(member.id, last))
            else:
                yield Alternative(member)


def _rules(facts: Facts) -> dict[str, Any]:
    """Facts in the words of JSON Schema 2020-12; those of OpenAPI 3.0 are read as well."""
    rules = {key: value.value for key, value in facts.items}
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(rules.get(exclusive), bool) and rules.pop(exclusive) and bound in rules:
            rules[exclusive] = rules.pop(bound)
    if "example" in rules:
        rules["examples"] = [rules.pop("example")]
    return rules


def _with_rules(shape: Shape, rules: dict[str, Any]) -> Shape:
    if not rules:
        return shape
    listed = rules.pop("required", ())
    required = tuple(n for n in listed if isinstance(n, str)) if isinstance(listed, list) else ()
    return merged(shape, Shape(rules=rules, required=required))


def merged(first: Shape, second: Shape) -> Shape:
    """What both say; annotations are those of `second`."""
    if first.is_never or second.is_never:
        return _NOTHING
    kinds = first.kinds or second.kinds
    if first.kinds and second.kinds:
        kinds = _common(first.kinds, second.kinds)
    rules = {**first.rules, **second.rules}
    for key in first.rules.keys() & second.rules.keys():
        rules[key] = _both(key, first.rules[key], second.rules[key])
    if (first.kinds and not kinds) or rules.get("enum") == []:
        return _NOTHING
    fields = {**first.fields, **second.fields}
    for name in first.fields.keys() & second.fields.keys():
        fields[name] = _all(first.fields[name], second.fields[name])
    return Shape(
        kinds,
        rules,
        fields,
        tuple(dict.fromkeys((*first.required, *second.required))),
        _all(first.extra, second.extra),
        second.first or first.first,
        _all(first.item, second.item),
        (*first.unions, *second.unions),
        first.is_file or second.is_file,
    )


def _all(a: Type | None, b: Type | None) -> Any:
    if a is None or b is None or a is b:
        return b if a is None else a
    return AllOf((a, b))


def _both(key: str, a: Any, b: Any) -> Any:
    if key == "enum" and isinstance(a, list) and isinstance(b, list):
        return [value for value in a if value in b]
    if key == "dependentRequired" and isinstance(a, dict) and isinstance(b, dict):
        return {**a, **b}
    if key in _LARGEST:
        return max(a, b)
    if key in _SMALLEST:
        return min(a, b)
    if key == "additionalProperties":
        return a and b
    return b


def _common(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, ...]:
    found = [t for t in a if t in b]
    for whole, other in ((a, b), (b, a)):
        if "integer" in whole and "number" in other and "integer" not in found:
            found.append("integer")
    return tuple(found)


def types_of(shape: Shape) -> tuple[str, ...]:
    """The types that a shape names or implies; empty where it says nothing."""
    if shape.kinds:
        return shape.kinds
    if shape.fields or shape.required or shape.extra is not None:
        return ("object",)
    if shape.item is not None or shape.first:
        return ("array",)
    return next((k for k, keys in _IMPLIED.items() if any(key in shape.rules for key in keys)), ())


_IMPLIED: Mapping[tuple[str, ...], tuple[str, ...]] = {
    ("object",): ("additionalProperties", "patternProperties"),
    ("array",): ("minItems", "maxItems", "uniqueItems"),
    ("string",): ("pattern", "format", "minLength", "maxLength"),
    ("number",): ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}
