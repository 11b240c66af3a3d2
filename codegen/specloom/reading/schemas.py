"""JSON Schemas → types."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from specloom.diagnostics.problems import SpecError
from specloom.document.document import Map
from specloom.document.load import Target
from specloom.ir import (
    NO_FACTS,
    AllOf,
    Decl,
    Enum,
    Facts,
    Field,
    JoinedText,
    Json,
    ListOf,
    MapOf,
    Name,
    Named,
    Object,
    Packed,
    Scalar,
    ScalarKind,
    SchemaId,
    TupleOf,
    Type,
    UnionOf,
    is_kind,
)
from specloom.ir.media_types import is_json, is_stream, is_text
from specloom.reading.context import Context, as_list, as_map, lifecycle_of, place, text
from specloom.reading.facts import facts_of, only_restricts
from specloom.reading.inheritance import Inheritance, mapped
from specloom.reading.schema_names import id_of, name_of

ANY = Scalar(ScalarKind.ANY)
NULL = Scalar(ScalarKind.NULL)

_STRING_FORMATS = {
    "binary": ScalarKind.FILE,
    "date": ScalarKind.DATE,
    "date-time": ScalarKind.DATETIME,
}

_SCALARS = {
    "string": ScalarKind.STRING,
    "integer": ScalarKind.INTEGER,
    "number": ScalarKind.NUMBER,
    "boolean": ScalarKind.BOOLEAN,
    "null": ScalarKind.NULL,
    # Not in JSON Schema, but in real documents.
    "int": ScalarKind.INTEGER,
    "float": ScalarKind.NUMBER,
    "bool": ScalarKind.BOOLEAN,
    "file": ScalarKind.FILE,
}
_STEP = re.compile(r"(\w+)\[(\w+)=([^\]]+)\]")
_REFERENCES = ("$ref", "$dynamicRef")
_OBJECTS = frozenset(("properties", "additionalProperties", "patternProperties"))
_MERGED = frozenset((*_OBJECTS, "required", "allOf", "oneOf", "anyOf"))


class SchemaBuilder:
    """Reads schemas; every schema that a `$ref` leads to becomes a `Decl` once."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._old = str(context.spec.root.get("openapi", "")).startswith("3.0")
        self._pending: list[tuple[SchemaId, Target]] = []
        self._declared: set[SchemaId] = set()
        self.decls: dict[SchemaId, Decl] = {}
        self._known: dict[int, Type] = {}
        self.nodes: dict[int, tuple[Type, Map]] = {}
        self._inheritance = Inheritance(context.spec)

    def type_of(self, schema: Any) -> Type:
        """The type of a schema; an unusable part reads as "any"."""
        if schema is True or schema is None:
            return ANY
        if schema is False:
            return Scalar(ScalarKind.NEVER)
        if not isinstance(schema, Map):
            return ANY
        found = self._known.get(id(schema))
        if found is None:
            is_reference = any(isinstance(schema.get(key), str) for key in _REFERENCES)
            found = self._reference(schema) if is_reference else self._whole(schema)
            self._known[id(schema)] = found
            if found is not ANY:
                self.nodes[id(found)] = found, schema
        return found

    def _whole(self, schema: Map) -> Type:
        return self._nullable(schema, self._plain(schema), facts_of(schema))

    def _described(self, schema: Map) -> Type:
        """The type without null, and what is said of it."""
        type_ = self._plain(schema)
        return replace(type_, facts=type_.facts | facts_of(schema))

    def declare(self, id_: SchemaId, name: Name, schema: Any) -> Named:
        """A name for a schema that stands where no type does: a webhook's."""
        type_ = self.type_of(schema)
        if isinstance(type_, Named):
            return type_
        node = as_map(schema)
        doc = text(node, "description")
        self.decls[id_] = Decl(id_, name, "", type_, doc, where=place(node))
        return Named(id_)

    def union(self, id_: SchemaId, name: Name, types: tuple[Type, ...]) -> Named:
        """A name for one of `types`, which no schema of the document is."""
        self.decls[id_] = Decl(id_, name, "", UnionOf(types), "Any of the messages.")
        return Named(id_)

    def finish(self) -> tuple[Decl, ...]:
        """Read every schema that was referred to, and all that they refer to."""
        while self._pending:
            id_, target = self._pending.pop()
            node = as_map(target.node)
            self.decls[id_] = Decl(
                id=id_,
                name=name_of(target),
                group=target.group,
                type=self._declared_type(target.node),
                doc=text(node, "description"),
                deprecated=node.get("deprecated") is True,
                where=place(target.node),
            )
        return tuple(self.decls[id_] for id_ in sorted(self.decls))

    def _declared_type(self, node: Any) -> Type:
        """The type of a schema that is referred to: of a base, one of those that extend it."""
        family = self._inheritance.families.get(id(node))
        if family is None:
            return self._tagged(node, self.type_of(node))
        pairs = tuple((value, self._declare(target)) for value, target in family.members)
        members = tuple(Named(id_) for id_ in dict.fromkeys(id_ for _, id_ in pairs))
        return UnionOf(members, family.tag, pairs, facts_of(node), place(node))

    def _tagged(self, node: Any, type_: Type) -> Type:
        """An heir of a base, which has its own values of the tag."""
        if id(node) not in self._inheritance.tags:
            return type_
        tag, values = self._inheritance.tags[id(node)]
        field = Field(tag, Enum(values, open=False), required=True, where=place(node))
        return AllOf((type_, Object((field,), where=place(node))), where=place(node))

    def _reference(self, schema: Map) -> Type:
        try:
            target = self._context.spec.home(self._context.spec.resolve(schema))
        except SpecError:
            return ANY  # loading has reported that it leads nowhere
        named = Named(self._declare(target))
        beside = _MERGED.intersection(schema)
        if not beside or self._old:
            return self._nullable(schema, named, facts_of(schema))
        # Since 3.1 keywords beside a reference count as much as it does.
        rest = Map({key: schema[key] for key in schema if key not in _REFERENCES})
        rest.file, rest.line, rest.column = schema.file, schema.line, schema.column
        rest.marks = schema.marks
        members = (replace(named, facts=facts_of(schema)), self._described(rest))
        whole = AllOf(members, where=place(schema))
        return self._nullable(schema, whole, NO_FACTS)

    def _declare(self, target: Target) -> SchemaId:
        id_ = id_of(target, self._context.spec)
        if id_ not in self._declared:
            self._declared.add(id_)
            self._pending.append((id_, target))
        return id_

    def _nullable(self, schema: Map, type_: Type, facts: Facts) -> Type:
        """A type of which `facts` are said; or null, where OpenAPI 3.0 says so."""
        if schema.get("nullable") is True and not is_kind(type_, ScalarKind.ANY):
            return UnionOf((type_, NULL), facts=facts, where=place(schema))
        return replace(type_, facts=type_.facts | facts)

    def _plain(self, schema: Map) -> Type:
        if isinstance(schema.get("x-loom-packed"), str):
            return Packed(str(schema["x-loom-packed"]))
        if "const" in schema:
            return _enum([schema["const"]], open_=False)
        values = _scalars(schema)
        if values:
            return _enum(values, open_=len(values) > 1, docs=tuple(_enum_docs(schema, values)))
        if isinstance(schema.get("allOf"), list):
            return self._all_of(schema)
        for keyword in ("oneOf", "anyOf"):
            if isinstance(schema.get(keyword), list):
                return self._union(schema, keyword)
        return self._by_type(schema)

    def _all_of(self, schema: Map) -> Type:
        read = self._part if self._inheritance.is_heir(schema) else self.type_of
        members = [_requiring(member) or read(member) for member in schema["allOf"]]
        if "properties" in schema or "additionalProperties" in schema:
            members.append(self._object(schema))
        elif _required(schema):
            members.append(Object(tuple(_undescribed(_required(schema), None, schema))))
        for keyword in ("oneOf", "anyOf"):
            if isinstance(schema.get(keyword), list):
                choices = [self.type_of(m) for m in schema[keyword] if not only_restricts(m)]
                if choices:
                    members.append(UnionOf(tuple(choices), where=place(schema)))
        if not members:
            return self._by_type(schema)
        if len(members) == 1:
            return members[0]
        return AllOf(tuple(members), where=place(schema))

    def _part(self, member: Any) -> Type:
        """A part of what extends a base: of the base itself, what it says."""
        node = self._context.follow(member)
        return self.type_of(node if id(node) in self._inheritance.families else member)

    def _union(self, schema: Map, keyword: str) -> Type:
        # `anyOf: [{required: [a]}, {required: [b]}]` beside properties restricts an object;
        # it doesn't describe several.
        choices = [m for m in schema[keyword] if not only_restricts(m)]
        own = self._object(schema) if as_map(schema.get("properties")) else None
        other = schema.get("anyOf") if keyword == "oneOf" else None
        if not choices and isinstance(other, list):
            return self._union(schema, "anyOf")
        if not choices:
            return own or self._by_type(schema)
        discriminator = as_map(schema.get("discriminator"))
        union = UnionOf(
            tuple(self.type_of(choice) for choice in choices),
            tag=_tag_of(discriminator),
            mapping=self._mapping(discriminator),
            where=place(schema),
            exclusive=keyword == "oneOf",
        )
        if own is None:
            return union
        return AllOf((own, union), where=place(schema))

    def _mapping(self, discriminator: Map) -> tuple[tuple[str, SchemaId], ...]:
        spec, pairs = self._context.spec, []
        mapping = as_map(discriminator.get("mapping"))
        for value, target in mapping.items():
            try:
                found = mapped(spec, mapping, target)
            except SpecError as error:
                self._context.soften(error)
                continue
            if found is not None:
                pairs.append((str(value), id_of(found, spec)))
        return tuple(pairs)

    def _by_type(self, schema: Map) -> Type:
        kind = schema.get("type")
        if isinstance(kind, list):
            members = tuple(self._of_kind(schema, k) for k in kind if isinstance(k, str)) or (ANY,)
            return members[0] if len(members) == 1 else UnionOf(members, where=place(schema))
        if isinstance(kind, str):
            return self._of_kind(schema, kind)
        if _OBJECTS.intersection(schema):
            return self._object(schema)
        if "items" in schema or "prefixItems" in schema:
            return self._array(schema)
        # OpenAPI 3.1 describes a file by its media type alone.
        return Scalar(ScalarKind.FILE) if _is_binary(schema) else ANY

    def _of_kind(self, schema: Map, kind: str) -> Type:
        if kind == "object":
            return self._object(schema)
        if kind == "array":
            return self._array(schema)
        if kind == "string" and _is_binary(schema):
            return Scalar(ScalarKind.FILE)
        if kind == "string":
            return Scalar(_STRING_FORMATS.get(str(schema.get("format")), ScalarKind.STRING))
        return Scalar(_SCALARS.get(kind, ScalarKind.ANY))

    def _array(self, schema: Map) -> Type:
        items = schema.get("items")
        tuple_ = as_list(schema.get("prefixItems")) or as_list(items)
        prefix = [self.type_of(item) for item in tuple_]
        if not prefix:
            return ListOf(self.type_of(schema.get("items")))
        rest = schema.get("additionalItems") if isinstance(items, list) else items
        return TupleOf(tuple(prefix), self.type_of(rest))

    def _object(self, schema: Map) -> Type:
        extra = schema.get("additionalProperties")
        properties = as_map(schema.get("properties"))
        patterns = [self.type_of(p) for p in as_map(schema.get("patternProperties")).values()]
        if isinstance(extra, Map):
            patterns.append(self.type_of(extra))
        if not properties:
            return MapOf(_one_of(patterns, schema) if patterns and extra is not True else ANY)
        required = _required(schema)
        others = _one_of(patterns, schema) if patterns and extra is not True else None
        known = (
            self._field(name, node, name in required, properties)
            for name, node in properties.items()
        )
        # What has to be there can be sent and read, though nobody says what it is.
        unknown = _undescribed((n for n in required if n not in properties), others, schema)
        return Object(
            fields=(*known, *unknown),
            extra=others,
            closed=extra is False or schema.get("unevaluatedProperties") is False,
            doc=text(schema, "description"),
            name_hint=str(schema.get("x-loom-name") or ""),
            joined=tuple(_joined(as_map(schema.get("x-loom-joined")))),
            where=place(schema),
        )

    def _field(self, name: str, node: Any, required: bool, properties: Map) -> Field:
        schema = as_map(node)
        target = as_map(self._context.follow(schema))
        return Field(
            name=name,
            type=self.type_of(node),
            required=required,
            doc=text(schema, "description") or text(target, "description"),
            deprecated=schema.get("deprecated") is True,
            read_only=any(node.get("readOnly") is True for node in (schema, target)),
            write_only=any(node.get("writeOnly") is True for node in (schema, target)),
            lifecycle=lifecycle_of(schema),
            where=place(node) if isinstance(node, Map) else place(properties),
        )


def _required(schema: Map) -> tuple[str, ...]:
    names = (name for name in as_list(schema.get("required")) if isinstance(name, str))
    return tuple(dict.fromkeys(names))


def _undescribed(names: Iterable[str], type_: Type | None, schema: Map) -> Iterator[Field]:
    """Fields of which the schema says no more than that they are required."""
    for name in names:
        yield Field(name, type_ or ANY, required=True, where=place(schema))


def _requiring(member: Any) -> Object | None:
    """A part of allOf that only says which properties of the others are required."""
    if not isinstance(member, Map) or not set(member) <= {"type", "required", "description"}:
        return None
    fields = tuple(_undescribed(_required(member), None, member))
    return Object(fields, where=place(member)) if fields else None


def _joined(node: Map) -> Iterator[JoinedText]:
    """`path: output[type=message].content[type=output_text].text`, by the name of the property."""
    for name, settings in node.items():
        *lists, last = str(as_map(settings).get("path")).split(".")
        steps = [_STEP.fullmatch(step) for step in lists]
        if all(steps):
            found = tuple((m[1], m[2], m[3]) for m in steps if m)
            yield JoinedText(name, found, last, text(as_map(settings), "description"))


def _enum(
    values: list[Any], open_: bool, docs: tuple[tuple[Json, str], ...] = ()
) -> Type:
    plain = [v for v in values if isinstance(v, (str, int, float))]
    # `True == 1` in Python: keep values apart by their type as well.
    unique = tuple({(type(v), v): v for v in plain}.values())
    nullable = any(v is None for v in values)
    if not unique:
        return NULL if nullable else ANY
    known = Enum(unique, open_ and not all(isinstance(v, bool) for v in unique), docs)
    return UnionOf((known, NULL)) if nullable else known


def _enum_docs(schema: Map, values: list[Any]) -> Iterator[tuple[Json, str]]:
    """What an extension that several generators know says of single values."""
    for key in ("x-enum-descriptions", "x-enumDescriptions"):
        held = schema.get(key)
        listed = dict(zip(map(str, values), as_list(held), strict=False))
        docs = held if isinstance(held, Map) else listed
        for value in values:
            doc = docs.get(str(value))
            if isinstance(doc, str):
                yield Json.of(value), doc


def _scalars(schema: Map) -> list[Any]:
    """The values of an enum that a Literal can hold; text where the schema says text."""
    values = as_list(schema.get("enum"))
    if any(isinstance(v, (dict, list)) for v in values):
        return []
    if schema.get("type") != "string":
        return values
    # `enum: [1, 2]` of strings: somebody forgot the quotes.
    return [
        str(v).lower() if isinstance(v, bool) else str(v) if isinstance(v, (int, float)) else v
        for v in values
    ]


def _is_binary(schema: Map) -> bool:
    media_type = schema.get("contentMediaType")
    if not isinstance(media_type, str) or "contentEncoding" in schema:
        return False
    return not (is_json(media_type) or is_text(media_type) or is_stream(media_type))


def _one_of(types: list[Type], schema: Map) -> Type:
    return types[0] if len(types) == 1 else UnionOf(tuple(types), where=place(schema))


def _tag_of(discriminator: Map) -> str | None:
    name = discriminator.get("propertyName")
    return name if isinstance(name, str) else None
