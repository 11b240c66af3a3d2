from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ......_core.omit import not_given, omit
from ......_core.request import Request, RequestOptions, segment
from ......_core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ......_core.omit import Body, Headers, NotGiven, Omit, Query
    from ......_core.timeouts import Timeout
    from ......pagination import SyncConversationCursorPage
    from ......types.admin.organization.projects.project_service_account import (
        ProjectServiceAccount,
    )
    from ......types.admin.organization.projects.service_account_create_response import (
        ServiceAccountCreateResponse,
    )
    from ......types.admin.organization.projects.service_account_delete_response import (
        ServiceAccountDeleteResponse,
    )
    from .api_keys import ApiKeys, ApiKeysWithRawResponse, ApiKeysWithStreamingResponse


class ServiceAccounts(Resource):
    """The service accounts of a project."""

    @cached_property
    def api_keys(self) -> ApiKeys:
        from .api_keys import ApiKeys

        return ApiKeys(self._client)

    @cached_property
    def with_raw_response(self) -> ServiceAccountsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ServiceAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ServiceAccountsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ServiceAccountsWithStreamingResponse(self)

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
    ) -> SyncConversationCursorPage[ProjectServiceAccount]:
        """List the service accounts of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
        """
        from ......pagination import SyncConversationCursorPage
        from ......types.admin.organization.projects.project_service_account import (
            ProjectServiceAccount,
        )

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/service_accounts",
            query={
                "after": after,
                "limit": limit,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncConversationCursorPage[ProjectServiceAccount])

    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | None | Omit = omit,
        expires_in_seconds: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ServiceAccountCreateResponse:
        """Create a service account.

        The response holds an API key, which is shown only once.

        Args:
            project_id: Id of the project, `proj_…`.
            name: Name of the service account.
            create_service_account_only: Whether no API key is created with it. Default:
                false.
            expires_in_seconds: Time until the key expires, in seconds, up to a year. By
                default it never expires.
        """
        from ......types.admin.organization.projects.service_account_create_response import (
            ServiceAccountCreateResponse,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/service_accounts",
            json={
                "name": name,
                "create_service_account_only": create_service_account_only,
                "expires_in_seconds": expires_in_seconds,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ServiceAccountCreateResponse)

    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectServiceAccount:
        """Retrieve a service account.

        Args:
            service_account_id: Id of the service account.
            project_id: Id of the project, `proj_…`.
        """
        from ......types.admin.organization.projects.project_service_account import (
            ProjectServiceAccount,
        )

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/service_accounts/{segment(service_account_id, 'service_account_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectServiceAccount)

    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        role: Literal["member", "owner"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectServiceAccount:
        """Change a service account.

        Args:
            service_account_id: Id of the service account.
            project_id: Id of the project, `proj_…`.
            name: New name of the service account.
            role: New role in the project.
        """
        from ......types.admin.organization.projects.project_service_account import (
            ProjectServiceAccount,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/service_accounts/{segment(service_account_id, 'service_account_id')}",
            json={
                "name": name,
                "role": role,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectServiceAccount)

    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account.

        Args:
            service_account_id: Id of the service account.
            project_id: Id of the project, `proj_…`.
        """
        from ......types.admin.organization.projects.service_account_delete_response import (
            ServiceAccountDeleteResponse,
        )

        request = Request(
            "DELETE",
            f"/organization/projects/{segment(project_id, 'project_id')}/service_accounts/{segment(service_account_id, 'service_account_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ServiceAccountDeleteResponse)


class ServiceAccountsWithRawResponse:
    def __init__(self, service_accounts: ServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.list = to_raw(service_accounts.list)
        self.create = to_raw(service_accounts.create)
        self.retrieve = to_raw(service_accounts.retrieve)
        self.update = to_raw(service_accounts.update)
        self.delete = to_raw(service_accounts.delete)

    @cached_property
    def api_keys(self) -> ApiKeysWithRawResponse:
        return self._service_accounts.api_keys.with_raw_response


class ServiceAccountsWithStreamingResponse:
    def __init__(self, service_accounts: ServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.list = to_streaming(service_accounts.list)
        self.create = to_streaming(service_accounts.create)
        self.retrieve = to_streaming(service_accounts.retrieve)
        self.update = to_streaming(service_accounts.update)
        self.delete = to_streaming(service_accounts.delete)

    @cached_property
    def api_keys(self) -> ApiKeysWithStreamingResponse:
        return self._service_accounts.api_keys.with_streaming_response
