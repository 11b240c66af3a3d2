from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ...pagination import SyncCursorPage
    from ...types.deleted_skill import DeletedSkill
    from ...types.skill import Skill
    from ...types.skills.skill_files import SkillFiles
    from .content import (
        ContentResource,
        ContentResourceWithRawResponse,
        ContentResourceWithStreamingResponse,
    )
    from .versions.versions import (
        Versions,
        VersionsWithRawResponse,
        VersionsWithStreamingResponse,
    )


class Skills(Resource):
    """Instructions and files for one kind of task, in versions."""

    @cached_property
    def content(self) -> ContentResource:
        from .content import ContentResource

        return ContentResource(self._client)

    @cached_property
    def versions(self) -> Versions:
        from .versions.versions import Versions

        return Versions(self._client)

    @cached_property
    def with_raw_response(self) -> SkillsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return SkillsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SkillsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return SkillsWithStreamingResponse(self)

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
    ) -> SyncCursorPage[Skill]:
        """List skills.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, up to 100.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ...pagination import SyncCursorPage
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
        return self._page(request, SyncCursorPage[Skill])

    def create(
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
        return self._send(request, Skill)

    def retrieve(
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
        return self._send(request, Skill)

    def update(
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
        return self._send(request, Skill)

    def delete(
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
        return self._send(request, DeletedSkill)


class SkillsWithRawResponse:
    def __init__(self, skills: Skills) -> None:
        self._skills = skills
        self.list = to_raw(skills.list)
        self.create = to_raw(skills.create)
        self.retrieve = to_raw(skills.retrieve)
        self.update = to_raw(skills.update)
        self.delete = to_raw(skills.delete)

    @cached_property
    def content(self) -> ContentResourceWithRawResponse:
        return self._skills.content.with_raw_response

    @cached_property
    def versions(self) -> VersionsWithRawResponse:
        return self._skills.versions.with_raw_response


class SkillsWithStreamingResponse:
    def __init__(self, skills: Skills) -> None:
        self._skills = skills
        self.list = to_streaming(skills.list)
        self.create = to_streaming(skills.create)
        self.retrieve = to_streaming(skills.retrieve)
        self.update = to_streaming(skills.update)
        self.delete = to_streaming(skills.delete)

    @cached_property
    def content(self) -> ContentResourceWithStreamingResponse:
        return self._skills.content.with_streaming_response

    @cached_property
    def versions(self) -> VersionsWithStreamingResponse:
        return self._skills.versions.with_streaming_response
