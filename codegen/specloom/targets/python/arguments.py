"""The arguments of a method: from parameters and body fields to Python."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass, replace

from specloom.file_names import distinct
from specloom.ir import Body, ListOf, Operation, ParameterIn, ScalarKind, is_kind
from specloom.ir.media_types import is_lines
from specloom.ir.named import object_of
from specloom.targets.python.annotations import CORE_OMIT, Annotations
from specloom.targets.python.expr import Atom, Expr, Subscript, either, imported
from specloom.targets.python.identifiers import argument
from specloom.targets.python.layout import PARAM, Layout
from specloom.targets.python.reserved import EXTRA_ARGUMENTS, IN_METHODS

OMIT = imported(CORE_OMIT, "Omit")


class ArgumentIn(enum.Enum):
    """Where an argument travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    FIELD = "field"  # of the body
    BODY = "body"  # as a whole
    CLIENT = "client"  # read by the client itself


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument; `wire` is its name on the wire."""

    name: str
    wire: str
    location: ArgumentIn
    expr: Expr
    required: bool
    doc: str
    deprecated: bool = False
    positional: bool = False


def arguments(operation: Operation, layout: Layout) -> list[Argument]:
    """The arguments of an operation: path first, then what is required, then the rest.

    Positional is the last part of the path alone, the id of the thing itself: an id can't be
    taken for that of a parent.
    """
    annotations = Annotations(layout, PARAM)
    found = [*_parameters(operation, annotations), *_body(operation, annotations)]
    inside = [a for a in found if a.location is ArgumentIn.PATH]
    last = max(inside, key=lambda a: operation.path.rfind(f"{{{a.wire}}}"), default=None)
    found = [replace(a, positional=a is last) for a in found]
    ordered = sorted(
        found,
        key=lambda a: (not a.positional, a.location is not ArgumentIn.PATH, not a.required),
    )
    return _with_distinct_names(ordered, layout)


# Who keeps a name that several places use: what callers think of first.
_FIRST = (
    ArgumentIn.PATH,
    ArgumentIn.FIELD,
    ArgumentIn.BODY,
    ArgumentIn.QUERY,
    ArgumentIn.HEADER,
    ArgumentIn.COOKIE,
)


def _with_distinct_names(found: list[Argument], layout: Layout) -> list[Argument]:
    """The arguments with one name each: `name`, `name_query`, `name_header`."""
    keys: dict[str, Argument] = {}
    owners: dict[str, ArgumentIn] = {}
    for arg in sorted(found, key=lambda a: _FIRST.index(a.location)):
        elsewhere = owners.setdefault(arg.name, arg.location) is not arg.location
        keys[f"{arg.wire} {arg.location.value}" if elsewhere else arg.wire] = arg
    # A class that the method's body imports would be hidden by an argument of its name.
    names = distinct(keys, lambda key: _beside(_safe(key), layout))
    renamed = {id(arg): names[key] for key, arg in keys.items()}
    return [replace(arg, name=renamed[id(arg)]) for arg in found]


def _beside(name: str, layout: Layout) -> str:
    return name + "_" if name in layout.naming.type_names else name


def _parameters(operation: Operation, annotations: Annotations) -> Iterator[Argument]:
    for parameter in operation.parameters:
        if parameter.constant:
            continue
        yield Argument(
            name=_safe(parameter.name),
            wire=parameter.name,
            location=ArgumentIn(parameter.location.value),
            expr=annotations.of(parameter.type),
            required=parameter.required or parameter.location is ParameterIn.PATH,
            doc=parameter.doc,
            deprecated=parameter.deprecated,
        )


def _body(operation: Operation, annotations: Annotations) -> Iterator[Argument]:
    body = operation.body
    if body is None:
        return
    if not body.fields:
        expr = _whole(annotations, body)
        yield Argument("body", "body", ArgumentIn.BODY, expr, body.required, body.doc)
        return
    for field in body.fields:
        yield Argument(
            name=_safe(field.name),
            wire=field.name,
            location=ArgumentIn.FIELD,
            expr=annotations.of(field.type),
            required=field.required and body.required,
            doc=field.doc,
            deprecated=field.deprecated,
        )


def _whole(annotations: Annotations, body: Body) -> Expr:
    """What a body is whose fields aren't given one by one."""
    keyword = body_keyword(body.media_type)
    content = imported("._core.request", "Content")
    if keyword == "content" and is_lines(body.media_type) and isinstance(body.type, ListOf):
        item = annotations.of(body.type.item)
        return either((Subscript(imported("collections.abc", "Iterable"), (item,)), content))
    if keyword == "content":
        return content
    if keyword != "json":
        mapping = imported("collections.abc", "Mapping")
        return Subscript(mapping, (Atom("str"), Atom("object")))
    return annotations.of(body.type)


def _safe(name: str) -> str:
    found = argument(name)
    return found + "_" if found in EXTRA_ARGUMENTS or found in IN_METHODS else found


def body_keyword(media_type: str) -> str:
    """The argument of Request that takes a body of this media type."""
    base = media_type.split(";")[0].strip().lower()
    if base == "multipart/form-data":
        return "multipart"
    if base == "application/x-www-form-urlencoded":
        return "form"
    known = ("application/json", "text/json", "*/*", "application/*", "json")
    if base in known or (base.endswith("+json") and base != "application/stream+json"):
        return "json"
    return "content"


def optional(expr: Expr) -> Expr:
    """The annotation of an argument that may be left out."""
    return either((expr, OMIT))


def others_of(operation: Operation, layout: Layout) -> Argument | None:
    """`extra_body` of a body whose other properties have a type: they are given by it."""
    body = operation.body
    obj = object_of(body.type, layout.decls) if body is not None and body.fields else None
    if obj is None or obj.extra is None or is_kind(obj.extra, ScalarKind.ANY):
        return None
    value = Annotations(layout, PARAM).of(obj.extra)
    expr = Subscript(imported("collections.abc", "Mapping"), (Atom("str"), value))
    doc = "further properties of the body"
    return Argument("extra_body", "extra_body", ArgumentIn.BODY, expr, False, doc)


def extra_arguments(others: Argument | None) -> list[tuple[str, Expr, str]]:
    """(name, annotation, default) of the arguments that every method takes; `others` are the
    properties that come beside those of the arguments."""
    none = Atom("None")
    body = others.expr if others is not None else imported(CORE_OMIT, "Body")
    return [
        ("extra_headers", either((imported(CORE_OMIT, "Headers"), none)), "None"),
        ("extra_query", either((imported(CORE_OMIT, "Query"), none)), "None"),
        ("extra_body", either((body, none)), "None"),
        (
            "timeout",
            either(
                (
                    Atom("float"),
                    imported("._core.timeouts", "Timeout"),
                    none,
                    imported(CORE_OMIT, "NotGiven"),
                )
            ),
            "not_given",
        ),
    ]
