from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from ..._core.binary import AsyncBinaryResponse
    from ..._core.omit import Body, Headers, NotGiven, Query
    from ..._core.timeouts import Timeout


class AsyncContentResource(AsyncResource):
    """Download a skill."""

    @cached_property
    def with_raw_response(self) -> AsyncContentResourceWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncContentResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContentResourceWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncContentResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncBinaryResponse:
        """Download a skill.

        Returns the default version.

        Args:
            skill_id: Id of the skill, `skill_…`.
        """
        request = Request(
            "GET",
            f"/skills/{segment(skill_id, 'skill_id')}/content",
            headers={
                "Accept": "application/zip",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._binary(request)


class AsyncContentResourceWithRawResponse:
    def __init__(self, content: AsyncContentResource) -> None:
        self.retrieve = async_to_raw(content.retrieve)


class AsyncContentResourceWithStreamingResponse:
    def __init__(self, content: AsyncContentResource) -> None:
        self.retrieve = async_to_streaming(content.retrieve)
