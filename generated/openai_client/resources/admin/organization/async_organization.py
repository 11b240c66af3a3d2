from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import AsyncResource

if TYPE_CHECKING:
    from .async_admin_api_keys import (
        AsyncAdminApiKeys,
        AsyncAdminApiKeysWithRawResponse,
        AsyncAdminApiKeysWithStreamingResponse,
    )
    from .async_audit_logs import (
        AsyncAuditLogs,
        AsyncAuditLogsWithRawResponse,
        AsyncAuditLogsWithStreamingResponse,
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
    from .async_external_keys import (
        AsyncExternalKeys,
        AsyncExternalKeysWithRawResponse,
        AsyncExternalKeysWithStreamingResponse,
    )
    from .async_external_storage import (
        AsyncExternalStorage,
        AsyncExternalStorageWithRawResponse,
        AsyncExternalStorageWithStreamingResponse,
    )
    from .async_invites import (
        AsyncInvites,
        AsyncInvitesWithRawResponse,
        AsyncInvitesWithStreamingResponse,
    )
    from .async_roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
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
    from .async_usage import (
        AsyncUsage,
        AsyncUsageWithRawResponse,
        AsyncUsageWithStreamingResponse,
    )
    from .groups.async_groups import (
        AsyncGroups,
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
    )
    from .projects.async_projects import (
        AsyncProjects,
        AsyncProjectsWithRawResponse,
        AsyncProjectsWithStreamingResponse,
    )
    from .users.async_users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
    )
    from .workload_identity_providers.async_workload_identity_providers import (
        AsyncWorkloadIdentityProviders,
        AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse,
    )


class AsyncOrganization(AsyncResource):
    """The organization of the admin key."""

    @cached_property
    def admin_api_keys(self) -> AsyncAdminApiKeys:
        from .async_admin_api_keys import AsyncAdminApiKeys

        return AsyncAdminApiKeys(self._client)

    @cached_property
    def audit_logs(self) -> AsyncAuditLogs:
        from .async_audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self._client)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        from .async_certificates import AsyncCertificates

        return AsyncCertificates(self._client)

    @cached_property
    def data_retention(self) -> AsyncDataRetention:
        from .async_data_retention import AsyncDataRetention

        return AsyncDataRetention(self._client)

    @cached_property
    def external_keys(self) -> AsyncExternalKeys:
        from .async_external_keys import AsyncExternalKeys

        return AsyncExternalKeys(self._client)

    @cached_property
    def external_storage(self) -> AsyncExternalStorage:
        from .async_external_storage import AsyncExternalStorage

        return AsyncExternalStorage(self._client)

    @cached_property
    def groups(self) -> AsyncGroups:
        from .groups.async_groups import AsyncGroups

        return AsyncGroups(self._client)

    @cached_property
    def invites(self) -> AsyncInvites:
        from .async_invites import AsyncInvites

        return AsyncInvites(self._client)

    @cached_property
    def projects(self) -> AsyncProjects:
        from .projects.async_projects import AsyncProjects

        return AsyncProjects(self._client)

    @cached_property
    def roles(self) -> AsyncRoles:
        from .async_roles import AsyncRoles

        return AsyncRoles(self._client)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlerts:
        from .async_spend_alerts import AsyncSpendAlerts

        return AsyncSpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimit:
        from .async_spend_limit import AsyncSpendLimit

        return AsyncSpendLimit(self._client)

    @cached_property
    def usage(self) -> AsyncUsage:
        from .async_usage import AsyncUsage

        return AsyncUsage(self._client)

    @cached_property
    def users(self) -> AsyncUsers:
        from .users.async_users import AsyncUsers

        return AsyncUsers(self._client)

    @cached_property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProviders:
        from .workload_identity_providers.async_workload_identity_providers import (
            AsyncWorkloadIdentityProviders,
        )

        return AsyncWorkloadIdentityProviders(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncOrganizationWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncOrganizationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncOrganizationWithStreamingResponse(self)


class AsyncOrganizationWithRawResponse:
    def __init__(self, organization: AsyncOrganization) -> None:
        self._organization = organization

    @cached_property
    def admin_api_keys(self) -> AsyncAdminApiKeysWithRawResponse:
        return self._organization.admin_api_keys.with_raw_response

    @cached_property
    def audit_logs(self) -> AsyncAuditLogsWithRawResponse:
        return self._organization.audit_logs.with_raw_response

    @cached_property
    def certificates(self) -> AsyncCertificatesWithRawResponse:
        return self._organization.certificates.with_raw_response

    @cached_property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse:
        return self._organization.data_retention.with_raw_response

    @cached_property
    def external_keys(self) -> AsyncExternalKeysWithRawResponse:
        return self._organization.external_keys.with_raw_response

    @cached_property
    def external_storage(self) -> AsyncExternalStorageWithRawResponse:
        return self._organization.external_storage.with_raw_response

    @cached_property
    def groups(self) -> AsyncGroupsWithRawResponse:
        return self._organization.groups.with_raw_response

    @cached_property
    def invites(self) -> AsyncInvitesWithRawResponse:
        return self._organization.invites.with_raw_response

    @cached_property
    def projects(self) -> AsyncProjectsWithRawResponse:
        return self._organization.projects.with_raw_response

    @cached_property
    def roles(self) -> AsyncRolesWithRawResponse:
        return self._organization.roles.with_raw_response

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse:
        return self._organization.spend_alerts.with_raw_response

    @cached_property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse:
        return self._organization.spend_limit.with_raw_response

    @cached_property
    def usage(self) -> AsyncUsageWithRawResponse:
        return self._organization.usage.with_raw_response

    @cached_property
    def users(self) -> AsyncUsersWithRawResponse:
        return self._organization.users.with_raw_response

    @cached_property
    def workload_identity_providers(
        self,
    ) -> AsyncWorkloadIdentityProvidersWithRawResponse:
        return self._organization.workload_identity_providers.with_raw_response


class AsyncOrganizationWithStreamingResponse:
    def __init__(self, organization: AsyncOrganization) -> None:
        self._organization = organization

    @cached_property
    def admin_api_keys(self) -> AsyncAdminApiKeysWithStreamingResponse:
        return self._organization.admin_api_keys.with_streaming_response

    @cached_property
    def audit_logs(self) -> AsyncAuditLogsWithStreamingResponse:
        return self._organization.audit_logs.with_streaming_response

    @cached_property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse:
        return self._organization.certificates.with_streaming_response

    @cached_property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse:
        return self._organization.data_retention.with_streaming_response

    @cached_property
    def external_keys(self) -> AsyncExternalKeysWithStreamingResponse:
        return self._organization.external_keys.with_streaming_response

    @cached_property
    def external_storage(self) -> AsyncExternalStorageWithStreamingResponse:
        return self._organization.external_storage.with_streaming_response

    @cached_property
    def groups(self) -> AsyncGroupsWithStreamingResponse:
        return self._organization.groups.with_streaming_response

    @cached_property
    def invites(self) -> AsyncInvitesWithStreamingResponse:
        return self._organization.invites.with_streaming_response

    @cached_property
    def projects(self) -> AsyncProjectsWithStreamingResponse:
        return self._organization.projects.with_streaming_response

    @cached_property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        return self._organization.roles.with_streaming_response

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse:
        return self._organization.spend_alerts.with_streaming_response

    @cached_property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse:
        return self._organization.spend_limit.with_streaming_response

    @cached_property
    def usage(self) -> AsyncUsageWithStreamingResponse:
        return self._organization.usage.with_streaming_response

    @cached_property
    def users(self) -> AsyncUsersWithStreamingResponse:
        return self._organization.users.with_streaming_response

    @cached_property
    def workload_identity_providers(
        self,
    ) -> AsyncWorkloadIdentityProvidersWithStreamingResponse:
        return self._organization.workload_identity_providers.with_streaming_response
