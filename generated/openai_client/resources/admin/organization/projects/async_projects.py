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
    from .....types.admin.organization.project import Project
    from .....types.admin.organization.project_residency import ProjectResidency
    from .async_api_keys import (
        AsyncApiKeys,
        AsyncApiKeysWithRawResponse,
        AsyncApiKeysWithStreamingResponse,
    )
    from .async_certificates import (
        AsyncCertificates,
        AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse,
    )
    from .async_data_retention import (
        AsyncDataRetention,
        AsyncDataRetentionWithRawResponse,
        AsyncDataRetentionWithStreamingResponse,
    )
    from .async_hosted_tool_permissions import (
        AsyncHostedToolPermissions,
        AsyncHostedToolPermissionsWithRawResponse,
        AsyncHostedToolPermissionsWithStreamingResponse,
    )
    from .async_model_permissions import (
        AsyncModelPermissions,
        AsyncModelPermissionsWithRawResponse,
        AsyncModelPermissionsWithStreamingResponse,
    )
    from .async_rate_limits import (
        AsyncRateLimits,
        AsyncRateLimitsWithRawResponse,
        AsyncRateLimitsWithStreamingResponse,
    )
    from .async_roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
    )
    from .async_service_tier_settings import (
        AsyncServiceTierSettings,
        AsyncServiceTierSettingsWithRawResponse,
        AsyncServiceTierSettingsWithStreamingResponse,
    )
    from .async_spend_alerts import (
        AsyncSpendAlerts,
        AsyncSpendAlertsWithRawResponse,
        AsyncSpendAlertsWithStreamingResponse,
    )
    from .async_spend_limit import (
        AsyncSpendLimit,
        AsyncSpendLimitWithRawResponse,
        AsyncSpendLimitWithStreamingResponse,
    )
    from .groups.async_groups import (
        AsyncGroups,
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
    )
    from .service_accounts.async_service_accounts import (
        AsyncServiceAccounts,
        AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse,
    )
    from .users.async_users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
    )


class AsyncProjects(AsyncResource):
    """The projects of the organization."""

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        from .async_api_keys import AsyncApiKeys

        return AsyncApiKeys(self._client)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        from .async_certificates import AsyncCertificates

        return AsyncCertificates(self._client)

    @cached_property
    def data_retention(self) -> AsyncDataRetention:
        from .async_data_retention import AsyncDataRetention

        return AsyncDataRetention(self._client)

    @cached_property
    def groups(self) -> AsyncGroups:
        from .groups.async_groups import AsyncGroups

        return AsyncGroups(self._client)

    @cached_property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissions:
        from .async_hosted_tool_permissions import AsyncHostedToolPermissions

        return AsyncHostedToolPermissions(self._client)

    @cached_property
    def model_permissions(self) -> AsyncModelPermissions:
        from .async_model_permissions import AsyncModelPermissions

        return AsyncModelPermissions(self._client)

    @cached_property
    def rate_limits(self) -> AsyncRateLimits:
        from .async_rate_limits import AsyncRateLimits

        return AsyncRateLimits(self._client)

    @cached_property
    def roles(self) -> AsyncRoles:
        from .async_roles import AsyncRoles

        return AsyncRoles(self._client)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccounts:
        from .service_accounts.async_service_accounts import AsyncServiceAccounts

        return AsyncServiceAccounts(self._client)

    @cached_property
    def service_tier_settings(self) -> AsyncServiceTierSettings:
        from .async_service_tier_settings import AsyncServiceTierSettings

        return AsyncServiceTierSettings(self._client)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlerts:
        from .async_spend_alerts import AsyncSpendAlerts

        return AsyncSpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimit:
        from .async_spend_limit import AsyncSpendLimit

        return AsyncSpendLimit(self._client)

    @cached_property
    def users(self) -> AsyncUsers:
        from .users.async_users import AsyncUsers

        return AsyncUsers(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncProjectsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncProjectsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncProjectsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncProjectsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Project, AsyncConversationCursorPage[Project]]:
        """List the projects of the organization.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            include_archived: Whether archived projects are listed too. Default: false.
            limit: Items per page, from 1 to 100. Default: 20.
        """
        from .....pagination import AsyncConversationCursorPage
        from .....types.admin.organization.project import Project

        request = Request(
            "GET",
            "/organization/projects",
            query={
                "after": after,
                "include_archived": include_archived,
                "limit": limit,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncConversationCursorPage[Project], Project)

    async def create(
        self,
        *,
        name: str,
        external_key_id: str | None | Omit = omit,
        geography: str | None | Omit = omit,
        residency: ProjectResidency | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Create a project.

        Args:
            name: Name of the project.
            external_key_id: Id of the external key that encrypts the data of the
                project.
            geography: Geography of the storage.
            residency: Where data is stored and processed.
        """
        from .....types.admin.organization.project import Project

        request = Request(
            "POST",
            "/organization/projects",
            json={
                "name": name,
                "external_key_id": external_key_id,
                "geography": geography,
                "residency": residency,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Project)

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Retrieve a project.

        Args:
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.project import Project

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Project)

    async def update(
        self,
        project_id: str,
        *,
        external_key_id: str | None | Omit = omit,
        geography: str | None | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Change a project.

        Args:
            project_id: Id of the project, `proj_…`.
            external_key_id: Id of the external key that encrypts the data of the
                project.
            geography: Geography of the storage.
            name: New name of the project.
        """
        from .....types.admin.organization.project import Project

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}",
            json={
                "external_key_id": external_key_id,
                "geography": geography,
                "name": name,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Project)

    async def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Archive a project.

        An archived project can't be used or changed any more.

        Args:
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.project import Project

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/archive",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Project)


class AsyncProjectsWithRawResponse:
    def __init__(self, projects: AsyncProjects) -> None:
        self._projects = projects
        self.list = async_to_raw(projects.list)
        self.create = async_to_raw(projects.create)
        self.retrieve = async_to_raw(projects.retrieve)
        self.update = async_to_raw(projects.update)
        self.archive = async_to_raw(projects.archive)

    @cached_property
    def api_keys(self) -> AsyncApiKeysWithRawResponse:
        return self._projects.api_keys.with_raw_response

    @cached_property
    def certificates(self) -> AsyncCertificatesWithRawResponse:
        return self._projects.certificates.with_raw_response

    @cached_property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse:
        return self._projects.data_retention.with_raw_response

    @cached_property
    def groups(self) -> AsyncGroupsWithRawResponse:
        return self._projects.groups.with_raw_response

    @cached_property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithRawResponse:
        return self._projects.hosted_tool_permissions.with_raw_response

    @cached_property
    def model_permissions(self) -> AsyncModelPermissionsWithRawResponse:
        return self._projects.model_permissions.with_raw_response

    @cached_property
    def rate_limits(self) -> AsyncRateLimitsWithRawResponse:
        return self._projects.rate_limits.with_raw_response

    @cached_property
    def roles(self) -> AsyncRolesWithRawResponse:
        return self._projects.roles.with_raw_response

    @cached_property
    def service_accounts(self) -> AsyncServiceAccountsWithRawResponse:
        return self._projects.service_accounts.with_raw_response

    @cached_property
    def service_tier_settings(self) -> AsyncServiceTierSettingsWithRawResponse:
        return self._projects.service_tier_settings.with_raw_response

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse:
        return self._projects.spend_alerts.with_raw_response

    @cached_property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse:
        return self._projects.spend_limit.with_raw_response

    @cached_property
    def users(self) -> AsyncUsersWithRawResponse:
        return self._projects.users.with_raw_response


class AsyncProjectsWithStreamingResponse:
    def __init__(self, projects: AsyncProjects) -> None:
        self._projects = projects
        self.list = async_to_streaming(projects.list)
        self.create = async_to_streaming(projects.create)
        self.retrieve = async_to_streaming(projects.retrieve)
        self.update = async_to_streaming(projects.update)
        self.archive = async_to_streaming(projects.archive)

    @cached_property
    def api_keys(self) -> AsyncApiKeysWithStreamingResponse:
        return self._projects.api_keys.with_streaming_response

    @cached_property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse:
        return self._projects.certificates.with_streaming_response

    @cached_property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse:
        return self._projects.data_retention.with_streaming_response

    @cached_property
    def groups(self) -> AsyncGroupsWithStreamingResponse:
        return self._projects.groups.with_streaming_response

    @cached_property
    def hosted_tool_permissions(
        self,
    ) -> AsyncHostedToolPermissionsWithStreamingResponse:
        return self._projects.hosted_tool_permissions.with_streaming_response

    @cached_property
    def model_permissions(self) -> AsyncModelPermissionsWithStreamingResponse:
        return self._projects.model_permissions.with_streaming_response

    @cached_property
    def rate_limits(self) -> AsyncRateLimitsWithStreamingResponse:
        return self._projects.rate_limits.with_streaming_response

    @cached_property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        return self._projects.roles.with_streaming_response

    @cached_property
    def service_accounts(self) -> AsyncServiceAccountsWithStreamingResponse:
        return self._projects.service_accounts.with_streaming_response

    @cached_property
    def service_tier_settings(self) -> AsyncServiceTierSettingsWithStreamingResponse:
        return self._projects.service_tier_settings.with_streaming_response

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse:
        return self._projects.spend_alerts.with_streaming_response

    @cached_property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse:
        return self._projects.spend_limit.with_streaming_response

    @cached_property
    def users(self) -> AsyncUsersWithStreamingResponse:
        return self._projects.users.with_streaming_response
