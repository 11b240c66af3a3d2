"""Operations whose answers are read as types of the caller's (`x-loom-structured`)."""

from __future__ import annotations

from collections.abc import Iterator

from typing_extensions import assert_never

from specloom.diagnostics.problems import Problem
from specloom.features.structured_outputs.choices import choices_of
from specloom.features.structured_outputs.items import items_of
from specloom.features.structured_outputs.settings import Form, Structured
from specloom.features.structured_outputs.shape import Shape
from specloom.ir import Api, Operation
from specloom.lint.portable import portable_sources
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
        if settings is not None and shape_of(operation, layout) is None:
            hint = "x-loom-structured is for operations that answer in this shape"
            yield Problem(operation.where, "G031", _MISSING[settings.form], hint)


def shape_of(operation: Operation, layout: Layout) -> Shape | None:
    """The form of the operation's answers; None where it isn't structured, or has no such form."""
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
