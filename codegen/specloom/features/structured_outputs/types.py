"""The types that an answer is read as, and the classes of its stream, as views."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.features.structured_outputs.settings import Structured
from specloom.features.structured_outputs.shapes import Names, Shape, names_of, shape_of
from specloom.ir import Api, Decl, SchemaId
from specloom.targets.python.expr import (
    LINE,
    Atom,
    Expr,
    Import,
    Printed,
    Subscript,
    imported,
    imports_of,
    one_line,
    print_expr,
)
from specloom.targets.python.imports import import_lines, relative
from specloom.targets.python.layout import MODEL, Layout

_EVENTS = (
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
)
_FORMAT = imported(".structured.calls", "FormatT")
_GENERIC = Subscript(Atom("Generic"), (_FORMAT,))


@dataclass(frozen=True, slots=True)
class ParsedModule:
    """The types of a result whose texts are read, each with the first lines of its class."""

    module: str
    imports: tuple[str, ...]
    parse_source: str
    result: str
    choice: str
    message: str
    call: str
    function: str
    result_head: str
    choice_head: str
    message_head: str
    call_head: str
    function_head: str

    @property
    def exports(self) -> tuple[str, ...]:
        return (self.result, self.choice, self.message, self.call, self.function)


@dataclass(frozen=True, slots=True)
class StreamClass:
    """A class of a stream: its first lines, and the one attribute that it sets."""

    head: str
    doc: str
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class StreamModule:
    """The classes of a stream, and the union of its events."""

    module: str
    imports: tuple[str, ...]
    name: str
    events: tuple[str, ...]
    classes: tuple[StreamClass, ...]

    @property
    def exports(self) -> tuple[str, ...]:
        names = (self.name, f"{self.name}Manager")
        return (*names, *(f"Async{name}" for name in names), f"{self.name}Event")


def parsed_modules(api: Api, layout: Layout) -> Iterator[ParsedModule]:
    """The parsed form of every result that is wanted; the first one has the short names."""
    seen: dict[SchemaId, None] = {}
    for shape in _shapes(api, layout):
        if shape.result.id not in seen:
            yield _parsed_module(shape, layout, short=not seen)
            seen[shape.result.id] = None


def _shapes(api: Api, layout: Layout) -> Iterator[Shape]:
    for operation in api.operations():
        shape = shape_of(operation, layout) if operation.feature(Structured) is not None else None
        if shape is not None:
            yield shape


def _parsed_module(shape: Shape, layout: Layout, *, short: bool) -> ParsedModule:
    names = names_of(shape, layout)
    module = names.parsed_module
    bases = (shape.result, shape.choice, shape.message, shape.call, shape.function)
    shown = [layout.python_name(decl, MODEL) for decl in bases]
    wanted = {
        Import("." + layout.module(decl, MODEL), name)
        for decl, name in zip(bases, shown, strict=True)
    }
    wanted.add(Import(".structured.calls", "FormatT"))
    prefix = "Parsed" if short else names.parsed
    choice, message = f"{prefix}Choice", f"Parsed{shown[2]}"
    call, function = f"{prefix}FunctionToolCall", f"{prefix}Function"
    return ParsedModule(
        module=module,
        imports=tuple(import_lines(wanted, module)),
        parse_source=relative(".structured.parse", module),
        result=names.parsed,
        choice=choice,
        message=message,
        call=call,
        function=function,
        result_head=_head(names.parsed, Atom(shown[0]), _GENERIC).text,
        choice_head=_head(choice, Atom(shown[1]), _GENERIC).text,
        message_head=_head(message, Atom(shown[2]), _GENERIC).text,
        call_head=_head(call, Atom(shown[3])).text,
        function_head=_head(function, Atom(shown[4])).text,
    )


def stream_modules(api: Api, layout: Layout) -> Iterator[StreamModule]:
    """The streams of the results that are wanted and can be streamed."""
    seen: set[SchemaId] = set()
    for shape in _shapes(api, layout):
        if shape.chunk is not None and shape.result.id not in seen:
            seen.add(shape.result.id)
            yield _stream_module(shape, shape.chunk, layout)


def _stream_module(shape: Shape, chunk: Decl, layout: Layout) -> StreamModule:
    names = names_of(shape, layout)
    parsed = Subscript(imported("." + names.parsed_module, names.parsed), (_FORMAT,))
    logprob = _model(shape.logprob, layout) if shape.logprob is not None else Atom("object")
    arguments: dict[str, tuple[Expr, ...]] = {
        "ChunkEvent": (_model(chunk, layout), parsed),
        "ContentDeltaEvent": (_FORMAT,),
        "ContentDoneEvent": (_FORMAT,),
    }
    events = []
    for name in _EVENTS:
        head = imported(".structured.events", name)
        args = (logprob,) if name.startswith("Logprobs") else arguments.get(name, ())
        events.append(print_expr(Subscript(head, args) if args else head, "", ",", 4))
    classes, used = _stream_classes(names, parsed)
    wanted = set(used).union(*(event.imports for event in events))
    return StreamModule(
        module=names.stream_module,
        imports=tuple(import_lines(wanted, names.stream_module)),
        name=names.stream,
        events=tuple(event.text for event in events),
        classes=classes,
    )


def _model(decl: Decl, layout: Layout) -> Atom:
    return imported("." + layout.module(decl, MODEL), layout.python_name(decl, MODEL))


def _stream_classes(names: Names, parsed: Expr) -> tuple[tuple[StreamClass, ...], set[Import]]:
    """The stream and what opens it, synchronous and asynchronous; and what they import."""
    event = Subscript(Atom(f"{names.stream}Event"), (_FORMAT,))
    made: list[StreamClass] = []
    used: set[Import] = set()

    def add(name: str, base: Expr, doc: str, field: str, value: str) -> None:
        head = _head(name, base, _GENERIC)
        used.update(head.imports)
        made.append(StreamClass(head.text, f'"""{doc}"""', field, value))

    for prefix in ("", "Async"):
        base = imported(".structured.stream", f"{prefix}CompletionStream")
        doc = "The events of an answer, one by one as they arrive."
        stream = f"{prefix}{names.stream}"
        add(stream, Subscript(base, (event, parsed)), doc, "_completion", names.parsed)
    for prefix in ("", "Async"):
        base = imported(".structured.stream", f"{prefix}CompletionStreamManager")
        stream = f"{prefix}{names.stream}"
        block = "async with" if prefix else "with"
        doc = f"Makes the request when the `{block}` block begins, and ends its stream."
        opened = Subscript(Atom(stream), (_FORMAT,))
        add(f"{stream}Manager", Subscript(base, (opened,)), doc, "_type", stream)
    return tuple(made), used


def _head(name: str, *bases: Expr) -> Printed:
    """`class name(base, Generic[FormatT]):` as black would break it."""
    flat = f"class {name}({', '.join(map(one_line, bases))}):"
    if len(flat) <= LINE:
        return Printed(flat, frozenset(i for base in bases for i in imports_of(base)))
    shown = [print_expr(base, "", ",", 4) for base in bases]
    rows = "".join(f"    {row.text}\n" for row in shown)
    return Printed(f"class {name}(\n{rows}):", frozenset().union(*(r.imports for r in shown)))
