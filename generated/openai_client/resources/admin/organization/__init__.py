from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        admin_api_keys as admin_api_keys,
        audit_logs as audit_logs,
        certificates as certificates,
        data_retention as data_retention,
        external_keys as external_keys,
        external_storage as external_storage,
        groups as groups,
        invites as invites,
        projects as projects,
        roles as roles,
        spend_alerts as spend_alerts,
        spend_limit as spend_limit,
        usage as usage,
        users as users,
        workload_identity_providers as workload_identity_providers,
    )
    from .admin_api_keys import AdminApiKeys as AdminApiKeys
    from .async_admin_api_keys import AsyncAdminApiKeys as AsyncAdminApiKeys
    from .async_audit_logs import AsyncAuditLogs as AsyncAuditLogs
    from .async_certificates import AsyncCertificates as AsyncCertificates
    from .async_data_retention import AsyncDataRetention as AsyncDataRetention
    from .async_external_keys import AsyncExternalKeys as AsyncExternalKeys
    from .async_external_storage import AsyncExternalStorage as AsyncExternalStorage
    from .async_invites import AsyncInvites as AsyncInvites
    from .async_organization import AsyncOrganization as AsyncOrganization
    from .async_roles import AsyncRoles as AsyncRoles
    from .async_spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts
    from .async_spend_limit import AsyncSpendLimit as AsyncSpendLimit
    from .async_usage import AsyncUsage as AsyncUsage
    from .audit_logs import AuditLogs as AuditLogs
    from .certificates import Certificates as Certificates
    from .data_retention import DataRetention as DataRetention
    from .external_keys import ExternalKeys as ExternalKeys
    from .external_storage import ExternalStorage as ExternalStorage
    from .groups.async_groups import AsyncGroups as AsyncGroups
    from .groups.groups import Groups as Groups
    from .invites import Invites as Invites
    from .organization import Organization as Organization
    from .projects.async_projects import AsyncProjects as AsyncProjects
    from .projects.projects import Projects as Projects
    from .roles import Roles as Roles
    from .spend_alerts import SpendAlerts as SpendAlerts
    from .spend_limit import SpendLimit as SpendLimit
    from .usage import Usage as Usage
    from .users.async_users import AsyncUsers as AsyncUsers
    from .users.users import Users as Users
    from .workload_identity_providers.async_workload_identity_providers import (
        AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders,
    )
    from .workload_identity_providers.workload_identity_providers import (
        WorkloadIdentityProviders as WorkloadIdentityProviders,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AdminApiKeys": ".admin_api_keys",
        "AsyncAdminApiKeys": ".async_admin_api_keys",
        "AsyncAuditLogs": ".async_audit_logs",
        "AsyncCertificates": ".async_certificates",
        "AsyncDataRetention": ".async_data_retention",
        "AsyncExternalKeys": ".async_external_keys",
        "AsyncExternalStorage": ".async_external_storage",
        "AsyncGroups": ".groups.async_groups",
        "AsyncInvites": ".async_invites",
        "AsyncOrganization": ".async_organization",
        "AsyncProjects": ".projects.async_projects",
        "AsyncRoles": ".async_roles",
        "AsyncSpendAlerts": ".async_spend_alerts",
        "AsyncSpendLimit": ".async_spend_limit",
        "AsyncUsage": ".async_usage",
        "AsyncUsers": ".users.async_users",
        "AsyncWorkloadIdentityProviders": ".workload_identity_providers.async_workload_identity_providers",
        "AuditLogs": ".audit_logs",
        "Certificates": ".certificates",
        "DataRetention": ".data_retention",
        "ExternalKeys": ".external_keys",
        "ExternalStorage": ".external_storage",
        "Groups": ".groups.groups",
        "Invites": ".invites",
        "Organization": ".organization",
        "Projects": ".projects.projects",
        "Roles": ".roles",
        "SpendAlerts": ".spend_alerts",
        "SpendLimit": ".spend_limit",
        "Usage": ".usage",
        "Users": ".users.users",
        "WorkloadIdentityProviders": ".workload_identity_providers.workload_identity_providers",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
