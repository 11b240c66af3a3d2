"""Operations whose answers are read as types of the caller's (`x-loom-structured`).

What the answer of such an operation looks like is that of a chat completion: choices, each
with a message that has text or tool calls.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.diagnostics.problems import Problem
from specloom.features.structured_outputs.settings import Structured
from specloom.ir import (
    Api,
    Decl,
    JsonResult,
    ListOf,
    Named,
    Object,
    Operation,
    SchemaId,
    Type,
    UnionOf,
    is_null,
    main_result,
    stream_of,
)
from specloom.lint.portable import portable_sources
from specloom.targets.python.layout import MODEL, Layout

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


def lint_files() -> Iterator[tuple[str, str]]:
    """(path below the package, content) of the rules for schemas: the linter's own modules."""
    yield f"{FOLDER}lint/__init__.py", '"""The rules by which the server judges schemas."""\n'
    for name, text in portable_sources().items():
        yield f"{FOLDER}lint/{name}", _PRAGMAS + text


def structured_problems(api: Api, layout: Layout) -> Iterator[Problem]:
    """Operations whose answer has another form than that of a chat completion."""
    for operation in api.operations():
        if operation.feature(Structured) is not None and shape_of(operation, layout) is None:
            message = "the result has no choices with a message that has content and tool_calls"
            hint = "x-loom-structured is for operations that answer as chat completions do"
            yield Problem(operation.where, "G031", message, hint)


def shape_of(operation: Operation, layout: Layout) -> Shape | None:
    """The types of the operation's answer, or None where it has another form."""
    answer = main_result(operation.interaction)
    result = _decl(answer.type if isinstance(answer, JsonResult) else None, layout)
    choice = _decl(_field(result, "choices"), layout)
    message = _decl(_field(choice, "message"), layout)
    if result is None or choice is None or message is None:
        return None
    for member in _members(_field(message, "tool_calls"), layout):
        function = _decl(_field(member, "function"), layout)
        if function is not None and _field(function, "arguments") is not None:
            stream = stream_of(operation.interaction)
            chunk = _decl(stream.event, layout) if stream else None
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
    seen: set[SchemaId] = set()
    while pending:
        part = pending.pop(0)
        if isinstance(part, ListOf):
            pending.append(part.item)
        elif isinstance(part, UnionOf):
            pending += [m for m in part.members if not is_null(m)]
        elif isinstance(part, Named) and part.id in layout.decls and part.id not in seen:
            seen.add(part.id)
            decl = layout.decls[part.id]
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
