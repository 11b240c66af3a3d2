"""Operations → methods: signatures, docstring, and the statements of the body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from typing_extensions import assert_never

from specloom.ir import (
    AtOnce,
    BinaryResult,
    ByField,
    Channel,
    EmptyResult,
    JsonResult,
    ListOf,
    MapOf,
    Named,
    Operation,
    Paged,
    Result,
    Scalar,
    Single,
    Streamed,
    Switch,
    TextResult,
    TupleOf,
    Type,
    at_once,
)
from specloom.ir.named import object_of, steps
from specloom.targets.python.annotations import Annotations, without_literals
from specloom.targets.python.arguments import OMIT, Argument, arguments, extra_arguments, others_of
from specloom.targets.python.docstrings import docstring, escape, wrap
from specloom.targets.python.error_responses import raised
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
from specloom.targets.python.extension import Extension
from specloom.targets.python.imports import import_lines
from specloom.targets.python.layout import MODEL, Layout
from specloom.targets.python.naming import resource_class
from specloom.targets.python.overloads import Overload, Returned, overloads
from specloom.targets.python.request_parts import RequestPart, RequestParts
from specloom.targets.python.reserved import RESERVED

_METHOD_INDENT = 4
_BODY_INDENT = 8


@dataclass(frozen=True, slots=True)
class Signature:
    """The lines between `(` and `)`, and the return annotation."""

    parameters: tuple[str, ...]
    returns: str


@dataclass(frozen=True, slots=True)
class ReturnView:
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
    request: tuple[RequestPart, ...]
    operation: str
    returns: tuple[ReturnView, ...]
    imports: frozenset[Import]
    runtime_imports: frozenset[Import]
    before: tuple[str, ...] = ()  # statements
    statements: tuple[str, ...] = ()  # the whole body, of a method that calls others
    deprecated: str = ""  # what is said of it, as a literal
    wrapped: bool = True  # whether it can give the response instead


@dataclass(frozen=True, slots=True)
class Site:
    """Where methods are printed: in `module`, on its sync or async resource.

    `shadowed` are the names of all methods of the class: one called `list` hides the builtin;
    `taken` those of the classes that the module has or imports besides types.
    """

    layout: Layout
    extensions: Sequence[Extension]
    asynchronous: bool
    module: str
    shadowed: frozenset[str]
    taken: frozenset[str]


class Method:
    """An operation on its way to a view; what is different is overridden."""

    def __init__(self, operation: Operation, site: Site) -> None:
        layout = site.layout
        self._module = site.module
        self._classes = site.taken | {_class_in(site.module)}
        self._shadowed = site.shadowed
        self._op = operation
        self._layout = layout
        self._async = site.asynchronous
        self._others = others_of(operation, layout)
        self._arguments = arguments(operation, layout)
        for added in site.extensions:
            self._arguments = added.arguments(operation, self._arguments)
        self._guarded = any(added.guards(operation) for added in site.extensions)
        self._imports: set[Import] = set()
        self._runtime: set[Import] = {
            Import("._core.request", "Request"),
            Import("._core.request", "RequestOptions"),
            Import("._core.omit", "not_given"),
        }
        self._local: set[Import] = set()
        # Paginators are awaited by their users, so the method itself is no coroutine.
        self._returned = Returned(layout, site.asynchronous)
        self._awaited = self._async and not isinstance(operation.interaction, Paged)
        self._prepare()

    def _prepare(self) -> None:
        """What a subclass does before anything is printed."""

    def _extras(self) -> list[tuple[str, Expr, str]]:
        """(name, annotation, default) of what the method takes besides."""
        return extra_arguments(self._others)

    def view(self) -> MethodView:
        found = self._overloads()
        returns = tuple(self._returns())
        parts = RequestParts(self._op, self._arguments, self._layout, self._need)
        return MethodView(
            name=self._layout.naming.method(self._op),
            asynchronous=self._awaited,
            overloads=tuple(self._signature(o) for o in found) if len(found) > 1 else (),
            signature=self._signature(self._widest(found)),
            doc=self._doc(),
            local_imports=tuple(import_lines(self._local, self._module, _BODY_INDENT)),
            http_method=quoted(self._op.http_method),
            path=parts.path(),
            request=tuple(parts.parts()),
            operation=quoted(self._op.id) if self._guarded else "",
            returns=returns,
            imports=frozenset(self._imports),
            runtime_imports=frozenset(self._runtime),
        )

    def _overloads(self) -> list[Overload]:
        return overloads(self._op, self._layout, self._async)

    def _widest(self, found: list[Overload]) -> Overload:
        """The implementation's signature: every field as the description has it."""
        if len(found) == 1:
            return found[0]
        return Overload({}, frozenset(), either(o.returns for o in found))

    def _signature(self, overload: Overload) -> Signature:
        rows = ["self,"]
        starred = False
        for arg in self._arguments:
            if not arg.positional and not starred:
                rows.append("*,")
                starred = True
            rows.append(self._argument_row(arg, overload))
        if not starred:
            rows.append("*,")
        for name, expr, default in self._extras():
            rows.append(self._print(expr, f"{name}: ", f" = {default},"))
        expr = renamed(overload.returns, self._alias, self._shadowed)
        returned = print_expr(expr, ") -> ", ":", _METHOD_INDENT)
        self._imports.update(returned.imports)
        return Signature(tuple(rows), returned.text[len(") -> ") : -1])

    def _argument_row(self, arg: Argument, overload: Overload) -> str:
        expr = overload.fields.get(arg.name, arg.expr)
        required = arg.required
        if arg.name in overload.fields:
            required = arg.name not in overload.optional
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

    def _returns(self) -> Iterator[ReturnView]:
        interaction = self._op.interaction
        match interaction:
            case Single() | ByField() | Paged():
                yield from self._return_at_once(interaction)
            case Streamed(switch=switch):
                condition = self._is_on(switch) if switch is not None else ""
                yield self._return(condition, "_stream", self._stream_arguments(interaction))
                if condition:
                    yield from self._return_at_once(at_once(interaction))
            case Channel():
                return  # `channels.Connect` prints how one is opened
            case _:
                assert_never(interaction)

    def _is_on(self, switch: Switch) -> str:
        name = self._argument_of(switch.field)
        return name if switch.value is True else f"{name} == {quoted(switch.value)}"

    def _return_at_once(self, whole: AtOnce) -> Iterator[ReturnView]:
        match whole:
            case Single(result):
                yield self._return_result("", result)
            case Paged():
                yield self._return_page(whole)
            case ByField():
                yield from self._return_by_field(whole)
            case _:
                assert_never(whole)

    def _return_page(self, paged: Paged) -> ReturnView:
        page = self._returned.page_class(paged)
        item = self._value(paged.item)
        self._local.update(page.imports, imports_of(item))
        more = [self._type_argument(paged.item)] if self._async else []
        of = one_line(item)
        return self._return("", "_page", [f"{page.text}[{of}]", *more])

    def _return_by_field(self, interaction: ByField) -> Iterator[ReturnView]:
        name = self._argument_of(interaction.field)
        for case in interaction.cases:
            if interaction.default in case.when:
                continue
            if len(case.when) == 1:
                condition = f"{name} == {quoted(case.when[0])}"
            else:
                condition = f"{name} in {_tuple(case.when)}"
            yield self._return_result(condition, case.result)
        yield self._return_result("", interaction.default_result)

    def _return(self, condition: str, method: str, args: list[str]) -> ReturnView:
        """A return statement as black would break it."""
        pad = " " * (_BODY_INDENT + (4 if condition else 0))
        head = f"return {'await ' if self._awaited else ''}self.{method}("
        flat = f"{head}{', '.join(['request', *args])})"
        if len(pad) + len(flat) <= LINE:
            return ReturnView(condition, flat)
        rows = "".join(f"{pad}    {arg},\n" for arg in ["request", *args])
        return ReturnView(condition, f"{head}\n{rows}{pad})")

    def _stream_arguments(self, stream: Streamed) -> list[str]:
        args = [self._type_argument(stream.event), f"end={quoted(stream.end)}"]
        if stream.envelope:
            args.append("envelope=True")
        if stream.last:
            args.append(f"last={_tuple(stream.last)}")
        if stream.finished is not None:
            args.append(f"finished={_tuple(stream.finished)}")
        if stream.media_type != "text/event-stream":
            args.append(f"form={quoted('sequence' if 'seq' in stream.media_type else 'lines')}")
        whole = at_once(stream) if stream.switch is not None else None
        if isinstance(whole, Single) and isinstance(whole.result, JsonResult):
            args.append(f"answer={self._type_argument(whole.result.type)}")
        return args

    def _argument_of(self, wire: str) -> str:
        return next((a.name for a in self._arguments if a.wire == wire), wire)

    def _return_result(self, condition: str, result: Result) -> ReturnView:
        match result:
            case JsonResult(type=type_):
                args = [self._type_argument(type_)]
                if self._op.body and self._op.body.constants:
                    wire = self._op.body.constants[0][0]
                    self._local.add(Import("._core.models", "UNPACK"))
                    args.append(f"context=UNPACK if {self._argument_of(wire)} is omit else None")
                return self._return(condition, "_send", args)
            case TextResult():
                return self._return(condition, "_text", [])
            case BinaryResult():
                return self._return(condition, "_binary", [])
            case EmptyResult():
                return self._return(condition, "_empty", [])
            case _:
                assert_never(result)

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
        loose = without_literals(type_, self._layout)
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
        if self._op.lifecycle.replacement:
            parts.append(f"Use {self._op.lifecycle.replacement} instead.")
        documented = [*self._arguments, *([self._others] if self._others else [])]
        text = "\n\n".join(p for p in parts if p) or f"{self._op.http_method} {self._op.path}"
        return docstring_with_args(text, documented, raised(self._op, self._layout))


class Helper(Method):
    """A method that calls others: what is different from method to method is overridden."""

    def __init__(self, operation: Operation, site: Site, name: str) -> None:
        super().__init__(operation, site)
        self.name = name
        self._awaited = self._async
        self._runtime = {Import("._core.omit", "not_given")}

    def returned(self) -> Expr:
        """What the method returns, without `await`."""
        raise NotImplementedError

    def text(self) -> str:
        """What the docstring says."""
        raise NotImplementedError

    def statements(self) -> Iterator[str]:
        """The body; further lines of a statement are indented."""
        raise NotImplementedError

    def shown(self) -> Iterable[Argument]:
        """The arguments that the docstring describes."""
        return self._arguments

    def raises(self) -> Iterable[tuple[str, str]]:
        """The errors that the docstring names, and when they come."""
        return ()

    def view(self) -> MethodView:
        statements = tuple(self.statements())
        return MethodView(
            name=self.name,
            asynchronous=self._async,
            overloads=(),
            signature=self._signature(Overload({}, frozenset(), self.returned())),
            doc=docstring_with_args(self.text(), self.shown(), self.raises()),
            local_imports=tuple(import_lines(self._local, self._module, _BODY_INDENT)),
            http_method="",
            path="",
            request=(),
            operation="",
            returns=(),
            imports=frozenset(self._imports),
            runtime_imports=frozenset(self._runtime),
            statements=statements,
            wrapped=False,
        )


def _class_in(module: str) -> str:
    """The class of a resource's module, whose asynchronous form has a name of its own."""
    stem = module.split(".")[-1]
    if stem.startswith("async_"):
        return f"Async{resource_class(stem.removeprefix('async_'))}"
    return resource_class(stem)


def _is_type_form(type_: Type, layout: Layout) -> bool:
    """Whether a type checker takes the annotation for a `type[…]` as it is: `list[int]`."""
    *names, last = steps(type_, layout.decls)
    recursive = any(isinstance(name, Named) and name.id in layout.recursive for name in names)
    return not recursive and isinstance(last, (ListOf, TupleOf, MapOf, Scalar))


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
