from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.pages import AsyncPaginator
    from ....._core.timeouts import Timeout
    from .....pagination import AsyncConversationCursorPage
    from .....types.admin.organization.projects.project_rate_limit import (
        ProjectRateLimit,
    )


class AsyncRateLimits(AsyncResource):
    """The rate limits of a project."""

    @cached_property
    def with_raw_response(self) -> AsyncRateLimitsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncRateLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncRateLimitsWithStreamingResponse(self)

    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        ProjectRateLimit,
        AsyncConversationCursorPage[ProjectRateLimit],
    ]:
        """List the rate limits of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            limit: Items per page. Default: 100.
        """
        from .....pagination import AsyncConversationCursorPage
        from .....types.admin.organization.projects.project_rate_limit import (
            ProjectRateLimit,
        )

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/rate_limits",
            query={
                "after": after,
                "before": before,
                "limit": limit,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncConversationCursorPage[ProjectRateLimit],
            ProjectRateLimit,
        )

    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int | Omit = omit,
        max_audio_megabytes_per_1_minute: int | Omit = omit,
        max_images_per_1_minute: int | Omit = omit,
        max_requests_per_1_day: int | Omit = omit,
        max_requests_per_1_minute: int | Omit = omit,
        max_tokens_per_1_minute: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectRateLimit:
        """Change a rate limit of a project.

        Args:
            rate_limit_id: Id of the rate limit, such as `rl-gpt-5.4`.
            project_id: Id of the project, `proj_…`.
            batch_1_day_max_input_tokens: Input tokens of batches per day. Only for some
                models.
            max_audio_megabytes_per_1_minute: Megabytes of audio per minute. Only for
                audio models.
            max_images_per_1_minute: Images per minute. Only for image models.
            max_requests_per_1_day: Requests per day. Only for some models.
            max_requests_per_1_minute: Requests per minute.
            max_tokens_per_1_minute: Tokens per minute.
        """
        from .....types.admin.organization.projects.project_rate_limit import (
            ProjectRateLimit,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/rate_limits/{segment(rate_limit_id, 'rate_limit_id')}",
            json={
                "batch_1_day_max_input_tokens": batch_1_day_max_input_tokens,
                "max_audio_megabytes_per_1_minute": max_audio_megabytes_per_1_minute,
                "max_images_per_1_minute": max_images_per_1_minute,
                "max_requests_per_1_day": max_requests_per_1_day,
                "max_requests_per_1_minute": max_requests_per_1_minute,
                "max_tokens_per_1_minute": max_tokens_per_1_minute,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ProjectRateLimit)


class AsyncRateLimitsWithRawResponse:
    def __init__(self, rate_limits: AsyncRateLimits) -> None:
        self.list_rate_limits = async_to_raw(rate_limits.list_rate_limits)
        self.update_rate_limit = async_to_raw(rate_limits.update_rate_limit)


class AsyncRateLimitsWithStreamingResponse:
    def __init__(self, rate_limits: AsyncRateLimits) -> None:
        self.list_rate_limits = async_to_streaming(rate_limits.list_rate_limits)
        self.update_rate_limit = async_to_streaming(rate_limits.update_rate_limit)
