"""Types → annotations, one form for what comes back and one for what is sent."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import assert_never

from specloom.ir import (
    AllOf,
    Enum,
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
    Usage,
    is_kind,
    is_null,
)
from specloom.ir.named import object_of, resolved
from specloom.passes.find_tags import tag_values
from specloom.targets.python.expr import (
    Atom,
    Call,
    Either,
    Expr,
    Mapping_,
    Subscript,
    either,
    imported,
    literal,
    quoted,
)
from specloom.targets.python.layout import MODEL, PARAM, Layout

CORE_MODELS = "._core.models"
CORE_VECTORS = "._core.vectors"
CORE_OMIT = "._core.omit"
_SCALARS: dict[ScalarKind, Atom] = {
    ScalarKind.ANY: Atom("object"),
    ScalarKind.STRING: Atom("str"),
    ScalarKind.INTEGER: Atom("int"),
    ScalarKind.NUMBER: Atom("float"),
    ScalarKind.BOOLEAN: Atom("bool"),
    ScalarKind.NULL: Atom("None"),
    # A day stays the text that it is on the wire: it has no time zone to be wrong about.
    ScalarKind.DATE: Atom("str"),
    ScalarKind.DATETIME: imported("datetime", "datetime"),
    ScalarKind.FILE: Atom("bytes"),
    ScalarKind.NEVER: imported("typing_extensions", "Never"),
}


@dataclass(frozen=True)
class Annotations:
    """Annotations of one form: `MODEL` for results, `PARAM` for arguments."""

    layout: Layout
    form: Usage

    def of(self, type_: Type) -> Expr:
        """The annotation of `type_`."""
        match type_:
            case Scalar(kind):
                return self._scalar(kind)
            case Enum(values, open):
                return self._enum(values, open)
            case ListOf(item):
                return self._list(item)
            case TupleOf():
                return self._list(type_.item)
            case MapOf(value):
                return self._map(value)
            case Packed():
                return self._packed(type_)
            case UnionOf():
                return self._union(type_)
            case Named(id_):
                return self.named(id_)
            case Object() | AllOf():
                raise AssertionError("the passes name every object")
            case _:
                assert_never(type_)

    def named(self, id_: SchemaId) -> Expr:
        """The class or alias of a declaration, from its module."""
        decl = self.layout.decls[id_]
        module = self.layout.module(decl, self.form)
        return imported("." + module, self.layout.python_name(decl, self.form))

    def _scalar(self, kind: ScalarKind) -> Expr:
        if kind is ScalarKind.FILE and self.form is PARAM:
            return imported(CORE_OMIT, "FileTypes")
        if kind is ScalarKind.DATETIME and self.form is PARAM:
            return either((Atom("str"), _SCALARS[kind]))
        if kind is ScalarKind.NEVER and self.form is MODEL:
            return Atom("object")  # what can't be there may come all the same
        return _SCALARS[kind]

    def _enum(self, values: tuple[object, ...], open_: bool) -> Expr:
        # JSON numbers with a fraction can't stand in a Literal.
        if any(isinstance(v, float) for v in values):
            return Atom("float")
        if not open_:
            return literal(values)
        kinds = sorted({type(v).__name__ for v in values if not isinstance(v, bool)})
        return either((literal(values), *(Atom(kind) for kind in kinds)))

    def _list(self, item: Type) -> Expr:
        if self.form is MODEL:
            return Subscript(Atom("list"), (self.of(item),))
        # A str is an Iterable of strings as well; Sequence[str] at least reads as a list.
        text = is_kind(item, ScalarKind.STRING) or isinstance(item, Enum)
        kind = "Sequence" if text or self._is_file(item) else "Iterable"
        return Subscript(imported("collections.abc", kind), (self.of(item),))

    def _is_file(self, item: Type) -> bool:
        return is_kind(item, ScalarKind.FILE)

    def _map(self, value: Type) -> Expr:
        head = Atom("dict") if self.form is MODEL else imported("collections.abc", "Mapping")
        return Subscript(head, (Atom("str"), self.of(value)))

    def _packed(self, packed: Packed) -> Expr:
        plain = Subscript(Atom("list"), (Atom("float"),))
        if self.form is PARAM:
            return plain
        marker = Call(imported(CORE_MODELS, "Packed"), (Atom(quoted(packed.format)),))
        return Subscript(imported("typing", "Annotated"), (plain, marker))

    def _union(self, union: UnionOf) -> Expr:
        members = [self.of(m) for m in union.members if not is_null(m)]
        nullable = (Atom("None"),) if any(map(is_null, union.members)) else ()
        if self.form is MODEL and self._object_count(union) > 1:
            return either((self._discriminated(union), *nullable))
        return either((*members, *nullable))

    def _object_count(self, union: UnionOf) -> int:
        return sum(object_of(m, self.layout.decls) is not None for m in union.members)

    def _discriminated(self, union: UnionOf) -> Expr:
        """`Annotated[Union[A, B, Unknown], Tagged("type", {…})]`, or `Shaped()` without a tag."""
        members = [m for m in union.members if not is_null(m)]
        table = self._tag_table(union)
        unknown = (imported(CORE_MODELS, "Unknown"),) if table else ()
        plain = either((*(self.of(m) for m in members), *unknown))
        if isinstance(plain, Either):
            plain = Subscript(imported("typing", "Union"), plain.members)
        if table:
            marker = Call(
                imported(CORE_MODELS, "Tagged"), (Atom(quoted(union.tag)), Mapping_(tuple(table)))
            )
        else:
            marker = Call(imported(CORE_MODELS, "Shaped"), ())
        return Subscript(imported("typing", "Annotated"), (plain, marker))

    def _tag_table(self, union: UnionOf) -> list[tuple[str, Expr]]:
        if union.tag is None:
            return []
        decls = self.layout.decls
        table: dict[str, Expr] = {}
        for member in union.members:
            obj = object_of(member, decls)
            if obj is None or not isinstance(member, Named):
                continue
            mapped = tuple(value for value, id_ in union.mapping if id_ == member.id)
            values = tag_values(obj, union.tag) or mapped or _known_tags(obj, union.tag)
            for value in values:
                table.setdefault(value, self.of(member))
        return list(table.items())


def _known_tags(obj: Object, tag: str) -> tuple[str, ...]:
    """The tags of a member that has several, and may get more."""
    field = obj.field(tag)
    values = field.type.values if field and isinstance(field.type, Enum) else ()
    return tuple(value for value in values if isinstance(value, str))


def without_literals(type_: Type, layout: Layout) -> Type | None:
    """The type with texts for known texts, where it has any: `type[Literal[…]]` is no type."""
    type_ = resolved(type_, layout.decls)
    members = type_.members if isinstance(type_, UnionOf) else (type_,)
    if not any(isinstance(member, Enum) for member in members):
        return None
    plain = [_scalar(m.values[0]) if isinstance(m, Enum) else m for m in members]
    return plain[0] if len(plain) == 1 else UnionOf(tuple(plain))


def _scalar(value: object) -> Type:
    kinds = {bool: ScalarKind.BOOLEAN, int: ScalarKind.INTEGER, float: ScalarKind.NUMBER}
    return Scalar(kinds.get(type(value), ScalarKind.STRING))
