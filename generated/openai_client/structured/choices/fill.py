"""Puts the values of a caller's types into a completion."""

from __future__ import annotations

from typing import Any, TypeVar

from ..errors import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OutputError,
    OutputValidationError,
    RefusalError,
)
from ..schemas import Format
from ..tools import Tools
from ..values import items, put

__all__ = ["UNFINISHED", "check_finish", "fill", "required"]

T = TypeVar("T")

UNFINISHED = frozenset(("length", "content_filter"))
"""The reasons to finish that leave an answer incomplete."""


def fill(completion: Any, format_: Format, tools: Tools) -> None:
    """Read the answers of a completion that is whole, and the arguments of its calls.

    Raises:
        LengthFinishReasonError: an answer was cut off at a token limit.
        ContentFilterFinishReasonError: an answer was held back by the content filter.
        OutputValidationError: a text doesn't fit its type.
    """
    if format_.reader is None and not tools.readers:
        return  # with nothing to read, nothing is incomplete
    for choice in items(getattr(completion, "choices", None)):
        check_finish(getattr(choice, "finish_reason", None), completion)
        message = getattr(choice, "message", None)
        try:
            _fill_message(message, format_, tools)
        except OutputError as error:
            error.completion = completion
            raise


def check_finish(reason: object, completion: Any) -> None:
    """Refuse an answer that ended before its end.

    Raises:
        LengthFinishReasonError: it was cut off at a token limit.
        ContentFilterFinishReasonError: it was held back by the content filter.
    """
    if reason == "length":
        raise LengthFinishReasonError(completion=completion)
    if reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=completion)


def _fill_message(message: Any, format_: Format, tools: Tools) -> None:
    content = getattr(message, "content", None)
    refused = getattr(message, "refusal", None)
    if (
        format_.reader is not None
        and isinstance(content, str)
        and content
        and not refused
    ):
        put(message, "parsed", format_.reader.read(content))
    for call in items(getattr(message, "tool_calls", None)):
        function = getattr(call, "function", None)
        reader = tools.readers.get(str(getattr(function, "name", None)))
        arguments = getattr(function, "arguments", None)
        if reader is not None and isinstance(arguments, str):
            put(function, "parsed_arguments", reader.read(arguments))


def required(message: Any, parsed: T | None) -> T:
    """Return the value of a message.

    Raises:
        RefusalError: the model refused.
        OutputValidationError: there is no value: no type was asked for, or the model
            called tools.
    """
    if parsed is not None:
        return parsed
    refusal = getattr(message, "refusal", None)
    if isinstance(refusal, str) and refusal:
        raise RefusalError(refusal)
    content = getattr(message, "content", None)
    if getattr(message, "tool_calls", None):
        reason = "the model called tools instead of answering"
    else:
        reason = "no type was asked for" if content else "the answer is empty"
    raise OutputValidationError(f"the message has no value: {reason}", content or "")
