from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.pages import AsyncPaginator
    from ..._core.timeouts import Timeout
    from ...pagination import AsyncCursorPage
    from ...types.deleted_skill import DeletedSkill
    from ...types.skill import Skill
    from ...types.skills.skill_files import SkillFiles
    from .async_content import (
        AsyncContentResource,
        AsyncContentResourceWithRawResponse,
        AsyncContentResourceWithStreamingResponse,
    )
    from .versions.async_versions import (
        AsyncVersions,
        AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse,
    )


class AsyncSkills(AsyncResource):
    """Instructions and files for one kind of task, in versions."""

    @cached_property
    def content(self) -> AsyncContentResource:
        from .async_content import AsyncContentResource

        return AsyncContentResource(self._client)

    @cached_property
    def versions(self) -> AsyncVersions:
        from .versions.async_versions import AsyncVersions

        return AsyncVersions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSkillsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncSkillsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncSkillsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Skill, AsyncCursorPage[Skill]]:
        """List skills.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, up to 100.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ...pagination import AsyncCursorPage
        from ...types.skill import Skill

        request = Request(
            "GET",
            "/skills",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncCursorPage[Skill], Skill)

    async def create(
        self,
        *,
        files: SkillFiles | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Skill:
        """Upload a skill.

        Upload the files of its folder, or one zip archive. One of them is
        `SKILL.md`, which has the name and the description.

        Args:
            files: The files of the skill, up to 500, or one zip archive of them.
        """
        from ...types.skill import Skill

        request = Request(
            "POST",
            "/skills",
            files={
                "files": files,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Skill)

    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Skill:
        """Retrieve a skill.

        Args:
            skill_id: Id of the skill, `skill_…`.
        """
        from ...types.skill import Skill

        request = Request(
            "GET",
            f"/skills/{segment(skill_id, 'skill_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Skill)

    async def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Skill:
        """Set the default version of a skill.

        Args:
            skill_id: Id of the skill, `skill_…`.
            default_version: Version to use if none is named.
        """
        from ...types.skill import Skill

        request = Request(
            "POST",
            f"/skills/{segment(skill_id, 'skill_id')}",
            json={
                "default_version": default_version,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Skill)

    async def delete(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> DeletedSkill:
        """Delete a skill and its versions.

        Args:
            skill_id: Id of the skill, `skill_…`.
        """
        from ...types.deleted_skill import DeletedSkill

        request = Request(
            "DELETE",
            f"/skills/{segment(skill_id, 'skill_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, DeletedSkill)


class AsyncSkillsWithRawResponse:
    def __init__(self, skills: AsyncSkills) -> None:
        self._skills = skills
        self.list = async_to_raw(skills.list)
        self.create = async_to_raw(skills.create)
        self.retrieve = async_to_raw(skills.retrieve)
        self.update = async_to_raw(skills.update)
        self.delete = async_to_raw(skills.delete)

    @cached_property
    def content(self) -> AsyncContentResourceWithRawResponse:
        return self._skills.content.with_raw_response

    @cached_property
    def versions(self) -> AsyncVersionsWithRawResponse:
        return self._skills.versions.with_raw_response


class AsyncSkillsWithStreamingResponse:
    def __init__(self, skills: AsyncSkills) -> None:
        self._skills = skills
        self.list = async_to_streaming(skills.list)
        self.create = async_to_streaming(skills.create)
        self.retrieve = async_to_streaming(skills.retrieve)
        self.update = async_to_streaming(skills.update)
        self.delete = async_to_streaming(skills.delete)

    @cached_property
    def content(self) -> AsyncContentResourceWithStreamingResponse:
        return self._skills.content.with_streaming_response

    @cached_property
    def versions(self) -> AsyncVersionsWithStreamingResponse:
        return self._skills.versions.with_streaming_response
