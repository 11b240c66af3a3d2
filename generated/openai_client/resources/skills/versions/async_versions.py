from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.pages import AsyncPaginator
    from ...._core.timeouts import Timeout
    from ....pagination import AsyncCursorPage
    from ....types.skills.deleted_skill_version import DeletedSkillVersion
    from ....types.skills.skill_files import SkillFiles
    from ....types.skills.skill_version import SkillVersion
    from .async_content import (
        AsyncContentResource,
        AsyncContentResourceWithRawResponse,
        AsyncContentResourceWithStreamingResponse,
    )


class AsyncVersions(AsyncResource):
    """Versions of a skill."""

    @cached_property
    def content(self) -> AsyncContentResource:
        from .async_content import AsyncContentResource

        return AsyncContentResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncVersionsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncVersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncVersionsWithStreamingResponse(self)

    def list(
        self,
        skill_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]]:
        """List the versions of a skill.

        Args:
            skill_id: Id of the skill, `skill_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, up to 100.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ....pagination import AsyncCursorPage
        from ....types.skills.skill_version import SkillVersion

        request = Request(
            "GET",
            f"/skills/{segment(skill_id, 'skill_id')}/versions",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncCursorPage[SkillVersion], SkillVersion)

    async def create(
        self,
        skill_id: str,
        *,
        files: SkillFiles | Omit = omit,
        default: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SkillVersion:
        """Upload a version of a skill.

        Args:
            skill_id: Id of the skill, `skill_…`.
            files: The files of the skill, up to 500, or one zip archive of them.
            default: Whether to make it the default version.
        """
        from ....types.skills.skill_version import SkillVersion

        request = Request(
            "POST",
            f"/skills/{segment(skill_id, 'skill_id')}/versions",
            multipart={
                "default": default,
            },
            files={
                "files": files,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, SkillVersion)

    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SkillVersion:
        """Retrieve a version of a skill.

        Args:
            version: Number of the version.
            skill_id: Id of the skill, `skill_…`.
        """
        from ....types.skills.skill_version import SkillVersion

        request = Request(
            "GET",
            f"/skills/{segment(skill_id, 'skill_id')}/versions/{segment(version, 'version')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, SkillVersion)

    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> DeletedSkillVersion:
        """Delete a version of a skill.

        Args:
            version: Number of the version.
            skill_id: Id of the skill, `skill_…`.
        """
        from ....types.skills.deleted_skill_version import DeletedSkillVersion

        request = Request(
            "DELETE",
            f"/skills/{segment(skill_id, 'skill_id')}/versions/{segment(version, 'version')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, DeletedSkillVersion)


class AsyncVersionsWithRawResponse:
    def __init__(self, versions: AsyncVersions) -> None:
        self._versions = versions
        self.list = async_to_raw(versions.list)
        self.create = async_to_raw(versions.create)
        self.retrieve = async_to_raw(versions.retrieve)
        self.delete = async_to_raw(versions.delete)

    @cached_property
    def content(self) -> AsyncContentResourceWithRawResponse:
        return self._versions.content.with_raw_response


class AsyncVersionsWithStreamingResponse:
    def __init__(self, versions: AsyncVersions) -> None:
        self._versions = versions
        self.list = async_to_streaming(versions.list)
        self.create = async_to_streaming(versions.create)
        self.retrieve = async_to_streaming(versions.retrieve)
        self.delete = async_to_streaming(versions.delete)

    @cached_property
    def content(self) -> AsyncContentResourceWithStreamingResponse:
        return self._versions.content.with_streaming_response
