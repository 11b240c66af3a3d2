from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import Resource

if TYPE_CHECKING:
    from .admin_api_keys import (
        AdminApiKeys,
        AdminApiKeysWithRawResponse,
        AdminApiKeysWithStreamingResponse,
    )
    from .audit_logs import (
        AuditLogs,
        AuditLogsWithRawResponse,
        AuditLogsWithStreamingResponse,
    )
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
    from .external_keys import (
        ExternalKeys,
        ExternalKeysWithRawResponse,
        ExternalKeysWithStreamingResponse,
    )
    from .external_storage import (
        ExternalStorage,
        ExternalStorageWithRawResponse,
        ExternalStorageWithStreamingResponse,
    )
    from .groups.groups import (
        Groups,
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
    )
    from .invites import Invites, InvitesWithRawResponse, InvitesWithStreamingResponse
    from .projects.projects import (
        Projects,
        ProjectsWithRawResponse,
        ProjectsWithStreamingResponse,
    )
    from .roles import Roles, RolesWithRawResponse, RolesWithStreamingResponse
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
    from .usage import Usage, UsageWithRawResponse, UsageWithStreamingResponse
    from .users.users import Users, UsersWithRawResponse, UsersWithStreamingResponse
    from .workload_identity_providers.workload_identity_providers import (
        WorkloadIdentityProviders,
        WorkloadIdentityProvidersWithRawResponse,
        WorkloadIdentityProvidersWithStreamingResponse,
    )


class Organization(Resource):
    """The organization of the admin key."""

    @cached_property
    def admin_api_keys(self) -> AdminApiKeys:
        from .admin_api_keys import AdminApiKeys

        return AdminApiKeys(self._client)

    @cached_property
    def audit_logs(self) -> AuditLogs:
        from .audit_logs import AuditLogs

        return AuditLogs(self._client)

    @cached_property
    def certificates(self) -> Certificates:
        from .certificates import Certificates

        return Certificates(self._client)

    @cached_property
    def data_retention(self) -> DataRetention:
        from .data_retention import DataRetention

        return DataRetention(self._client)

    @cached_property
    def external_keys(self) -> ExternalKeys:
        from .external_keys import ExternalKeys

        return ExternalKeys(self._client)

    @cached_property
    def external_storage(self) -> ExternalStorage:
        from .external_storage import ExternalStorage

        return ExternalStorage(self._client)

    @cached_property
    def groups(self) -> Groups:
        from .groups.groups import Groups

        return Groups(self._client)

    @cached_property
    def invites(self) -> Invites:
        from .invites import Invites

        return Invites(self._client)

    @cached_property
    def projects(self) -> Projects:
        from .projects.projects import Projects

        return Projects(self._client)

    @cached_property
    def roles(self) -> Roles:
        from .roles import Roles

        return Roles(self._client)

    @cached_property
    def spend_alerts(self) -> SpendAlerts:
        from .spend_alerts import SpendAlerts

        return SpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> SpendLimit:
        from .spend_limit import SpendLimit

        return SpendLimit(self._client)

    @cached_property
    def usage(self) -> Usage:
        from .usage import Usage

        return Usage(self._client)

    @cached_property
    def users(self) -> Users:
        from .users.users import Users

        return Users(self._client)

    @cached_property
    def workload_identity_providers(self) -> WorkloadIdentityProviders:
        from .workload_identity_providers.workload_identity_providers import (
            WorkloadIdentityProviders,
        )

        return WorkloadIdentityProviders(self._client)

    @cached_property
    def with_raw_response(self) -> OrganizationWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return OrganizationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrganizationWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return OrganizationWithStreamingResponse(self)


class OrganizationWithRawResponse:
    def __init__(self, organization: Organization) -> None:
        self._organization = organization

    @cached_property
    def admin_api_keys(self) -> AdminApiKeysWithRawResponse:
        return self._organization.admin_api_keys.with_raw_response

    @cached_property
    def audit_logs(self) -> AuditLogsWithRawResponse:
        return self._organization.audit_logs.with_raw_response

    @cached_property
    def certificates(self) -> CertificatesWithRawResponse:
        return self._organization.certificates.with_raw_response

    @cached_property
    def data_retention(self) -> DataRetentionWithRawResponse:
        return self._organization.data_retention.with_raw_response

    @cached_property
    def external_keys(self) -> ExternalKeysWithRawResponse:
        return self._organization.external_keys.with_raw_response

    @cached_property
    def external_storage(self) -> ExternalStorageWithRawResponse:
        return self._organization.external_storage.with_raw_response

    @cached_property
    def groups(self) -> GroupsWithRawResponse:
        return self._organization.groups.with_raw_response

    @cached_property
    def invites(self) -> InvitesWithRawResponse:
        return self._organization.invites.with_raw_response

    @cached_property
    def projects(self) -> ProjectsWithRawResponse:
        return self._organization.projects.with_raw_response

    @cached_property
    def roles(self) -> RolesWithRawResponse:
        return self._organization.roles.with_raw_response

    @cached_property
    def spend_alerts(self) -> SpendAlertsWithRawResponse:
        return self._organization.spend_alerts.with_raw_response

    @cached_property
    def spend_limit(self) -> SpendLimitWithRawResponse:
        return self._organization.spend_limit.with_raw_response

    @cached_property
    def usage(self) -> UsageWithRawResponse:
        return self._organization.usage.with_raw_response

    @cached_property
    def users(self) -> UsersWithRawResponse:
        return self._organization.users.with_raw_response

    @cached_property
    def workload_identity_providers(self) -> WorkloadIdentityProvidersWithRawResponse:
        return self._organization.workload_identity_providers.with_raw_response


class OrganizationWithStreamingResponse:
    def __init__(self, organization: Organization) -> None:
        self._organization = organization

    @cached_property
    def admin_api_keys(self) -> AdminApiKeysWithStreamingResponse:
        return self._organization.admin_api_keys.with_streaming_response

    @cached_property
    def audit_logs(self) -> AuditLogsWithStreamingResponse:
        return self._organization.audit_logs.with_streaming_response

    @cached_property
    def certificates(self) -> CertificatesWithStreamingResponse:
        return self._organization.certificates.with_streaming_response

    @cached_property
    def data_retention(self) -> DataRetentionWithStreamingResponse:
        return self._organization.data_retention.with_streaming_response

    @cached_property
    def external_keys(self) -> ExternalKeysWithStreamingResponse:
        return self._organization.external_keys.with_streaming_response

    @cached_property
    def external_storage(self) -> ExternalStorageWithStreamingResponse:
        return self._organization.external_storage.with_streaming_response

    @cached_property
    def groups(self) -> GroupsWithStreamingResponse:
        return self._organization.groups.with_streaming_response

    @cached_property
    def invites(self) -> InvitesWithStreamingResponse:
        return self._organization.invites.with_streaming_response

    @cached_property
    def projects(self) -> ProjectsWithStreamingResponse:
        return self._organization.projects.with_streaming_response

    @cached_property
    def roles(self) -> RolesWithStreamingResponse:
        return self._organization.roles.with_streaming_response

    @cached_property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse:
        return self._organization.spend_alerts.with_streaming_response

    @cached_property
    def spend_limit(self) -> SpendLimitWithStreamingResponse:
        return self._organization.spend_limit.with_streaming_response

    @cached_property
    def usage(self) -> UsageWithStreamingResponse:
        return self._organization.usage.with_streaming_response

    @cached_property
    def users(self) -> UsersWithStreamingResponse:
        return self._organization.users.with_streaming_response

    @cached_property
    def workload_identity_providers(
        self,
    ) -> WorkloadIdentityProvidersWithStreamingResponse:
        return self._organization.workload_identity_providers.with_streaming_response
