"""Operations whose answers are read as types of the caller's (`x-loom-structured`)."""

from __future__ import annotations

from collections.abc import Iterator

from typing_extensions import assert_never

from specloom.diagnostics.problems import Problem
from specloom.features.structured_outputs.choices import choices_of
from specloom.features.structured_outputs.items import items_of
from specloom.features.structured_outputs.settings import Form, Structured
from specloom.features.structured_outputs.shape import Shape, field_type, members
from specloom.ir import Api, Operation, Type, stream_of
from specloom.lint.portable import portable_sources
from specloom.targets.python.arguments import arguments
from specloom.targets.python.layout import Layout

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

_MISSING = {
    Form.CHOICES: "the result has no choices with a message that has content and tool_calls",
    Form.ITEMS: "the result has no output with messages and function calls",
}


def lint_files() -> Iterator[tuple[str, str]]:
    """(path below the package, content) of the rules for schemas: the linter's own modules."""
    yield f"{FOLDER}lint/__init__.py", '"""The rules by which the server judges schemas."""\n'
    for name, text in portable_sources().items():
        yield f"{FOLDER}lint/{name}", _PRAGMAS + text


def structured_problems(api: Api, layout: Layout) -> Iterator[Problem]:
    """Operations whose answers have another form than the description says."""
    for operation in api.operations():
        settings = operation.feature(Structured)
        if settings is None:
            continue
        if _form_of(operation, layout) is None:
            hint = "x-loom-structured is for operations that answer in this shape"
            yield Problem(operation.where, "G031", _MISSING[settings.form], hint)
        if settings.key and format_type(operation, layout) is None:
            message = f"the body field {settings.field!r} has no {settings.key!r}"
            yield Problem(operation.where, "G031", message, "name the key that takes the format")
        if settings.resume and resumed(operation, layout) is None:
            message = f"{settings.resume} doesn't stream the events of {operation.id}, by an id"
            yield Problem(operation.where, "G031", message, "remove `resume`")


def shape_of(operation: Operation, layout: Layout) -> Shape | None:
    """The form of the operation's answers; None where it isn't structured, or has no such form."""
    settings = operation.feature(Structured)
    if settings is None or (settings.key and format_type(operation, layout) is None):
        return None
    return _form_of(operation, layout)


def format_type(operation: Operation, layout: Layout) -> Type | None:
    """The type of a format that is one of several settings of a body field."""
    settings = operation.feature(Structured)
    fields = operation.body.fields if settings and operation.body else ()
    for field in fields:
        if settings is not None and field.name == settings.field:
            return field_type(next(members(field.type, layout), None), settings.key)
    return None


def resumed(operation: Operation, layout: Layout) -> Operation | None:
    """The operation that gives the operation's stream again, by an id."""
    settings, stream = operation.feature(Structured), stream_of(operation.interaction)
    for other in layout.api.operations():
        if settings is not None and other.id == settings.resume:
            again = stream_of(other.interaction)
            same = stream is not None and again is not None and again.event == stream.event
            same = same and again is not None and again.switch is not None
            by_id = any(a.positional for a in arguments(other, layout))
            return other if same and by_id else None
    return None


def _form_of(operation: Operation, layout: Layout) -> Shape | None:
    settings = operation.feature(Structured)
    if settings is None:
        return None
    match settings.form:
        case Form.CHOICES:
            return choices_of(operation, layout)
        case Form.ITEMS:
            return items_of(operation, layout)
        case _:
            assert_never(settings.form)


def shapes(api: Api, layout: Layout) -> Iterator[Shape]:
    """The shapes of all results that are wanted, each once."""
    seen = set()
    for operation in api.operations():
        shape = shape_of(operation, layout)
        if shape is not None and shape.result.id not in seen:
            seen.add(shape.result.id)
            yield shape
