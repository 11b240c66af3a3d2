"""The methods `parse` and `stream` beside an operation's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from specloom.features.structured_outputs.settings import Structured
from specloom.features.structured_outputs.shapes import Names, names_of, shape_of
from specloom.ir import Operation, stream_of
from specloom.targets.python.arguments import Argument
from specloom.targets.python.expr import (
    LINE,
    Atom,
    Expr,
    Import,
    Subscript,
    either,
    imported,
    quoted,
)
from specloom.targets.python.methods import (
    Method,
    MethodView,
    ReturnView,
    Site,
    docstring_with_args,
)
from specloom.targets.python.overloads import Overload
from specloom.targets.python.request_parts import Entry, RequestPart

PARSE, STREAM = "parse", "stream"

_FORMAT_DOC = (
    "What the answer has to be: a pydantic model, dataclass or TypedDict, a JSON Schema, or a "
    "format as the API takes it."
)
_TOOLS_DOC = (
    "What the model may call: tools as the API takes them, pydantic models, and functions whose "
    "parameters are annotated. Their arguments are read too."
)
_RAISES = (
    ("SchemaError", "the server would reject the schema of a type; nothing was sent."),
    ("LengthFinishReasonError", "the answer was cut off at a limit of tokens."),
    ("ContentFilterFinishReasonError", "the answer was held back by the content filter."),
    ("OutputValidationError", "the answer doesn't fit the type."),
)

_FORMAT = imported(".structured.calls", "FormatT")


def structured_views(operation: Operation, site: Site) -> Iterator[MethodView]:
    """`parse`, and `stream` where the operation streams; nothing where it isn't structured."""
    shape = shape_of(operation, site.layout) if operation.feature(Structured) is not None else None
    if shape is None:
        return
    names = names_of(shape, site.layout)
    if PARSE not in site.shadowed:
        yield _Structured(operation, site, names, PARSE).view()
    if shape.chunk is not None and STREAM not in site.shadowed:
        yield _Structured(operation, site, names, STREAM).view()


class _Structured(Method):
    """A method that prepares the types, sends the request and gives what reads the answer."""

    def __init__(self, operation: Operation, site: Site, names: Names, kind: str) -> None:
        super().__init__(operation, site)
        settings = operation.feature(Structured)
        assert settings is not None
        self._structured = settings
        self._shape = names
        self._kind = kind
        self._stream = stream_of(operation.interaction)
        self._switch = self._stream.switch if self._stream else None
        on = self._switch.field if self._switch else None
        self._arguments = [self._with_types(a) for a in self._arguments if a.wire != on]
        # The request of a stream is made when its block begins.
        self._awaited = self._async and kind == PARSE
        self._local.add(Import(".structured.calls", "Structured"))

    def view(self) -> MethodView:
        plain = super().view()
        return replace(
            plain,
            name=self._kind,
            before=(self._prepared(),),
            wrapped=self._kind == PARSE,
            request=tuple(self._with_values(part) for part in plain.request),
        )

    def _doc(self) -> str:
        """What is said of the operation itself stays there."""
        summary = self._op.summary.rstrip(".") or "Call the operation"
        name = self._format().name
        if self._kind == PARSE:
            text = f"{summary}, and read the answer as `{name}`."
        else:
            text = f"{summary}; its answer comes as typed events, read as `{name}`."
        more = "The other arguments are those of `" + self._layout.naming.method(self._op) + "`."
        rows = [(name, _FORMAT_DOC)]
        rows += [(a.name, _TOOLS_DOC) for a in self._typed_tools()]
        shown = [replace(a, doc=doc) for n, doc in rows for a in self._arguments if a.name == n]
        return docstring_with_args(f"{text}\n\n{more}", shown, _RAISES)

    def _typed_tools(self) -> list[Argument]:
        return [a for a in self._arguments if a.wire == self._structured.tools]

    def _format(self) -> Argument:
        return next(a for a in self._arguments if a.wire == self._structured.format)

    def _with_types(self, arg: Argument) -> Argument:
        if arg.wire != self._structured.tools:
            return arg
        function = imported("collections.abc", "Callable")
        anything = Subscript(function, (Atom("..."), Atom("object")))
        inner = arg.expr.args[0] if isinstance(arg.expr, Subscript) else Atom("object")
        iterable = imported("collections.abc", "Iterable")
        return replace(arg, expr=Subscript(iterable, (either((inner, anything)),)))

    def _overloads(self) -> list[Overload]:
        """A type gives a value of it; what is JSON gives a dict."""
        arg = self._format()
        type_ = Subscript(Atom("type"), (_FORMAT,))
        mapping = imported("collections.abc", "Mapping")
        given = either((arg.expr, Subscript(mapping, (Atom("str"), Atom("object")))))
        anything = Subscript(Atom("dict"), (Atom("str"), imported("typing", "Any")))
        return [
            Overload({arg.name: type_}, frozenset((arg.name,)), self._result(_FORMAT)),
            Overload({arg.name: given}, frozenset(), self._result(anything)),
        ]

    def _widest(self, found: list[Overload]) -> Overload:
        arg = self._format()
        types = either(o.fields[arg.name] for o in found)
        returned = self._result(imported("typing", "Any"))
        return Overload({arg.name: types}, frozenset((arg.name,)), returned)

    def _result(self, of: Expr) -> Expr:
        if self._kind == PARSE:
            return Subscript(imported("." + self._shape.parsed_module, self._shape.parsed), (of,))
        return Subscript(self._manager(), (of,))

    def _manager(self) -> Atom:
        prefix = "Async" if self._async else ""
        name = f"{prefix}{self._shape.stream}Manager"
        return imported("." + self._shape.stream_module, name)

    def _prepared(self) -> str:
        tools = [a.name for a in self._typed_tools()]
        return f"structured = Structured({', '.join([self._format().name, *tools])})"

    def _with_values(self, part: RequestPart) -> RequestPart:
        if part.keyword != "json":
            return part
        given = {
            quoted(self._structured.format): "structured.format.param",
            quoted(self._structured.tools): "structured.tools.param",
        }
        entries = [Entry(row.key, given.get(row.key, row.value)) for row in part.rows]
        if self._kind == STREAM and self._switch is not None:
            entries.append(Entry(quoted(self._switch.field), quoted(self._switch.value)))
        return replace(part, rows=tuple(entries))

    def _returns(self) -> Iterator[ReturnView]:
        if self._kind == PARSE:
            self._local.add(Import("." + self._shape.parsed_module, self._shape.parsed))
            call = f"self._call(request, structured.result({self._shape.parsed}))"
            flat = f"return {'await ' if self._awaited else ''}{call}"
            yield ReturnView("", flat)
            return
        assert self._stream is not None
        manager = self._manager()
        self._local.update(manager.imports)
        pad = " " * 12
        args = ["request", *self._stream_arguments(self._stream)]
        opened = f"{pad}lambda: self._stream({', '.join(args)}),\n"
        if len(opened) - 1 > LINE:
            rows = "".join(f"{pad}    {arg},\n" for arg in args)
            opened = f"{pad}lambda: self._stream(\n{rows}{pad}),\n"
        yield ReturnView("", f"return {manager.text}(\n{opened}{pad}structured,\n        )")
