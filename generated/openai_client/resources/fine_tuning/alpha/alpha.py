from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import Resource

if TYPE_CHECKING:
    from .graders import Graders, GradersWithRawResponse, GradersWithStreamingResponse


class Alpha(Resource):
    """Operations that may still change."""

    @cached_property
    def graders(self) -> Graders:
        from .graders import Graders

        return Graders(self._client)

    @cached_property
    def with_raw_response(self) -> AlphaWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AlphaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AlphaWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AlphaWithStreamingResponse(self)


class AlphaWithRawResponse:
    def __init__(self, alpha: Alpha) -> None:
        self._alpha = alpha

    @cached_property
    def graders(self) -> GradersWithRawResponse:
        return self._alpha.graders.with_raw_response


class AlphaWithStreamingResponse:
    def __init__(self, alpha: Alpha) -> None:
        self._alpha = alpha

    @cached_property
    def graders(self) -> GradersWithStreamingResponse:
        return self._alpha.graders.with_streaming_response
