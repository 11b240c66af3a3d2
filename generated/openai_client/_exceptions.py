from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.errors import APIConnectionError as APIConnectionError
    from ._core.errors import APIError as APIError
    from ._core.errors import APIResponseError as APIResponseValidationError
    from ._core.errors import APIStatusError as APIStatusError
    from ._core.errors import APITimeoutError as APITimeoutError
    from ._core.errors import AuthenticationError as AuthenticationError
    from ._core.errors import BadRequestError as BadRequestError
    from ._core.errors import ClientError as OpenAIError
    from ._core.errors import ConflictError as ConflictError
    from ._core.errors import InternalServerError as InternalServerError
    from ._core.errors import NotFoundError as NotFoundError
    from ._core.errors import PermissionDeniedError as PermissionDeniedError
    from ._core.errors import RateLimitError as RateLimitError
    from ._core.errors import UnprocessableEntityError as UnprocessableEntityError
    from .structured.errors import (
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
    )
    from .structured.errors import LengthFinishReasonError as LengthFinishReasonError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
]

_SOURCES = {
    "APIConnectionError": "._core.errors:APIConnectionError",
    "APIError": "._core.errors:APIError",
    "APIResponseValidationError": "._core.errors:APIResponseError",
    "APIStatusError": "._core.errors:APIStatusError",
    "APITimeoutError": "._core.errors:APITimeoutError",
    "AuthenticationError": "._core.errors:AuthenticationError",
    "BadRequestError": "._core.errors:BadRequestError",
    "ConflictError": "._core.errors:ConflictError",
    "ContentFilterFinishReasonError": ".structured.errors:ContentFilterFinishReasonError",
    "InternalServerError": "._core.errors:InternalServerError",
    "LengthFinishReasonError": ".structured.errors:LengthFinishReasonError",
    "NotFoundError": "._core.errors:NotFoundError",
    "OpenAIError": "._core.errors:ClientError",
    "PermissionDeniedError": "._core.errors:PermissionDeniedError",
    "RateLimitError": "._core.errors:RateLimitError",
    "UnprocessableEntityError": "._core.errors:UnprocessableEntityError",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for.
    from importlib import import_module

    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source, _, attribute = _SOURCES[name].partition(":")
    module = import_module(source, __package__)
    value: object = getattr(module, attribute) if attribute else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_SOURCES)
