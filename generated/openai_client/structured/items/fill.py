"""Puts the values of a caller's types into the items of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import OutputError, OutputValidationError, RefusalError
from ..values import items, put

if TYPE_CHECKING:
    from ..calls import Structured
    from ..readers import Reader

__all__ = ["fill", "is_answer", "parsed", "reader_of", "required"]

T = TypeVar("T")


def fill(answer: Any, structured: Structured) -> None:
    """Read the texts of an answer and the arguments of its calls.

    What isn't complete is left unread: an answer that was cut off is an answer too.

    Raises:
        OutputValidationError: a complete text doesn't fit its type.
    """
    if getattr(answer, "output", None) is None:
        put(answer, "output", [])
    try:
        for item in items(answer.output):
            if _is_complete(item, answer):
                _fill_item(item, structured)
    except OutputError as error:
        error.completion = answer
        raise


def _is_complete(item: Any, answer: Any) -> bool:
    status = getattr(item, "status", None) or getattr(answer, "status", None)
    return status in (None, "completed")


def _fill_item(item: Any, structured: Structured) -> None:
    reader = structured.format.reader
    if reader is not None and is_answer(item):
        for part in items(getattr(item, "content", None)):
            text = getattr(part, "text", None)
            if getattr(part, "type", None) == "output_text" and isinstance(text, str):
                put(part, "parsed", reader.read(text))
    reader = reader_of(item, structured)
    arguments = getattr(item, "arguments", None)
    if reader is not None and isinstance(arguments, str):
        put(item, "parsed_arguments", reader.read(arguments))


def is_answer(item: Any) -> bool:
    """Whether an item is a message that isn't a commentary on the way."""
    phase = getattr(item, "phase", None)
    return getattr(item, "type", None) == "message" and phase in (None, "final_answer")


def reader_of(item: Any, structured: Structured) -> Reader | None:
    """What reads the arguments of a call."""
    if getattr(item, "type", None) != "function_call":
        return None
    readers, name = structured.tools.readers, str(getattr(item, "name", None))
    namespace = getattr(item, "namespace", None)
    inside = readers.get(f"{namespace}.{name}") if namespace else None
    # A function that was found by search may have its own name as namespace.
    return inside or (readers.get(name) if namespace in (None, name) else None)


def parsed(answer: Any) -> Any:
    """The value of the first text that has one; None if none has."""
    for item in items(getattr(answer, "output", None)):
        if getattr(item, "type", None) == "message":
            for part in items(getattr(item, "content", None)):
                value = getattr(part, "parsed", None)
                if value is not None:
                    return value
    return None


def required(answer: Any, value: T | None) -> T:
    """Return the value of an answer.

    Raises:
        RefusalError: the model refused.
        OutputValidationError: there is no value: no type was asked for, the answer is
            incomplete, or the model called tools.
    """
    if value is not None:
        return value
    found = list(items(getattr(answer, "output", None)))
    parts = [part for item in found for part in items(getattr(item, "content", None))]
    for part in parts:
        refusal = getattr(part, "refusal", None)
        if isinstance(refusal, str) and refusal:
            raise RefusalError(refusal)
    text = getattr(answer, "output_text", None) or ""
    status = getattr(answer, "status", None)
    if status not in (None, "completed"):
        reason = f"its status is {status}"
    elif any(getattr(item, "type", None) == "function_call" for item in found):
        reason = "the model called tools instead of answering"
    else:
        reason = "no type was asked for" if text else "the answer is empty"
    raise OutputValidationError(f"the answer has no value: {reason}", text, answer)
