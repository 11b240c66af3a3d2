from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        api_keys as api_keys,
        certificates as certificates,
        data_retention as data_retention,
        groups as groups,
        hosted_tool_permissions as hosted_tool_permissions,
        model_permissions as model_permissions,
        rate_limits as rate_limits,
        roles as roles,
        service_accounts as service_accounts,
        service_tier_settings as service_tier_settings,
        spend_alerts as spend_alerts,
        spend_limit as spend_limit,
        users as users,
    )
    from .api_keys import ApiKeys as ApiKeys
    from .async_api_keys import AsyncApiKeys as AsyncApiKeys
    from .async_certificates import AsyncCertificates as AsyncCertificates
    from .async_data_retention import AsyncDataRetention as AsyncDataRetention
    from .async_hosted_tool_permissions import (
        AsyncHostedToolPermissions as AsyncHostedToolPermissions,
    )
    from .async_model_permissions import AsyncModelPermissions as AsyncModelPermissions
    from .async_projects import AsyncProjects as AsyncProjects
    from .async_rate_limits import AsyncRateLimits as AsyncRateLimits
    from .async_roles import AsyncRoles as AsyncRoles
    from .async_service_tier_settings import (
        AsyncServiceTierSettings as AsyncServiceTierSettings,
    )
    from .async_spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts
    from .async_spend_limit import AsyncSpendLimit as AsyncSpendLimit
    from .certificates import Certificates as Certificates
    from .data_retention import DataRetention as DataRetention
    from .groups.async_groups import AsyncGroups as AsyncGroups
    from .groups.groups import Groups as Groups
    from .hosted_tool_permissions import HostedToolPermissions as HostedToolPermissions
    from .model_permissions import ModelPermissions as ModelPermissions
    from .projects import Projects as Projects
    from .rate_limits import RateLimits as RateLimits
    from .roles import Roles as Roles
    from .service_accounts.async_service_accounts import (
        AsyncServiceAccounts as AsyncServiceAccounts,
    )
    from .service_accounts.service_accounts import ServiceAccounts as ServiceAccounts
    from .service_tier_settings import ServiceTierSettings as ServiceTierSettings
    from .spend_alerts import SpendAlerts as SpendAlerts
    from .spend_limit import SpendLimit as SpendLimit
    from .users.async_users import AsyncUsers as AsyncUsers
    from .users.users import Users as Users
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "ApiKeys": ".api_keys",
        "AsyncApiKeys": ".async_api_keys",
        "AsyncCertificates": ".async_certificates",
        "AsyncDataRetention": ".async_data_retention",
        "AsyncGroups": ".groups.async_groups",
        "AsyncHostedToolPermissions": ".async_hosted_tool_permissions",
        "AsyncModelPermissions": ".async_model_permissions",
        "AsyncProjects": ".async_projects",
        "AsyncRateLimits": ".async_rate_limits",
        "AsyncRoles": ".async_roles",
        "AsyncServiceAccounts": ".service_accounts.async_service_accounts",
        "AsyncServiceTierSettings": ".async_service_tier_settings",
        "AsyncSpendAlerts": ".async_spend_alerts",
        "AsyncSpendLimit": ".async_spend_limit",
        "AsyncUsers": ".users.async_users",
        "Certificates": ".certificates",
        "DataRetention": ".data_retention",
        "Groups": ".groups.groups",
        "HostedToolPermissions": ".hosted_tool_permissions",
        "ModelPermissions": ".model_permissions",
        "Projects": ".projects",
        "RateLimits": ".rate_limits",
        "Roles": ".roles",
        "ServiceAccounts": ".service_accounts.service_accounts",
        "ServiceTierSettings": ".service_tier_settings",
        "SpendAlerts": ".spend_alerts",
        "SpendLimit": ".spend_limit",
        "Users": ".users.users",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
