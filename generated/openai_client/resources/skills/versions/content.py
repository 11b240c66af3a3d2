from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from ...._core.binary import BinaryResponse
    from ...._core.omit import Body, Headers, NotGiven, Query
    from ...._core.timeouts import Timeout


class ContentResource(Resource):
    """Download a version of a skill."""

    @cached_property
    def with_raw_response(self) -> ContentResourceWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ContentResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ContentResourceWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ContentResourceWithStreamingResponse(self)

    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BinaryResponse:
        """Download a version of a skill.

        Args:
            version: Number of the version.
            skill_id: Id of the skill, `skill_…`.
        """
        request = Request(
            "GET",
            f"/skills/{segment(skill_id, 'skill_id')}/versions/{segment(version, 'version')}/content",
            headers={
                "Accept": "application/zip",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._binary(request)


class ContentResourceWithRawResponse:
    def __init__(self, content: ContentResource) -> None:
        self.retrieve = to_raw(content.retrieve)


class ContentResourceWithStreamingResponse:
    def __init__(self, content: ContentResource) -> None:
        self.retrieve = to_streaming(content.retrieve)


if TYPE_CHECKING:
    from .async_content import (
        AsyncContentResource as AsyncContentResource,
        AsyncContentResourceWithRawResponse as AsyncContentResourceWithRawResponse,
        AsyncContentResourceWithStreamingResponse as AsyncContentResourceWithStreamingResponse,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncContentResource": ".async_content",
        "AsyncContentResourceWithRawResponse": ".async_content",
        "AsyncContentResourceWithStreamingResponse": ".async_content",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
