"""What calls raise when the server refuses them, and the types of what it says then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.ir import Operation, Type
from specloom.targets.python.annotations import Annotations
from specloom.targets.python.expr import one_line
from specloom.targets.python.layout import MODEL, Layout

__all__ = ["body_name", "error_of", "error_types", "raised"]

_ERRORS: Mapping[int, str] = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}


def error_of(status: str) -> str:
    """The client's error for `404`, `5XX` or `default`."""
    # Of `4XX` and `default` no single one is meant.
    number = int(status) if status.isdigit() else 500 if status.upper() == "5XX" else 0
    return "InternalServerError" if number >= 500 else _ERRORS.get(number, "APIStatusError")


def error_types(operation: Operation) -> Iterator[tuple[str, str, Type]]:
    """(status, when it comes, type) of each error response whose body is described."""
    for response in operation.error_responses:
        if response.type is not None:
            yield response.status, response.doc, response.type


def body_name(type_: Type, layout: Layout) -> str:
    """The type as callers write it: `Problem`, `list[Problem]`."""
    return one_line(Annotations(layout, MODEL).of(type_))


def raised(operation: Operation, layout: Layout) -> Iterator[tuple[str, str]]:
    """(error, when it comes and what it holds); what all calls have in common isn't repeated."""
    for status, doc, type_ in error_types(operation):
        if type_ != layout.common_error:
            when = f"{status}: {doc.rstrip('.')}." if doc else f"{status}."
            yield error_of(status), f"{when} `error.parse({body_name(type_, layout)})` reads it."
