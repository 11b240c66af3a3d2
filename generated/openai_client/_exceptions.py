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
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "APIConnectionError": "._core.errors",
        "APIError": "._core.errors",
        "APIResponseValidationError": "._core.errors:APIResponseError",
        "APIStatusError": "._core.errors",
        "APITimeoutError": "._core.errors",
        "AuthenticationError": "._core.errors",
        "BadRequestError": "._core.errors",
        "ConflictError": "._core.errors",
        "ContentFilterFinishReasonError": ".structured.errors",
        "InternalServerError": "._core.errors",
        "LengthFinishReasonError": ".structured.errors",
        "NotFoundError": "._core.errors",
        "OpenAIError": "._core.errors:ClientError",
        "PermissionDeniedError": "._core.errors",
        "RateLimitError": "._core.errors",
        "UnprocessableEntityError": "._core.errors",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

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
