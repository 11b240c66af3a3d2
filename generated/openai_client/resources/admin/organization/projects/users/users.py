from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ......_core.omit import not_given, omit
from ......_core.request import Request, RequestOptions, segment
from ......_core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from ......_core.omit import Body, Headers, NotGiven, Omit, Query
    from ......_core.timeouts import Timeout
    from ......pagination import SyncConversationCursorPage
    from ......types.admin.organization.projects.project_user import ProjectUser
    from ......types.admin.organization.projects.user_delete_response import (
        ProjectUserDeleteResponse,
    )
    from .roles import Roles, RolesWithRawResponse, RolesWithStreamingResponse


class Users(Resource):
    """The users of a project."""

    @cached_property
    def roles(self) -> Roles:
        from .roles import Roles

        return Roles(self._client)

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return UsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return UsersWithStreamingResponse(self)

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncConversationCursorPage[ProjectUser]:
        """List the users of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
        """
        from ......pagination import SyncConversationCursorPage
        from ......types.admin.organization.projects.project_user import ProjectUser

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/users",
            query={
                "after": after,
                "limit": limit,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncConversationCursorPage[ProjectUser])

    def create(
        self,
        project_id: str,
        *,
        role: str,
        email: str | None | Omit = omit,
        user_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectUser:
        """Add a user to a project.

        Args:
            project_id: Id of the project, `proj_…`.
            role: Role in the project: `owner` or `member`.
            email: Email address of a user of the organization.
            user_id: Id of the user.
        """
        from ......types.admin.organization.projects.project_user import ProjectUser

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/users",
            json={
                "role": role,
                "email": email,
                "user_id": user_id,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectUser)

    def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectUser:
        """Retrieve a user of a project.

        Args:
            user_id: Id of the user, `user-…`.
            project_id: Id of the project, `proj_…`.
        """
        from ......types.admin.organization.projects.project_user import ProjectUser

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/users/{segment(user_id, 'user_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectUser)

    def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectUser:
        """Change a user of a project.

        Args:
            user_id: Id of the user, `user-…`.
            project_id: Id of the project, `proj_…`.
            role: New role in the project: `owner` or `member`.
        """
        from ......types.admin.organization.projects.project_user import ProjectUser

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/users/{segment(user_id, 'user_id')}",
            json={
                "role": role,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectUser)

    def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectUserDeleteResponse:
        """Remove a user from a project.

        Args:
            user_id: Id of the user, `user-…`.
            project_id: Id of the project, `proj_…`.
        """
        from ......types.admin.organization.projects.user_delete_response import (
            ProjectUserDeleteResponse,
        )

        request = Request(
            "DELETE",
            f"/organization/projects/{segment(project_id, 'project_id')}/users/{segment(user_id, 'user_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectUserDeleteResponse)


class UsersWithRawResponse:
    def __init__(self, users: Users) -> None:
        self._users = users
        self.list = to_raw(users.list)
        self.create = to_raw(users.create)
        self.retrieve = to_raw(users.retrieve)
        self.update = to_raw(users.update)
        self.delete = to_raw(users.delete)

    @cached_property
    def roles(self) -> RolesWithRawResponse:
        return self._users.roles.with_raw_response


class UsersWithStreamingResponse:
    def __init__(self, users: Users) -> None:
        self._users = users
        self.list = to_streaming(users.list)
        self.create = to_streaming(users.create)
        self.retrieve = to_streaming(users.retrieve)
        self.update = to_streaming(users.update)
        self.delete = to_streaming(users.delete)

    @cached_property
    def roles(self) -> RolesWithStreamingResponse:
        return self._users.roles.with_streaming_response
