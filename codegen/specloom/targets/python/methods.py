"""Operations → methods: signatures, docstring, and the statements of the body."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.ir import (
    Enum,
    ListOf,
    MapOf,
    Named,
    Operation,
    Result,
    ResultKind,
    Scalar,
    ScalarKind,
    Stream,
    Type,
    UnionOf,
)
from specloom.passes.find_tags import object_of
from specloom.targets.python.annotations import Annotations
from specloom.targets.python.arguments import OMIT, Argument, arguments, extra_arguments
from specloom.targets.python.docstrings import docstring, escape, wrap
from specloom.targets.python.expr import (
    LINE,
    Atom,
    Expr,
    Import,
    either,
    imports_of,
    one_line,
    print_expr,
    quoted,
    renamed,
)
from specloom.targets.python.failures import raised
from specloom.targets.python.imports import import_lines
from specloom.targets.python.layout import MODEL, Layout
from specloom.targets.python.model_ids import ModelIds, names_model
from specloom.targets.python.overloads import Case, cases, page_class
from specloom.targets.python.reserved import RESERVED, class_of
from specloom.targets.python.sends import Part, Sends

_METHOD_INDENT = 4
_BODY_INDENT = 8


@dataclass(frozen=True, slots=True)
class Signature:
    """The lines between `(` and `)`, and the return annotation."""

    parameters: tuple[str, ...]
    returns: str


@dataclass(frozen=True, slots=True)
class Give:
    """`if condition: return …`; without a condition the last one."""

    condition: str
    statement: str


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method as the template prints it."""

    name: str
    asynchronous: bool
    overloads: tuple[Signature, ...]
    signature: Signature
    doc: str
    local_imports: tuple[str, ...]
    http_method: str
    path: str
    sends: tuple[Part, ...]
    operation: str
    gives: tuple[Give, ...]
    imports: frozenset[Import]
    runtime_imports: frozenset[Import]
    before: tuple[str, ...] = ()  # statements
    wrapped: bool = True  # whether it can give the response instead


def method_view(
    operation: Operation,
    layout: Layout,
    ids: ModelIds,
    asynchronous: bool,
    module: str,
    shadowed: frozenset[str],
    taken: frozenset[str] = frozenset(),
) -> MethodView:
    """The method of `operation` on its sync or async resource, printed in `module`.

    `shadowed` are the names of all methods of the class: one called `list` hides the builtin;
    `taken` those of the classes that the module has or imports besides types.
    """
    return Method(operation, layout, ids, asynchronous, module, shadowed, taken).view()


class Method:
    """An operation on its way to a view; what is given differently is overridden."""

    def __init__(
        self,
        operation: Operation,
        layout: Layout,
        ids: ModelIds,
        asynchronous: bool,
        module: str,
        shadowed: frozenset[str],
        taken: frozenset[str],
    ) -> None:
        self._module = module
        self._classes = taken | {class_of(module.split(".")[-1])}
        self._shadowed = shadowed
        self._op = operation
        self._layout = layout
        self._async = asynchronous
        self._arguments = ids.annotated(operation, arguments(operation, layout))
        self._reviewed = bool(ids.aliases) and names_model(operation)
        self._imports: set[Import] = set()
        self._runtime: set[Import] = {
            Import("._core.request", "Request"),
            Import("._core.request", "RequestOptions"),
            Import("._core.omit", "not_given"),
        }
        self._local: set[Import] = set()
        # Paginators are awaited by their users, so the method itself is no coroutine.
        self._awaited = asynchronous and operation.page is None

    def view(self) -> MethodView:
        found = self._cases()
        gives = tuple(self._gives())
        sends = Sends(self._op, self._arguments, self._layout, self._need)
        return MethodView(
            name=self._op.name,
            asynchronous=self._awaited,
            overloads=tuple(self._signature(c) for c in found) if len(found) > 1 else (),
            signature=self._signature(self._widest(found)),
            doc=self._doc(),
            local_imports=tuple(import_lines(self._local, self._module, _BODY_INDENT)),
            http_method=quoted(self._op.http_method),
            path=sends.path(),
            sends=tuple(sends.parts()),
            operation=quoted(self._op.id) if self._reviewed else "",
            gives=gives,
            imports=frozenset(self._imports),
            runtime_imports=frozenset(self._runtime),
        )

    def _cases(self) -> list[Case]:
        return cases(self._op, self._layout, self._async)

    def _widest(self, found: list[Case]) -> Case:
        """The implementation's signature: every field as the description has it."""
        if len(found) == 1:
            return found[0]
        return Case({}, frozenset(), either(c.returns for c in found))

    def _signature(self, case: Case) -> Signature:
        rows = ["self,"]
        starred = False
        for arg in self._arguments:
            if arg.place != "path" and not starred:
                rows.append("*,")
                starred = True
            rows.append(self._argument_row(arg, case))
        if not starred:
            rows.append("*,")
        for name, expr, default in extra_arguments():
            rows.append(self._print(expr, f"{name}: ", f" = {default},"))
        expr = renamed(case.returns, self._alias, self._shadowed)
        returned = print_expr(expr, ") -> ", ":", _METHOD_INDENT)
        self._imports.update(returned.imports)
        return Signature(tuple(rows), returned.text[len(") -> ") : -1])

    def _argument_row(self, arg: Argument, case: Case) -> str:
        expr = case.fields.get(arg.name, arg.expr)
        required = arg.required
        if arg.name in case.fields:
            required = arg.name not in case.optional
        if required:
            return self._print(expr, f"{arg.name}: ", ",")
        self._runtime.add(Import("._core.omit", "omit"))
        return self._print(either((expr, OMIT)), f"{arg.name}: ", " = omit,")

    def _print(self, expr: Expr, before: str, after: str) -> str:
        own = renamed(expr, self._alias, self._shadowed)
        printed = print_expr(own, before, after, _BODY_INDENT)
        self._imports.update(printed.imports)
        return printed.text

    def _alias(self, wanted: Import) -> str | None:
        clash = wanted.name in RESERVED or wanted.name in self._classes
        return wanted.name + "_" if wanted.module.startswith(".types") and clash else None

    def _need(self, module: str, name: str) -> None:
        self._runtime.add(Import(module, name))

    def _gives(self) -> Iterable[Give]:
        stream = self._op.stream
        if stream is not None:
            condition = ""
            if stream.switch is not None:
                name = self._argument_of(stream.switch)
                same = "" if stream.value is True else f" == {quoted(stream.value)}"
                condition = name + same
            yield self._return(condition, "_stream", self._stream_arguments(stream))
            if not condition:
                return
        if self._op.page is not None and self._op.page_item is not None:
            item = self._type_argument(self._op.page_item)
            page = page_class(self._op, self._async)
            self._local.update(page.imports)
            more = [item] if self._async else []
            of = one_line(self._value(self._op.page_item))
            yield self._return("", "_page", [f"{page.text}[{of}]", *more])
            return
        yield from self._variants()
        yield self._give("", self._default_result())

    def _return(self, condition: str, method: str, args: list[str]) -> Give:
        """A return statement as black would break it."""
        pad = " " * (_BODY_INDENT + (4 if condition else 0))
        head = f"return {'await ' if self._awaited else ''}self.{method}("
        flat = f"{head}{', '.join(['request', *args])})"
        if len(pad) + len(flat) <= LINE:
            return Give(condition, flat)
        rows = "".join(f"{pad}    {arg},\n" for arg in ["request", *args])
        return Give(condition, f"{head}\n{rows}{pad})")

    def _stream_arguments(self, stream: Stream) -> list[str]:
        args = [self._type_argument(stream.event), f"end={quoted(stream.end)}"]
        if stream.last:
            args.append(f"last={_tuple(stream.last)}")
        if stream.finished is not None:
            args.append(f"finished={_tuple(stream.finished)}")
        if stream.media_type != "text/event-stream":
            args.append(f"form={quoted('sequence' if 'seq' in stream.media_type else 'lines')}")
        return args

    def _default_result(self) -> Result:
        for variant in self._op.variants:
            if self._op.variant_default in variant.when:
                return variant.result
        return self._op.result

    def _variants(self) -> Iterable[Give]:
        if self._op.variant_switch is None:
            return
        switch = self._argument_of(self._op.variant_switch)
        for variant in self._op.variants:
            if self._op.variant_default in variant.when:
                continue
            if len(variant.when) == 1:
                condition = f"{switch} == {quoted(variant.when[0])}"
            else:
                condition = f"{switch} in {_tuple(variant.when)}"
            yield self._give(condition, variant.result)

    def _argument_of(self, wire: str) -> str:
        return next((a.name for a in self._arguments if a.wire == wire), wire)

    def _give(self, condition: str, result: Result) -> Give:
        match result.kind:
            case ResultKind.JSON:
                assert result.type is not None
                args = [self._type_argument(result.type)]
                if self._op.body and self._op.body.constants:
                    wire = self._op.body.constants[0][0]
                    self._local.add(Import("._core.models", "UNPACK"))
                    args.append(f"context=UNPACK if {self._argument_of(wire)} is omit else None")
                return self._return(condition, "_send", args)
            case ResultKind.TEXT:
                return self._return(condition, "_text", [])
            case ResultKind.BINARY:
                return self._return(condition, "_binary", [])
            case ResultKind.EMPTY:
                return self._return(condition, "_empty", [])

    def _value(self, type_: Type) -> Expr:
        hidden = frozenset(arg.name for arg in self._arguments)
        return renamed(Annotations(self._layout, MODEL).of(type_), self._alias, hidden)

    def _type_argument(self, type_: Type) -> str:
        """The type as a value; what is no class needs a cast to pass for one."""
        expr = self._value(type_)
        self._local.update(imports_of(expr))
        is_class = object_of(type_, self._layout.decls) is not None
        if isinstance(expr, Atom) and (is_class or not expr.imports):
            return expr.text
        if _is_type_form(type_, self._layout):
            return one_line(expr)
        self._runtime.add(Import("typing", "cast"))
        loose = _without_literals(type_, self._layout)
        known = one_line(expr if loose is None else Annotations(self._layout, MODEL).of(loose))
        head = "type"
        if any(arg.name == "type" for arg in self._arguments) or "type" in self._shadowed:
            # An argument of that name hides the builtin.
            head = "_type"
            self._imports.add(Import("builtins", "type as _type"))
        return f"cast({quoted(f'{head}[{known}]')}, {one_line(expr)})"

    def _doc(self) -> str:
        summary = self._op.summary.rstrip(".") + "." if self._op.summary else ""
        parts = [summary, self._op.doc]
        if self._op.lifecycle.shutdown:
            parts.append(f"Shut down on {self._op.lifecycle.shutdown}.")
        text = "\n\n".join(p for p in parts if p) or f"{self._op.http_method} {self._op.path}"
        return docstring_with_args(text, self._arguments, raised(self._op, self._layout))


def _is_type_form(type_: Type, layout: Layout) -> bool:
    """Whether a type checker takes the annotation for a `type[…]` as it is: `list[int]`."""
    seen: set[str] = set()
    while isinstance(type_, Named) and type_.name not in seen:
        if type_.name in layout.recursive:
            return False
        seen.add(type_.name)
        type_ = layout.decls[type_.name].type
    return isinstance(type_, (ListOf, MapOf, Scalar))


def _without_literals(type_: Type, layout: Layout) -> Type | None:
    """The type with texts for known texts, where it has any: `type[Literal[…]]` is no type."""
    seen: set[str] = set()
    while isinstance(type_, Named) and type_.name not in seen:
        seen.add(type_.name)
        type_ = layout.decls[type_.name].type
    members = type_.members if isinstance(type_, UnionOf) else (type_,)
    if not any(isinstance(member, Enum) for member in members):
        return None
    plain = [_scalar(m.values[0]) if isinstance(m, Enum) else m for m in members]
    return plain[0] if len(plain) == 1 else UnionOf(tuple(plain))


def _scalar(value: object) -> Type:
    kinds = {bool: ScalarKind.BOOLEAN, int: ScalarKind.INTEGER, float: ScalarKind.NUMBER}
    return Scalar(kinds.get(type(value), ScalarKind.STRING))


def docstring_with_args(
    text: str, args: Iterable[Argument], raises: Iterable[tuple[str, str]] = ()
) -> str:
    """A docstring that lists the arguments that have a description, and the errors."""
    rows: list[str] = []
    for arg in args:
        if arg.doc:
            note = "Deprecated. " if arg.deprecated and "eprecated" not in arg.doc else ""
            joined = " ".join((note + arg.doc).split())
            rows += ["    " + line for line in wrap(f"{arg.name}: {joined}", 12, hanging=4)]
    errors: list[str] = []
    for name, doc in raises:
        errors += ["    " + line for line in wrap(f"{name}: {doc}", 12, hanging=4)]
    return _join_args(text, rows, errors)


def _join_args(text: str, rows: list[str], errors: list[str]) -> str:
    if not rows and not errors:
        return docstring(text, _BODY_INDENT)
    head = wrap(text, _BODY_INDENT + 3) if text else ["Call the operation."]
    given = ("", "Args:", *rows) if rows else ()
    lines = [*head, *given, *(("", "Raises:", *errors) if errors else ())]
    pad = " " * _BODY_INDENT
    body = escape("\n".join(lines)).split("\n")
    first, *rest = body
    return f'"""{first}' + "".join(f"\n{pad}{x}" if x else "\n" for x in rest) + f'\n{pad}"""'


def _tuple(values: Iterable[str]) -> str:
    rows = [quoted(v) for v in values]
    return f"({rows[0]},)" if len(rows) == 1 else f"({', '.join(rows)})"
