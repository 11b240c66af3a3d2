"""The arguments of a method: from parameters and body fields to Python."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from codegen.ir import Operation, ParameterIn, Type
from codegen.names import argument, distinct
from codegen.python.annotations import CORE_OMIT, Annotations
from codegen.python.expr import Atom, Expr, either, imported
from codegen.python.layout import PARAM, Layout

# What every method takes besides: the caller's way around the description.
EXTRAS = ("extra_headers", "extra_query", "extra_body", "timeout")

OMIT = imported(CORE_OMIT, "Omit")


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument. `place` says where it travels: path, query, header, cookie, field or body."""

    name: str
    wire: str
    place: str
    expr: Expr
    required: bool
    doc: str
    deprecated: bool = False


def arguments(operation: Operation, layout: Layout) -> list[Argument]:
    """The arguments of an operation: path first, then what is required, then the rest."""
    annotations = Annotations(layout, PARAM)
    found = [*_parameters(operation, annotations), *_body(operation, annotations)]
    ordered = sorted(found, key=lambda a: (a.place != "path", not a.required))
    return _told_apart(ordered)


# Who keeps a name that several places use: what callers think of first.
_PLACES = ("path", "field", "body", "query", "header", "cookie")


def _told_apart(found: list[Argument]) -> list[Argument]:
    """The arguments with one name each: `name`, `name_query`, `name_header`."""
    keys: dict[str, Argument] = {}
    owners: dict[str, str] = {}
    for arg in sorted(found, key=lambda a: _PLACES.index(a.place)):
        elsewhere = owners.setdefault(arg.name, arg.place) != arg.place
        keys[f"{arg.wire} {arg.place}" if elsewhere else arg.wire] = arg
    names = distinct(keys, _safe)
    renamed = {id(arg): names[key] for key, arg in keys.items()}
    return [replace(arg, name=renamed[id(arg)]) for arg in found]


def _parameters(operation: Operation, annotations: Annotations) -> Iterator[Argument]:
    for parameter in operation.parameters:
        yield Argument(
            name=_safe(parameter.name),
            wire=parameter.name,
            place=parameter.location.value,
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
        yield Argument("body", "body", "body", _of(annotations, body.type), body.required, body.doc)
        return
    for field in body.fields:
        yield Argument(
            name=_safe(field.name),
            wire=field.name,
            place="field",
            expr=annotations.of(field.type),
            required=field.required and body.required,
            doc=field.doc,
            deprecated=field.deprecated,
        )


def _of(annotations: Annotations, type_: Type) -> Expr:
    return annotations.of(type_)


def _safe(name: str) -> str:
    found = argument(name)
    return found + "_" if found in EXTRAS else found


def optional(expr: Expr) -> Expr:
    """The annotation of an argument that may be left out."""
    return either((expr, OMIT))


def extra_arguments() -> list[tuple[str, Expr, str]]:
    """(name, annotation, default) of the arguments that every method takes."""
    none = Atom("None")
    return [
        ("extra_headers", either((imported(CORE_OMIT, "Headers"), none)), "None"),
        ("extra_query", either((imported(CORE_OMIT, "Query"), none)), "None"),
        ("extra_body", either((imported(CORE_OMIT, "Body"), none)), "None"),
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
