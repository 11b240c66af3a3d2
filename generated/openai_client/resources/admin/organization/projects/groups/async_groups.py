from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ......_core.omit import not_given, omit
from ......_core.request import Request, RequestOptions, segment
from ......_core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ......_core.omit import Body, Headers, NotGiven, Omit, Query
    from ......_core.pages import AsyncPaginator
    from ......_core.timeouts import Timeout
    from ......pagination import AsyncNextCursorPage
    from ......types.admin.organization.projects.group_delete_response import (
        ProjectGroupDeleteResponse,
    )
    from ......types.admin.organization.projects.project_group import ProjectGroup
    from .async_roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
    )


class AsyncGroups(AsyncResource):
    """The groups of a project."""

    @cached_property
    def roles(self) -> AsyncRoles:
        from .async_roles import AsyncRoles

        return AsyncRoles(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncGroupsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGroupsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncGroupsWithStreamingResponse(self)

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]]:
        """List the groups of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 0 to 100. Default: 20.
            order: Order by creation time. Default: `asc`, oldest first.
        """
        from ......pagination import AsyncNextCursorPage
        from ......types.admin.organization.projects.project_group import ProjectGroup

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/groups",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncNextCursorPage[ProjectGroup], ProjectGroup)

    async def create(
        self,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectGroup:
        """Add a group to a project.

        Args:
            project_id: Id of the project, `proj_…`.
            group_id: Id of the group.
            role: Id of the project role to assign.
        """
        from ......types.admin.organization.projects.project_group import ProjectGroup

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/groups",
            json={
                "group_id": group_id,
                "role": role,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ProjectGroup)

    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectGroup:
        """Retrieve a group of a project.

        Args:
            group_id: Id of the group, `group_…`.
            project_id: Id of the project, `proj_…`.
            group_type: Kind of the group. Default: `group`.
        """
        from ......types.admin.organization.projects.project_group import ProjectGroup

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/groups/{segment(group_id, 'group_id')}",
            query={
                "group_type": group_type,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ProjectGroup)

    async def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectGroupDeleteResponse:
        """Remove a group from a project.

        Args:
            group_id: Id of the group, `group_…`.
            project_id: Id of the project, `proj_…`.
        """
        from ......types.admin.organization.projects.group_delete_response import (
            ProjectGroupDeleteResponse,
        )

        request = Request(
            "DELETE",
            f"/organization/projects/{segment(project_id, 'project_id')}/groups/{segment(group_id, 'group_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ProjectGroupDeleteResponse)


class AsyncGroupsWithRawResponse:
    def __init__(self, groups: AsyncGroups) -> None:
        self._groups = groups
        self.list = async_to_raw(groups.list)
        self.create = async_to_raw(groups.create)
        self.retrieve = async_to_raw(groups.retrieve)
        self.delete = async_to_raw(groups.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithRawResponse:
        return self._groups.roles.with_raw_response


class AsyncGroupsWithStreamingResponse:
    def __init__(self, groups: AsyncGroups) -> None:
        self._groups = groups
        self.list = async_to_streaming(groups.list)
        self.create = async_to_streaming(groups.create)
        self.retrieve = async_to_streaming(groups.retrieve)
        self.delete = async_to_streaming(groups.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        return self._groups.roles.with_streaming_response
