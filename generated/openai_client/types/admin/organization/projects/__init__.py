from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..certificate_activate_params import (
        CertificateActivateParams as CertificateActivateParams,
        CertificateActivateParams as _CertificateActivateParams,
    )
    from . import groups as groups, service_accounts as service_accounts, users as users
    from .api_key_delete_response import (
        ProjectAPIKeyDeleteResponse as ProjectAPIKeyDeleteResponse,
        ProjectAPIKeyDeleteResponse as _ProjectAPIKeyDeleteResponse,
    )
    from .api_key_update_params import (
        ProjectAPIKeyUpdateParams as ProjectAPIKeyUpdateParams,
        ProjectAPIKeyUpdateParams as _ProjectAPIKeyUpdateParams,
    )
    from .certificate_activate_response import (
        ProjectCertificateListResponse as ProjectCertificateListResponse,
        ProjectCertificateListResponse as _ProjectCertificateListResponse,
        ProjectCertificateListResponseCertificateDetails as ProjectCertificateListResponseCertificateDetails,
    )
    from .data_retention_update_params import (
        ProjectDataRetentionUpdateParams as ProjectDataRetentionUpdateParams,
        ProjectDataRetentionUpdateParams as _ProjectDataRetentionUpdateParams,
    )
    from .group_create_params import (
        ProjectGroupCreateParams as ProjectGroupCreateParams,
        ProjectGroupCreateParams as _ProjectGroupCreateParams,
    )
    from .group_delete_response import (
        ProjectGroupDeleteResponse as ProjectGroupDeleteResponse,
        ProjectGroupDeleteResponse as _ProjectGroupDeleteResponse,
    )
    from .hosted_tool_permission_update_params import (
        HostedToolPermissionParam as HostedToolPermissionParam,
        HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams,
    )
    from .model_permission_update_params import (
        ModelPermissionUpdateParams as ModelPermissionUpdateParams,
    )
    from .project_api_key import (
        ProjectAPIKey as ProjectAPIKey,
        ProjectAPIKeyOwner as ProjectAPIKeyOwner,
        ProjectAPIKeyOwnerServiceAccount as ProjectAPIKeyOwnerServiceAccount,
        ProjectAPIKeyOwnerUser as ProjectAPIKeyOwnerUser,
    )
    from .project_data_retention import ProjectDataRetention as ProjectDataRetention
    from .project_group import ProjectGroup as ProjectGroup
    from .project_hosted_tool_permissions import (
        HostedToolPermission as HostedToolPermission,
        ProjectHostedToolPermissions as ProjectHostedToolPermissions,
    )
    from .project_model_permissions import (
        ProjectModelPermissions as ProjectModelPermissions,
    )
    from .project_model_permissions_deleted import (
        ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted,
    )
    from .project_optional_service_tier import (
        ProjectOptionalServiceTier as ProjectOptionalServiceTier,
    )
    from .project_rate_limit import ProjectRateLimit as ProjectRateLimit
    from .project_service_account import ProjectServiceAccount as ProjectServiceAccount
    from .project_service_tier_settings import (
        ProjectServiceTierSettings as ProjectServiceTierSettings,
    )
    from .project_spend_alert import ProjectSpendAlert as ProjectSpendAlert
    from .project_spend_alert_deleted import (
        ProjectSpendAlertDeleted as ProjectSpendAlertDeleted,
    )
    from .project_spend_limit import ProjectSpendLimit as ProjectSpendLimit
    from .project_spend_limit_deleted import (
        ProjectSpendLimitDeleted as ProjectSpendLimitDeleted,
    )
    from .project_user import ProjectUser as ProjectUser
    from .rate_limit_update_rate_limit_params import (
        RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams,
    )
    from .role_create_params import RoleCreateParams as RoleCreateParams
    from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
    from .role_update_params import RoleUpdateParams as RoleUpdateParams
    from .service_account_create_params import (
        ServiceAccountCreateParams as ServiceAccountCreateParams,
    )
    from .service_account_create_response import (
        ServiceAccountAPIKey as ServiceAccountAPIKey,
        ServiceAccountCreateResponse as ServiceAccountCreateResponse,
    )
    from .service_account_delete_response import (
        ServiceAccountDeleteResponse as ServiceAccountDeleteResponse,
    )
    from .service_account_update_params import (
        ServiceAccountUpdateParams as ServiceAccountUpdateParams,
    )
    from .service_tier_setting_update_params import (
        ServiceTierSettingUpdateParams as ServiceTierSettingUpdateParams,
    )
    from .spend_alert_create_params import (
        SpendAlertCreateParams as SpendAlertCreateParams,
        SpendAlertCreateParams as _SpendAlertCreateParams,
        SpendAlertNotificationChannelParam as SpendAlertNotificationChannelParam,
    )
    from .spend_limit_update_params import (
        SpendLimitUpdateParams as SpendLimitUpdateParams,
    )
    from .user_create_params import (
        ProjectUserCreateParams as ProjectUserCreateParams,
        ProjectUserCreateParams as _ProjectUserCreateParams,
    )
    from .user_delete_response import (
        ProjectUserDeleteResponse as ProjectUserDeleteResponse,
        ProjectUserDeleteResponse as _ProjectUserDeleteResponse,
    )
    from .user_update_params import (
        ProjectUserUpdateParams as ProjectUserUpdateParams,
        ProjectUserUpdateParams as _ProjectUserUpdateParams,
    )

    APIKeyDeleteResponse = _ProjectAPIKeyDeleteResponse
    APIKeyUpdateParams = _ProjectAPIKeyUpdateParams
    ApiKeyDeleteResponse = _ProjectAPIKeyDeleteResponse
    ApiKeyUpdateParams = _ProjectAPIKeyUpdateParams
    CertificateActivateResponse = _ProjectCertificateListResponse
    CertificateDeactivateParams = _CertificateActivateParams
    CertificateDeactivateResponse = _ProjectCertificateListResponse
    CertificateListResponse = _ProjectCertificateListResponse
    DataRetentionUpdateParams = _ProjectDataRetentionUpdateParams
    GroupCreateParams = _ProjectGroupCreateParams
    GroupDeleteResponse = _ProjectGroupDeleteResponse
    SpendAlertUpdateParams = _SpendAlertCreateParams
    UserCreateParams = _ProjectUserCreateParams
    UserDeleteResponse = _ProjectUserDeleteResponse
    UserUpdateParams = _ProjectUserUpdateParams
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "APIKeyDeleteResponse": ".api_key_delete_response:ProjectAPIKeyDeleteResponse",
        "APIKeyUpdateParams": ".api_key_update_params:ProjectAPIKeyUpdateParams",
        "ApiKeyDeleteResponse": ".api_key_delete_response:ProjectAPIKeyDeleteResponse",
        "ApiKeyUpdateParams": ".api_key_update_params:ProjectAPIKeyUpdateParams",
        "CertificateActivateParams": "..certificate_activate_params",
        "CertificateActivateResponse": ".certificate_activate_response:ProjectCertificateListResponse",
        "CertificateDeactivateParams": "..certificate_activate_params:CertificateActivateParams",
        "CertificateDeactivateResponse": ".certificate_activate_response:ProjectCertificateListResponse",
        "CertificateListResponse": ".certificate_activate_response:ProjectCertificateListResponse",
        "DataRetentionUpdateParams": ".data_retention_update_params:ProjectDataRetentionUpdateParams",
        "GroupCreateParams": ".group_create_params:ProjectGroupCreateParams",
        "GroupDeleteResponse": ".group_delete_response:ProjectGroupDeleteResponse",
        "HostedToolPermission": ".project_hosted_tool_permissions",
        "HostedToolPermissionParam": ".hosted_tool_permission_update_params",
        "HostedToolPermissionUpdateParams": ".hosted_tool_permission_update_params",
        "ModelPermissionUpdateParams": ".model_permission_update_params",
        "ProjectAPIKey": ".project_api_key",
        "ProjectAPIKeyDeleteResponse": ".api_key_delete_response",
        "ProjectAPIKeyOwner": ".project_api_key",
        "ProjectAPIKeyOwnerServiceAccount": ".project_api_key",
        "ProjectAPIKeyOwnerUser": ".project_api_key",
        "ProjectAPIKeyUpdateParams": ".api_key_update_params",
        "ProjectCertificateListResponse": ".certificate_activate_response",
        "ProjectCertificateListResponseCertificateDetails": ".certificate_activate_response",
        "ProjectDataRetention": ".project_data_retention",
        "ProjectDataRetentionUpdateParams": ".data_retention_update_params",
        "ProjectGroup": ".project_group",
        "ProjectGroupCreateParams": ".group_create_params",
        "ProjectGroupDeleteResponse": ".group_delete_response",
        "ProjectHostedToolPermissions": ".project_hosted_tool_permissions",
        "ProjectModelPermissions": ".project_model_permissions",
        "ProjectModelPermissionsDeleted": ".project_model_permissions_deleted",
        "ProjectOptionalServiceTier": ".project_optional_service_tier",
        "ProjectRateLimit": ".project_rate_limit",
        "ProjectServiceAccount": ".project_service_account",
        "ProjectServiceTierSettings": ".project_service_tier_settings",
        "ProjectSpendAlert": ".project_spend_alert",
        "ProjectSpendAlertDeleted": ".project_spend_alert_deleted",
        "ProjectSpendLimit": ".project_spend_limit",
        "ProjectSpendLimitDeleted": ".project_spend_limit_deleted",
        "ProjectUser": ".project_user",
        "ProjectUserCreateParams": ".user_create_params",
        "ProjectUserDeleteResponse": ".user_delete_response",
        "ProjectUserUpdateParams": ".user_update_params",
        "RateLimitUpdateRateLimitParams": ".rate_limit_update_rate_limit_params",
        "RoleCreateParams": ".role_create_params",
        "RoleDeleteResponse": ".role_delete_response",
        "RoleUpdateParams": ".role_update_params",
        "ServiceAccountAPIKey": ".service_account_create_response",
        "ServiceAccountCreateParams": ".service_account_create_params",
        "ServiceAccountCreateResponse": ".service_account_create_response",
        "ServiceAccountDeleteResponse": ".service_account_delete_response",
        "ServiceAccountUpdateParams": ".service_account_update_params",
        "ServiceTierSettingUpdateParams": ".service_tier_setting_update_params",
        "SpendAlertCreateParams": ".spend_alert_create_params",
        "SpendAlertNotificationChannelParam": ".spend_alert_create_params",
        "SpendAlertUpdateParams": ".spend_alert_create_params:SpendAlertCreateParams",
        "SpendLimitUpdateParams": ".spend_limit_update_params",
        "UserCreateParams": ".user_create_params:ProjectUserCreateParams",
        "UserDeleteResponse": ".user_delete_response:ProjectUserDeleteResponse",
        "UserUpdateParams": ".user_update_params:ProjectUserUpdateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
