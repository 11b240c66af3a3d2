"""What structured outputs raise.

ClientError
├── InvalidArgumentError
│   └── SchemaError                        a type or schema that the server would reject
└── OutputError                            an answer that isn't what was asked for
    ├── LengthFinishReasonError            cut off at a token limit
    ├── ContentFilterFinishReasonError     held back by the content filter
    ├── RefusalError                       the model refused
    └── OutputValidationError (ValueError) text that doesn't fit the type
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .._core.errors import ClientError, InvalidArgumentError

__all__ = [
    "ContentFilterFinishReasonError",
    "LengthFinishReasonError",
    "OutputError",
    "OutputValidationError",
    "RefusalError",
    "SchemaError",
]


class SchemaError(InvalidArgumentError):
    """A type or a schema can't be sent: the server would reject it. Nothing was sent.

    Attributes:
        name: the name of the type, the schema or the function.
        problems: what is wrong, each with the field that it is about.
    """

    def __init__(self, name: str, problems: Iterable[str]) -> None:
        self.name = name
        self.problems = tuple(problems)
        rows = "".join(f"\n- {problem}" for problem in self.problems)
        super().__init__(f"{name} has no schema that the server takes:{rows}")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.name, self.problems)


class OutputError(ClientError):
    """The answer can't be read as what was asked for.

    Attributes:
        completion: the whole answer as it came; None where it isn't known.
    """

    completion: Any

    def __init__(self, message: str, completion: Any = None) -> None:
        super().__init__(message)
        self.completion = completion


class LengthFinishReasonError(OutputError):
    """The answer was cut off at a token limit, so its JSON is incomplete.

    The completion of a stream may have come without its usage.
    """

    def __init__(self, *, completion: Any) -> None:
        message = "the answer was cut off at the limit of tokens"
        usage = getattr(completion, "usage", None)
        spent = getattr(usage, "completion_tokens", None)
        if spent is not None:
            message += f", after {spent} of them"
        super().__init__(message, completion)

    def __reduce__(self) -> tuple[Any, ...]:
        return _with_completion, (type(self), self.completion)


class ContentFilterFinishReasonError(OutputError):
    """The answer, or a part of it, was held back by the content filter."""

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("the answer was held back by the content filter", completion)

    def __reduce__(self) -> tuple[Any, ...]:
        return _with_completion, (type(self), self.completion)


class RefusalError(OutputError):
    """The model refused, and its value was asked for.

    Attributes:
        refusal: the words with which it refused.
    """

    def __init__(self, refusal: str) -> None:
        super().__init__(f"the model refused: {refusal}")
        self.refusal = refusal

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.refusal,)


class OutputValidationError(OutputError, ValueError):
    """The text doesn't fit the type; what pydantic says of it is the error's cause.

    Attributes:
        text: the text of the answer, or the arguments of a call.
    """

    def __init__(self, message: str, text: str, completion: Any = None) -> None:
        super().__init__(message, completion)
        self.text = text

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.text, self.completion)


def _with_completion(
    cls: type[LengthFinishReasonError] | type[ContentFilterFinishReasonError],
    completion: Any,
) -> OutputError:
    return cls(completion=completion)
