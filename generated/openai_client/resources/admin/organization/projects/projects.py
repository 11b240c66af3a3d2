from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.timeouts import Timeout
    from .....pagination import SyncConversationCursorPage
    from .....types.admin.organization.project import Project
    from .....types.admin.organization.project_residency import ProjectResidency
    from .api_keys import ApiKeys, ApiKeysWithRawResponse, ApiKeysWithStreamingResponse
    from .certificates import (
        Certificates,
        CertificatesWithRawResponse,
        CertificatesWithStreamingResponse,
    )
    from .data_retention import (
        DataRetention,
        DataRetentionWithRawResponse,
        DataRetentionWithStreamingResponse,
    )
    from .groups.groups import (
        Groups,
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
    )
    from .hosted_tool_permissions import (
        HostedToolPermissions,
        HostedToolPermissionsWithRawResponse,
        HostedToolPermissionsWithStreamingResponse,
    )
    from .model_permissions import (
        ModelPermissions,
        ModelPermissionsWithRawResponse,
        ModelPermissionsWithStreamingResponse,
    )
    from .rate_limits import (
        RateLimits,
        RateLimitsWithRawResponse,
        RateLimitsWithStreamingResponse,
    )
    from .roles import Roles, RolesWithRawResponse, RolesWithStreamingResponse
    from .service_accounts.service_accounts import (
        ServiceAccounts,
        ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse,
    )
    from .service_tier_settings import (
        ServiceTierSettings,
        ServiceTierSettingsWithRawResponse,
        ServiceTierSettingsWithStreamingResponse,
    )
    from .spend_alerts import (
        SpendAlerts,
        SpendAlertsWithRawResponse,
        SpendAlertsWithStreamingResponse,
    )
    from .spend_limit import (
        SpendLimit,
        SpendLimitWithRawResponse,
        SpendLimitWithStreamingResponse,
    )
    from .users.users import Users, UsersWithRawResponse, UsersWithStreamingResponse


class Projects(Resource):
    """The projects of the organization."""

    @cached_property
    def api_keys(self) -> ApiKeys:
        from .api_keys import ApiKeys

        return ApiKeys(self._client)

    @cached_property
    def certificates(self) -> Certificates:
        from .certificates import Certificates

        return Certificates(self._client)

    @cached_property
    def data_retention(self) -> DataRetention:
        from .data_retention import DataRetention

        return DataRetention(self._client)

    @cached_property
    def groups(self) -> Groups:
        from .groups.groups import Groups

        return Groups(self._client)

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissions:
        from .hosted_tool_permissions import HostedToolPermissions

        return HostedToolPermissions(self._client)

    @cached_property
    def model_permissions(self) -> ModelPermissions:
        from .model_permissions import ModelPermissions

        return ModelPermissions(self._client)

    @cached_property
    def rate_limits(self) -> RateLimits:
        from .rate_limits import RateLimits

        return RateLimits(self._client)

    @cached_property
    def roles(self) -> Roles:
        from .roles import Roles

        return Roles(self._client)

    @cached_property
    def service_accounts(self) -> ServiceAccounts:
        from .service_accounts.service_accounts import ServiceAccounts

        return ServiceAccounts(self._client)

    @cached_property
    def service_tier_settings(self) -> ServiceTierSettings:
        from .service_tier_settings import ServiceTierSettings

        return ServiceTierSettings(self._client)

    @cached_property
    def spend_alerts(self) -> SpendAlerts:
        from .spend_alerts import SpendAlerts

        return SpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> SpendLimit:
        from .spend_limit import SpendLimit

        return SpendLimit(self._client)

    @cached_property
    def users(self) -> Users:
        from .users.users import Users

        return Users(self._client)

    @cached_property
    def with_raw_response(self) -> ProjectsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ProjectsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ProjectsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ProjectsWithStreamingResponse(self)

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
    ) -> SyncConversationCursorPage[Project]:
        """List the projects of the organization.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            include_archived: Whether archived projects are listed too. Default: false.
            limit: Items per page, from 1 to 100. Default: 20.
        """
        from .....pagination import SyncConversationCursorPage
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
        return self._page(request, SyncConversationCursorPage[Project])

    def create(
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
        return self._send(request, Project)

    def retrieve(
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
        return self._send(request, Project)

    def update(
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
        return self._send(request, Project)

    def archive(
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
        return self._send(request, Project)


class ProjectsWithRawResponse:
    def __init__(self, projects: Projects) -> None:
        self._projects = projects
        self.list = to_raw(projects.list)
        self.create = to_raw(projects.create)
        self.retrieve = to_raw(projects.retrieve)
        self.update = to_raw(projects.update)
        self.archive = to_raw(projects.archive)

    @cached_property
    def api_keys(self) -> ApiKeysWithRawResponse:
        return self._projects.api_keys.with_raw_response

    @cached_property
    def certificates(self) -> CertificatesWithRawResponse:
        return self._projects.certificates.with_raw_response

    @cached_property
    def data_retention(self) -> DataRetentionWithRawResponse:
        return self._projects.data_retention.with_raw_response

    @cached_property
    def groups(self) -> GroupsWithRawResponse:
        return self._projects.groups.with_raw_response

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithRawResponse:
        return self._projects.hosted_tool_permissions.with_raw_response

    @cached_property
    def model_permissions(self) -> ModelPermissionsWithRawResponse:
        return self._projects.model_permissions.with_raw_response

    @cached_property
    def rate_limits(self) -> RateLimitsWithRawResponse:
        return self._projects.rate_limits.with_raw_response

    @cached_property
    def roles(self) -> RolesWithRawResponse:
        return self._projects.roles.with_raw_response

    @cached_property
    def service_accounts(self) -> ServiceAccountsWithRawResponse:
        return self._projects.service_accounts.with_raw_response

    @cached_property
    def service_tier_settings(self) -> ServiceTierSettingsWithRawResponse:
        return self._projects.service_tier_settings.with_raw_response

    @cached_property
    def spend_alerts(self) -> SpendAlertsWithRawResponse:
        return self._projects.spend_alerts.with_raw_response

    @cached_property
    def spend_limit(self) -> SpendLimitWithRawResponse:
        return self._projects.spend_limit.with_raw_response

    @cached_property
    def users(self) -> UsersWithRawResponse:
        return self._projects.users.with_raw_response


class ProjectsWithStreamingResponse:
    def __init__(self, projects: Projects) -> None:
        self._projects = projects
        self.list = to_streaming(projects.list)
        self.create = to_streaming(projects.create)
        self.retrieve = to_streaming(projects.retrieve)
        self.update = to_streaming(projects.update)
        self.archive = to_streaming(projects.archive)

    @cached_property
    def api_keys(self) -> ApiKeysWithStreamingResponse:
        return self._projects.api_keys.with_streaming_response

    @cached_property
    def certificates(self) -> CertificatesWithStreamingResponse:
        return self._projects.certificates.with_streaming_response

    @cached_property
    def data_retention(self) -> DataRetentionWithStreamingResponse:
        return self._projects.data_retention.with_streaming_response

    @cached_property
    def groups(self) -> GroupsWithStreamingResponse:
        return self._projects.groups.with_streaming_response

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithStreamingResponse:
        return self._projects.hosted_tool_permissions.with_streaming_response

    @cached_property
    def model_permissions(self) -> ModelPermissionsWithStreamingResponse:
        return self._projects.model_permissions.with_streaming_response

    @cached_property
    def rate_limits(self) -> RateLimitsWithStreamingResponse:
        return self._projects.rate_limits.with_streaming_response

    @cached_property
    def roles(self) -> RolesWithStreamingResponse:
        return self._projects.roles.with_streaming_response

    @cached_property
    def service_accounts(self) -> ServiceAccountsWithStreamingResponse:
        return self._projects.service_accounts.with_streaming_response

    @cached_property
    def service_tier_settings(self) -> ServiceTierSettingsWithStreamingResponse:
        return self._projects.service_tier_settings.with_streaming_response

    @cached_property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse:
        return self._projects.spend_alerts.with_streaming_response

    @cached_property
    def spend_limit(self) -> SpendLimitWithStreamingResponse:
        return self._projects.spend_limit.with_streaming_response

    @cached_property
    def users(self) -> UsersWithStreamingResponse:
        return self._projects.users.with_streaming_response
