from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseError as _APIResponseError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ClientError as _ClientError,
        ConflictError as ConflictError,
        InternalServerError as InternalServerError,
        NotFoundError as NotFoundError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from .structured.errors import (
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
        LengthFinishReasonError as LengthFinishReasonError,
    )

    APIResponseValidationError = _APIResponseError
    OpenAIError = _ClientError
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
    __all__ = [*_SOURCES]
