"""Operations whose answers are read as types of the caller's (`x-loom-structured`).

What the answer of such an operation looks like is that of a chat completion: choices, each
with a message that has text or tool calls.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import codegen.lint
from codegen.ir import (
    Api,
    Decl,
    ListOf,
    Named,
    Object,
    Operation,
    Scalar,
    ScalarKind,
    Type,
    UnionOf,
)
from codegen.lint import PORTABLE
from codegen.problems import Problem
from codegen.python.expr import Import
from codegen.python.imports import import_lines, relative
from codegen.python.layout import MODEL, Layout

FOLDER = "structured/"
"""Where the engine of it is; nothing of it is copied where no operation wants it."""

EXPORTS = {
    ".structured.errors": (
        "ContentFilterFinishReasonError",
        "LengthFinishReasonError",
        "OutputError",
        "OutputValidationError",
        "RefusalError",
        "SchemaError",
    ),
    ".structured.tools": ("function_tool", "pydantic_function_tool"),
}

# The rules are written for lines of 100 and without a strict pyright in mind.
_PRAGMAS = "# fmt: off\n# pyright: basic\n"

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
_STREAMS = (
    "AsyncCompletionStream",
    "AsyncCompletionStreamManager",
    "CompletionStream",
    "CompletionStreamManager",
)


@dataclass(frozen=True, slots=True)
class Shape:
    """The types that make up the answer of an operation."""

    result: Decl
    choice: Decl
    message: Decl
    call: Decl
    function: Decl
    chunk: Decl | None
    logprob: Decl | None


@dataclass(frozen=True, slots=True)
class ParsedModule:
    """The types of a result whose texts are read; `base_*` are those that they extend."""

    module: str
    imports: tuple[str, ...]
    parse_source: str
    result: str
    choice: str
    message: str
    call: str
    function: str
    base_result: str
    base_choice: str
    base_message: str
    base_call: str
    base_function: str

    @property
    def exports(self) -> tuple[str, ...]:
        return (self.result, self.choice, self.message, self.call, self.function)


@dataclass(frozen=True, slots=True)
class StreamModule:
    """The classes of a stream, with the names of the types that they are about."""

    module: str
    imports: tuple[str, ...]
    name: str
    parsed: str
    chunk: str
    logprob: str

    @property
    def exports(self) -> tuple[str, ...]:
        names = (self.name, f"{self.name}Manager")
        return (*names, *(f"Async{name}" for name in names), f"{self.name}Event")


def is_structured(api: Api) -> bool:
    """Whether any operation wants it."""
    return any(op.structured is not None for op in api.operations())


def lint_files() -> Iterator[tuple[str, str]]:
    """(path below the package, content) of the rules for schemas: the linter's own modules."""
    folder = Path(codegen.lint.__file__).parent
    yield f"{FOLDER}lint/__init__.py", '"""The rules by which the server judges schemas."""\n'
    for name in PORTABLE:
        text = (folder / f"{name}.py").read_text(encoding="utf-8")
        yield f"{FOLDER}lint/{name}.py", _PRAGMAS + text


def structured_problems(api: Api, layout: Layout) -> Iterator[Problem]:
    """Operations whose answer has another form than that of a chat completion."""
    for operation in api.operations():
        if operation.structured is not None and shape_of(operation, layout) is None:
            message = "the result has no choices with a message that has content and tool_calls"
            hint = "x-loom-structured is for operations that answer as chat completions do"
            yield Problem(operation.where, "G031", message, hint)


def shape_of(operation: Operation, layout: Layout) -> Shape | None:
    """The types of the operation's answer, or None where it has another form."""
    result = _decl(operation.result.type, layout)
    choice = _decl(_field(result, "choices"), layout)
    message = _decl(_field(choice, "message"), layout)
    if result is None or choice is None or message is None:
        return None
    for member in _members(_field(message, "tool_calls"), layout):
        function = _decl(_field(member, "function"), layout)
        if function is not None and _field(function, "arguments") is not None:
            chunk = _decl(operation.stream.event, layout) if operation.stream else None
            logprobs = _decl(_field(choice, "logprobs"), layout)
            logprob = _decl(_field(logprobs, "content"), layout)
            return Shape(result, choice, message, member, function, chunk, logprob)
    return None


def _field(decl: Decl | None, name: str) -> Type | None:
    if decl is None or not isinstance(decl.type, Object):
        return None
    return next((f.type for f in decl.type.fields if f.name == name), None)


def _members(type_: Type | None, layout: Layout) -> Iterator[Decl]:
    """The classes of objects that a value or an item may be, null apart."""
    pending = [type_] if type_ is not None else []
    seen: set[str] = set()
    while pending:
        part = pending.pop(0)
        if isinstance(part, ListOf):
            pending.append(part.item)
        elif isinstance(part, UnionOf):
            pending += [m for m in part.members if m != Scalar(ScalarKind.NULL)]
        elif isinstance(part, Named) and part.name in layout.decls and part.name not in seen:
            seen.add(part.name)
            decl = layout.decls[part.name]
            if isinstance(decl.type, Object):
                yield decl
            else:
                pending.append(decl.type)


def _decl(type_: Type | None, layout: Layout) -> Decl | None:
    return next(_members(type_, layout), None)


@dataclass(frozen=True, slots=True)
class Names:
    """What is generated for an operation, and in which modules (from the package's root)."""

    parsed: str
    parsed_module: str
    stream: str
    stream_module: str


def names_of(shape: Shape, layout: Layout) -> Names:
    """The names of the result's parsed form and of its stream."""
    base = layout.python_name(shape.result, MODEL)
    folder, _, stem = layout.module(shape.result, MODEL).rpartition(".")
    return Names(
        parsed=f"Parsed{base}",
        parsed_module=f"{folder}.parsed_{stem}",
        stream=f"{base}Stream",
        stream_module=f"{folder}.{stem}_stream",
    )


def parsed_modules(api: Api, layout: Layout) -> Iterator[ParsedModule]:
    """The parsed form of every result that is wanted; the first one has the short names."""
    seen: dict[str, None] = {}
    for shape in _shapes(api, layout):
        if shape.result.name not in seen:
            yield _parsed_module(shape, layout, short=not seen)
            seen[shape.result.name] = None


def _shapes(api: Api, layout: Layout) -> Iterator[Shape]:
    for operation in api.operations():
        shape = shape_of(operation, layout) if operation.structured is not None else None
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
    return ParsedModule(
        module=module,
        imports=tuple(import_lines(wanted, module)),
        parse_source=relative(".structured.parse", module),
        result=names.parsed,
        choice=f"{prefix}Choice",
        message=f"Parsed{shown[2]}",
        call=f"{prefix}FunctionToolCall",
        function=f"{prefix}Function",
        base_result=shown[0],
        base_choice=shown[1],
        base_message=shown[2],
        base_call=shown[3],
        base_function=shown[4],
    )


def stream_modules(api: Api, layout: Layout) -> Iterator[StreamModule]:
    """The streams of the results that are wanted and can be streamed."""
    seen: set[str] = set()
    for shape in _shapes(api, layout):
        if shape.chunk is None or shape.result.name in seen:
            continue
        seen.add(shape.result.name)
        names = names_of(shape, layout)
        chunk = Import(
            "." + layout.module(shape.chunk, MODEL), layout.python_name(shape.chunk, MODEL)
        )
        wanted = {
            chunk,
            Import("." + names.parsed_module, names.parsed),
            Import(".structured.calls", "FormatT"),
            *(Import(".structured.events", name) for name in _EVENTS),
            *(Import(".structured.stream", name) for name in _STREAMS),
        }
        logprob = "object"
        if shape.logprob is not None:
            logprob = layout.python_name(shape.logprob, MODEL)
            wanted.add(Import("." + layout.module(shape.logprob, MODEL), logprob))
        yield StreamModule(
            module=names.stream_module,
            imports=tuple(import_lines(wanted, names.stream_module)),
            name=names.stream,
            parsed=names.parsed,
            chunk=chunk.name,
            logprob=logprob,
        )
