from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import AsyncResource

if TYPE_CHECKING:
    from .async_graders import (
        AsyncGraders,
        AsyncGradersWithRawResponse,
        AsyncGradersWithStreamingResponse,
    )


class AsyncAlpha(AsyncResource):
    """Operations that may still change."""

    @cached_property
    def graders(self) -> AsyncGraders:
        from .async_graders import AsyncGraders

        return AsyncGraders(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAlphaWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncAlphaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncAlphaWithStreamingResponse(self)


class AsyncAlphaWithRawResponse:
    def __init__(self, alpha: AsyncAlpha) -> None:
        self._alpha = alpha

    @cached_property
    def graders(self) -> AsyncGradersWithRawResponse:
        return self._alpha.graders.with_raw_response


class AsyncAlphaWithStreamingResponse:
    def __init__(self, alpha: AsyncAlpha) -> None:
        self._alpha = alpha

    @cached_property
    def graders(self) -> AsyncGradersWithStreamingResponse:
        return self._alpha.graders.with_streaming_response
