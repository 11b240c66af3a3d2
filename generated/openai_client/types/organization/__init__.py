from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin_api_key import AdminAPIKey as AdminAPIKey
    from .admin_api_key_create_params import (
        AdminAPIKeyCreateParams as AdminAPIKeyCreateParams,
    )
    from .admin_api_key_create_response import (
        AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse,
    )
    from .admin_api_key_delete_response import (
        AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse,
    )
    from .admin_api_key_owner import AdminAPIKeyOwner as AdminAPIKeyOwner
    from .assigned_role import (
        AssignedRole as AssignedRole,
        AssignedRoleAssignmentSource as AssignedRoleAssignmentSource,
    )
    from .attribute_transformation import (
        AttributeTransformation as AttributeTransformation,
    )
    from .attribute_transformation_param import (
        AttributeTransformationParam as AttributeTransformationParam,
    )
    from .audit_log_event_type import AuditLogEventType as AuditLogEventType
    from .audit_log_list_response import (
        AuditLogListResponse as AuditLogListResponse,
        AuditLogListResponseActor as AuditLogListResponseActor,
        AuditLogListResponseActorApiKey as AuditLogListResponseActorApiKey,
        AuditLogListResponseActorApiKeyServiceAccount as AuditLogListResponseActorApiKeyServiceAccount,
        AuditLogListResponseActorApiKeyUser as AuditLogListResponseActorApiKeyUser,
        AuditLogListResponseActorSession as AuditLogListResponseActorSession,
        AuditLogListResponseActorSessionUser as AuditLogListResponseActorSessionUser,
        AuditLogListResponseApiKeyCreated as AuditLogListResponseApiKeyCreated,
        AuditLogListResponseApiKeyCreatedData as AuditLogListResponseApiKeyCreatedData,
        AuditLogListResponseApiKeyDeleted as AuditLogListResponseApiKeyDeleted,
        AuditLogListResponseApiKeyUpdated as AuditLogListResponseApiKeyUpdated,
        AuditLogListResponseApiKeyUpdatedChangesRequested as AuditLogListResponseApiKeyUpdatedChangesRequested,
        AuditLogListResponseCertificateCreated as AuditLogListResponseCertificateCreated,
        AuditLogListResponseCertificateDeleted as AuditLogListResponseCertificateDeleted,
        AuditLogListResponseCertificateUpdated as AuditLogListResponseCertificateUpdated,
        AuditLogListResponseCertificatesActivated as AuditLogListResponseCertificatesActivated,
        AuditLogListResponseCertificatesActivatedCertificate as AuditLogListResponseCertificatesActivatedCertificate,
        AuditLogListResponseCertificatesDeactivated as AuditLogListResponseCertificatesDeactivated,
        AuditLogListResponseCertificatesDeactivatedCertificate as AuditLogListResponseCertificatesDeactivatedCertificate,
        AuditLogListResponseCheckpointPermissionCreated as AuditLogListResponseCheckpointPermissionCreated,
        AuditLogListResponseCheckpointPermissionCreatedData as AuditLogListResponseCheckpointPermissionCreatedData,
        AuditLogListResponseCheckpointPermissionDeleted as AuditLogListResponseCheckpointPermissionDeleted,
        AuditLogListResponseExternalKeyRegistered as AuditLogListResponseExternalKeyRegistered,
        AuditLogListResponseExternalKeyRemoved as AuditLogListResponseExternalKeyRemoved,
        AuditLogListResponseExternalStorageRegistered as AuditLogListResponseExternalStorageRegistered,
        AuditLogListResponseExternalStorageRegisteredData as AuditLogListResponseExternalStorageRegisteredData,
        AuditLogListResponseExternalStorageRemoved as AuditLogListResponseExternalStorageRemoved,
        AuditLogListResponseGroupCreated as AuditLogListResponseGroupCreated,
        AuditLogListResponseGroupCreatedData as AuditLogListResponseGroupCreatedData,
        AuditLogListResponseGroupDeleted as AuditLogListResponseGroupDeleted,
        AuditLogListResponseGroupUpdated as AuditLogListResponseGroupUpdated,
        AuditLogListResponseGroupUpdatedChangesRequested as AuditLogListResponseGroupUpdatedChangesRequested,
        AuditLogListResponseInviteAccepted as AuditLogListResponseInviteAccepted,
        AuditLogListResponseInviteDeleted as AuditLogListResponseInviteDeleted,
        AuditLogListResponseInviteSent as AuditLogListResponseInviteSent,
        AuditLogListResponseInviteSentData as AuditLogListResponseInviteSentData,
        AuditLogListResponseIpAllowlistConfigActivated as AuditLogListResponseIpAllowlistConfigActivated,
        AuditLogListResponseIpAllowlistConfigActivatedConfig as AuditLogListResponseIpAllowlistConfigActivatedConfig,
        AuditLogListResponseIpAllowlistConfigDeactivated as AuditLogListResponseIpAllowlistConfigDeactivated,
        AuditLogListResponseIpAllowlistConfigDeactivatedConfig as AuditLogListResponseIpAllowlistConfigDeactivatedConfig,
        AuditLogListResponseIpAllowlistCreated as AuditLogListResponseIpAllowlistCreated,
        AuditLogListResponseIpAllowlistDeleted as AuditLogListResponseIpAllowlistDeleted,
        AuditLogListResponseIpAllowlistUpdated as AuditLogListResponseIpAllowlistUpdated,
        AuditLogListResponseLoginFailed as AuditLogListResponseLoginFailed,
        AuditLogListResponseLogoutFailed as AuditLogListResponseLogoutFailed,
        AuditLogListResponseOrganizationUpdated as AuditLogListResponseOrganizationUpdated,
        AuditLogListResponseOrganizationUpdatedChangesRequested as AuditLogListResponseOrganizationUpdatedChangesRequested,
        AuditLogListResponseProject as AuditLogListResponseProject,
        AuditLogListResponseProjectArchived as AuditLogListResponseProjectArchived,
        AuditLogListResponseProjectCreated as AuditLogListResponseProjectCreated,
        AuditLogListResponseProjectCreatedData as AuditLogListResponseProjectCreatedData,
        AuditLogListResponseProjectDeleted as AuditLogListResponseProjectDeleted,
        AuditLogListResponseProjectUpdated as AuditLogListResponseProjectUpdated,
        AuditLogListResponseProjectUpdatedChangesRequested as AuditLogListResponseProjectUpdatedChangesRequested,
        AuditLogListResponseRateLimitDeleted as AuditLogListResponseRateLimitDeleted,
        AuditLogListResponseRateLimitUpdated as AuditLogListResponseRateLimitUpdated,
        AuditLogListResponseRateLimitUpdatedChangesRequested as AuditLogListResponseRateLimitUpdatedChangesRequested,
        AuditLogListResponseRoleAssignmentCreated as AuditLogListResponseRoleAssignmentCreated,
        AuditLogListResponseRoleAssignmentDeleted as AuditLogListResponseRoleAssignmentDeleted,
        AuditLogListResponseRoleBoundToResource as AuditLogListResponseRoleBoundToResource,
        AuditLogListResponseRoleCreated as AuditLogListResponseRoleCreated,
        AuditLogListResponseRoleDeleted as AuditLogListResponseRoleDeleted,
        AuditLogListResponseRoleUnboundFromResource as AuditLogListResponseRoleUnboundFromResource,
        AuditLogListResponseRoleUpdated as AuditLogListResponseRoleUpdated,
        AuditLogListResponseRoleUpdatedChangesRequested as AuditLogListResponseRoleUpdatedChangesRequested,
        AuditLogListResponseScimDisabled as AuditLogListResponseScimDisabled,
        AuditLogListResponseScimEnabled as AuditLogListResponseScimEnabled,
        AuditLogListResponseServiceAccountCreated as AuditLogListResponseServiceAccountCreated,
        AuditLogListResponseServiceAccountCreatedData as AuditLogListResponseServiceAccountCreatedData,
        AuditLogListResponseServiceAccountDeleted as AuditLogListResponseServiceAccountDeleted,
        AuditLogListResponseServiceAccountUpdated as AuditLogListResponseServiceAccountUpdated,
        AuditLogListResponseServiceAccountUpdatedChangesRequested as AuditLogListResponseServiceAccountUpdatedChangesRequested,
        AuditLogListResponseUserAdded as AuditLogListResponseUserAdded,
        AuditLogListResponseUserAddedData as AuditLogListResponseUserAddedData,
        AuditLogListResponseUserDeleted as AuditLogListResponseUserDeleted,
        AuditLogListResponseUserUpdated as AuditLogListResponseUserUpdated,
        AuditLogListResponseUserUpdatedChangesRequested as AuditLogListResponseUserUpdatedChangesRequested,
        AuditLogListResponseWorkloadIdentityProviderCreated as AuditLogListResponseWorkloadIdentityProviderCreated,
        AuditLogListResponseWorkloadIdentityProviderDeleted as AuditLogListResponseWorkloadIdentityProviderDeleted,
        AuditLogListResponseWorkloadIdentityProviderMappingCreated as AuditLogListResponseWorkloadIdentityProviderMappingCreated,
        AuditLogListResponseWorkloadIdentityProviderMappingDeleted as AuditLogListResponseWorkloadIdentityProviderMappingDeleted,
        AuditLogListResponseWorkloadIdentityProviderMappingUpdated as AuditLogListResponseWorkloadIdentityProviderMappingUpdated,
        AuditLogListResponseWorkloadIdentityProviderUpdated as AuditLogListResponseWorkloadIdentityProviderUpdated,
    )
    from .aws_external_storage_provider import (
        AwsExternalStorageProvider as AwsExternalStorageProvider,
    )
    from .azure_external_storage_provider import (
        AzureExternalStorageProvider as AzureExternalStorageProvider,
    )
    from .certificate import (
        Certificate as Certificate,
        CertificateCertificateDetails as CertificateCertificateDetails,
    )
    from .certificate_activate_params import (
        CertificateActivateParams as CertificateActivateParams,
    )
    from .certificate_create_params import (
        CertificateCreateParams as CertificateCreateParams,
    )
    from .certificate_delete_response import (
        CertificateDeleteResponse as CertificateDeleteResponse,
    )
    from .certificate_list_response import (
        CertificateListResponse as CertificateListResponse,
        CertificateListResponseCertificateDetails as CertificateListResponseCertificateDetails,
    )
    from .certificate_update_params import (
        CertificateUpdateParams as CertificateUpdateParams,
    )
    from .cost_quantity_unit import CostQuantityUnit as CostQuantityUnit
    from .data_retention_update_params import (
        DataRetentionUpdateParams as DataRetentionUpdateParams,
    )
    from .external_key import ExternalKey as ExternalKey
    from .external_key_create_params import (
        ExternalKeyCreateParams as ExternalKeyCreateParams,
    )
    from .external_key_validate_response import (
        ExternalKeyValidateResponse as ExternalKeyValidateResponse,
    )
    from .external_storage_configuration import (
        ExternalStorageConfiguration as ExternalStorageConfiguration,
    )
    from .external_storage_create_params import (
        ExternalStorageCreateParams as ExternalStorageCreateParams,
        ExternalStorageCreateParamsProviderAwsParam as ExternalStorageCreateParamsProviderAwsParam,
        ExternalStorageCreateParamsProviderAzureParam as ExternalStorageCreateParamsProviderAzureParam,
        ExternalStorageCreateParamsProviderGcpParam as ExternalStorageCreateParamsProviderGcpParam,
        ExternalStorageCreateParamsProviderOciParam as ExternalStorageCreateParamsProviderOciParam,
    )
    from .external_storage_deleted import (
        ExternalStorageDeleted as ExternalStorageDeleted,
    )
    from .federation_rule import (
        FederationRule as FederationRule,
        FederationRulePermissionsRestricted as FederationRulePermissionsRestricted,
        FederationRulePermissionsServiceAccountDefault as FederationRulePermissionsServiceAccountDefault,
    )
    from .federation_rule_create_params import (
        FederationRuleCreateParams as FederationRuleCreateParams,
        FederationRuleCreateParamsPermissionsRestrictedParam as FederationRuleCreateParamsPermissionsRestrictedParam,
        FederationRuleCreateParamsPermissionsServiceAccountDefaultParam as FederationRuleCreateParamsPermissionsServiceAccountDefaultParam,
    )
    from .federation_rule_deleted import FederationRuleDeleted as FederationRuleDeleted
    from .federation_rule_update_params import (
        FederationRuleUpdateParams as FederationRuleUpdateParams,
        FederationRuleUpdateParamsPermissionsDefaultParam as FederationRuleUpdateParamsPermissionsDefaultParam,
        FederationRuleUpdateParamsPermissionsRestrictedParam as FederationRuleUpdateParamsPermissionsRestrictedParam,
    )
    from .gcp_external_storage_provider import (
        GcpExternalStorageProvider as GcpExternalStorageProvider,
    )
    from .group import Group as Group
    from .group_create_params import GroupCreateParams as GroupCreateParams
    from .group_delete_response import GroupDeleteResponse as GroupDeleteResponse
    from .group_role_assignment import GroupRoleAssignment as GroupRoleAssignment
    from .group_update_params import GroupUpdateParams as GroupUpdateParams
    from .group_update_response import GroupUpdateResponse as GroupUpdateResponse
    from .group_user_create_params import GroupUserCreateParams as GroupUserCreateParams
    from .group_user_create_response import (
        GroupUserCreateResponse as GroupUserCreateResponse,
    )
    from .group_user_delete_response import (
        GroupUserDeleteResponse as GroupUserDeleteResponse,
    )
    from .group_user_retrieve_response import (
        GroupUserRetrieveResponse as GroupUserRetrieveResponse,
    )
    from .hosted_tool_permission import HostedToolPermission as HostedToolPermission
    from .hosted_tool_permission_param import (
        HostedToolPermissionParam as HostedToolPermissionParam,
    )
    from .hosted_tool_permission_update_params import (
        HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams,
    )
    from .invite import Invite as Invite, InviteProject as InviteProject
    from .invite_create_params import (
        InviteCreateParams as InviteCreateParams,
        InviteCreateParamsProjectParam as InviteCreateParamsProjectParam,
    )
    from .invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
    from .model_permission_update_params import (
        ModelPermissionUpdateParams as ModelPermissionUpdateParams,
    )
    from .oci_external_storage_provider import (
        OciExternalStorageProvider as OciExternalStorageProvider,
    )
    from .organization_data_retention import (
        OrganizationDataRetention as OrganizationDataRetention,
    )
    from .organization_group_user import OrganizationGroupUser as OrganizationGroupUser
    from .organization_spend_alert import (
        OrganizationSpendAlert as OrganizationSpendAlert,
    )
    from .organization_spend_alert_deleted import (
        OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted,
    )
    from .organization_spend_limit import (
        OrganizationSpendLimit as OrganizationSpendLimit,
    )
    from .organization_spend_limit_deleted import (
        OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted,
    )
    from .organization_user import (
        OrganizationUser as OrganizationUser,
        OrganizationUserProjects as OrganizationUserProjects,
        OrganizationUserProjectsData as OrganizationUserProjectsData,
        OrganizationUserUser as OrganizationUserUser,
    )
    from .project import Project as Project
    from .project_api_key import (
        ProjectAPIKey as ProjectAPIKey,
        ProjectAPIKeyOwner as ProjectAPIKeyOwner,
    )
    from .project_api_key_delete_response import (
        ProjectAPIKeyDeleteResponse as ProjectAPIKeyDeleteResponse,
    )
    from .project_api_key_owner_service_account import (
        ProjectAPIKeyOwnerServiceAccount as ProjectAPIKeyOwnerServiceAccount,
    )
    from .project_api_key_owner_user import (
        ProjectAPIKeyOwnerUser as ProjectAPIKeyOwnerUser,
    )
    from .project_api_key_update_params import (
        ProjectAPIKeyUpdateParams as ProjectAPIKeyUpdateParams,
    )
    from .project_certificate_list_response import (
        ProjectCertificateListResponse as ProjectCertificateListResponse,
        ProjectCertificateListResponseCertificateDetails as ProjectCertificateListResponseCertificateDetails,
    )
    from .project_create_params import ProjectCreateParams as ProjectCreateParams
    from .project_data_retention import ProjectDataRetention as ProjectDataRetention
    from .project_data_retention_update_params import (
        ProjectDataRetentionUpdateParams as ProjectDataRetentionUpdateParams,
    )
    from .project_group import ProjectGroup as ProjectGroup
    from .project_group_create_params import (
        ProjectGroupCreateParams as ProjectGroupCreateParams,
    )
    from .project_group_delete_response import (
        ProjectGroupDeleteResponse as ProjectGroupDeleteResponse,
    )
    from .project_hosted_tool_permissions import (
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
    from .project_residency import ProjectResidency as ProjectResidency
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
    from .project_update_params import ProjectUpdateParams as ProjectUpdateParams
    from .project_user import ProjectUser as ProjectUser
    from .project_user_create_params import (
        ProjectUserCreateParams as ProjectUserCreateParams,
    )
    from .project_user_delete_response import (
        ProjectUserDeleteResponse as ProjectUserDeleteResponse,
    )
    from .project_user_update_params import (
        ProjectUserUpdateParams as ProjectUserUpdateParams,
    )
    from .rate_limit_update_rate_limit_params import (
        RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams,
    )
    from .role import Role as Role
    from .role_assign_params import RoleAssignParams as RoleAssignParams
    from .role_assignment_deleted import RoleAssignmentDeleted as RoleAssignmentDeleted
    from .role_create_params import RoleCreateParams as RoleCreateParams
    from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
    from .role_group import RoleGroup as RoleGroup
    from .role_update_params import RoleUpdateParams as RoleUpdateParams
    from .service_account_api_key import ServiceAccountAPIKey as ServiceAccountAPIKey
    from .service_account_api_key_create_params import (
        ServiceAccountAPIKeyCreateParams as ServiceAccountAPIKeyCreateParams,
    )
    from .service_account_create_params import (
        ServiceAccountCreateParams as ServiceAccountCreateParams,
    )
    from .service_account_create_response import (
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
    )
    from .spend_alert_notification_channel import (
        SpendAlertNotificationChannel as SpendAlertNotificationChannel,
    )
    from .spend_alert_notification_channel_param import (
        SpendAlertNotificationChannelParam as SpendAlertNotificationChannelParam,
    )
    from .spend_limit_enforcement import SpendLimitEnforcement as SpendLimitEnforcement
    from .spend_limit_update_params import (
        SpendLimitUpdateParams as SpendLimitUpdateParams,
    )
    from .usage_decisions_response import (
        UsageDecisionsResponse as UsageDecisionsResponse,
        UsageDecisionsResponseData as UsageDecisionsResponseData,
        UsageDecisionsResponseDataResult as UsageDecisionsResponseDataResult,
    )
    from .usage_response import (
        UsageResponse as UsageResponse,
        UsageResponseData as UsageResponseData,
        UsageResponseDataResultOrganizationCostsResult as UsageResponseDataResultOrganizationCostsResult,
        UsageResponseDataResultOrganizationCostsResultAmount as UsageResponseDataResultOrganizationCostsResultAmount,
        UsageResponseDataResultOrganizationUsageAudioSpeechesResult as UsageResponseDataResultOrganizationUsageAudioSpeechesResult,
        UsageResponseDataResultOrganizationUsageAudioTranscriptionsResult as UsageResponseDataResultOrganizationUsageAudioTranscriptionsResult,
        UsageResponseDataResultOrganizationUsageCodeInterpreterSessionsResult as UsageResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageResponseDataResultOrganizationUsageCompletionsResult as UsageResponseDataResultOrganizationUsageCompletionsResult,
        UsageResponseDataResultOrganizationUsageEmbeddingsResult as UsageResponseDataResultOrganizationUsageEmbeddingsResult,
        UsageResponseDataResultOrganizationUsageFileSearchesResult as UsageResponseDataResultOrganizationUsageFileSearchesResult,
        UsageResponseDataResultOrganizationUsageImagesResult as UsageResponseDataResultOrganizationUsageImagesResult,
        UsageResponseDataResultOrganizationUsageModerationsResult as UsageResponseDataResultOrganizationUsageModerationsResult,
        UsageResponseDataResultOrganizationUsageVectorStoresResult as UsageResponseDataResultOrganizationUsageVectorStoresResult,
        UsageResponseDataResultOrganizationUsageWebSearchesResult as UsageResponseDataResultOrganizationUsageWebSearchesResult,
    )
    from .user_delete_response import UserDeleteResponse as UserDeleteResponse
    from .user_role_assignment import UserRoleAssignment as UserRoleAssignment
    from .user_update_params import UserUpdateParams as UserUpdateParams
    from .workload_identity_provider import (
        WorkloadIdentityProvider as WorkloadIdentityProvider,
        WorkloadIdentityProviderVerificationDiscovery as WorkloadIdentityProviderVerificationDiscovery,
        WorkloadIdentityProviderVerificationUploadedJwks as WorkloadIdentityProviderVerificationUploadedJwks,
    )
    from .workload_identity_provider_create_params import (
        WorkloadIdentityProviderCreateParams as WorkloadIdentityProviderCreateParams,
        WorkloadIdentityProviderCreateParamsVerificationDiscoveryParam as WorkloadIdentityProviderCreateParamsVerificationDiscoveryParam,
        WorkloadIdentityProviderCreateParamsVerificationUploadedJwksParam as WorkloadIdentityProviderCreateParamsVerificationUploadedJwksParam,
    )
    from .workload_identity_provider_deleted import (
        WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted,
    )
    from .workload_identity_provider_update_params import (
        WorkloadIdentityProviderUpdateParams as WorkloadIdentityProviderUpdateParams,
        WorkloadIdentityProviderUpdateParamsVerificationDiscoveryParam as WorkloadIdentityProviderUpdateParamsVerificationDiscoveryParam,
        WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksParam as WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksParam,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AdminAPIKey": ".admin_api_key",
        "AdminAPIKeyCreateParams": ".admin_api_key_create_params",
        "AdminAPIKeyCreateResponse": ".admin_api_key_create_response",
        "AdminAPIKeyDeleteResponse": ".admin_api_key_delete_response",
        "AdminAPIKeyOwner": ".admin_api_key_owner",
        "AssignedRole": ".assigned_role",
        "AssignedRoleAssignmentSource": ".assigned_role",
        "AttributeTransformation": ".attribute_transformation",
        "AttributeTransformationParam": ".attribute_transformation_param",
        "AuditLogEventType": ".audit_log_event_type",
        "AuditLogListResponse": ".audit_log_list_response",
        "AuditLogListResponseActor": ".audit_log_list_response",
        "AuditLogListResponseActorApiKey": ".audit_log_list_response",
        "AuditLogListResponseActorApiKeyServiceAccount": ".audit_log_list_response",
        "AuditLogListResponseActorApiKeyUser": ".audit_log_list_response",
        "AuditLogListResponseActorSession": ".audit_log_list_response",
        "AuditLogListResponseActorSessionUser": ".audit_log_list_response",
        "AuditLogListResponseApiKeyCreated": ".audit_log_list_response",
        "AuditLogListResponseApiKeyCreatedData": ".audit_log_list_response",
        "AuditLogListResponseApiKeyDeleted": ".audit_log_list_response",
        "AuditLogListResponseApiKeyUpdated": ".audit_log_list_response",
        "AuditLogListResponseApiKeyUpdatedChangesRequested": ".audit_log_list_response",
        "AuditLogListResponseCertificateCreated": ".audit_log_list_response",
        "AuditLogListResponseCertificateDeleted": ".audit_log_list_response",
        "AuditLogListResponseCertificateUpdated": ".audit_log_list_response",
        "AuditLogListResponseCertificatesActivated": ".audit_log_list_response",
        "AuditLogListResponseCertificatesActivatedCertificate": ".audit_log_list_response",
        "AuditLogListResponseCertificatesDeactivated": ".audit_log_list_response",
        "AuditLogListResponseCertificatesDeactivatedCertificate": ".audit_log_list_response",
        "AuditLogListResponseCheckpointPermissionCreated": ".audit_log_list_response",
        "AuditLogListResponseCheckpointPermissionCreatedData": ".audit_log_list_response",
        "AuditLogListResponseCheckpointPermissionDeleted": ".audit_log_list_response",
        "AuditLogListResponseExternalKeyRegistered": ".audit_log_list_response",
        "AuditLogListResponseExternalKeyRemoved": ".audit_log_list_response",
        "AuditLogListResponseExternalStorageRegistered": ".audit_log_list_response",
        "AuditLogListResponseExternalStorageRegisteredData": ".audit_log_list_response",
        "AuditLogListResponseExternalStorageRemoved": ".audit_log_list_response",
        "AuditLogListResponseGroupCreated": ".audit_log_list_response",
        "AuditLogListResponseGroupCreatedData": ".audit_log_list_response",
        "AuditLogListResponseGroupDeleted": ".audit_log_list_response",
        "AuditLogListResponseGroupUpdated": ".audit_log_list_response",
        "AuditLogListResponseGroupUpdatedChangesRequested": ".audit_log_list_response",
        "AuditLogListResponseInviteAccepted": ".audit_log_list_response",
        "AuditLogListResponseInviteDeleted": ".audit_log_list_response",
        "AuditLogListResponseInviteSent": ".audit_log_list_response",
        "AuditLogListResponseInviteSentData": ".audit_log_list_response",
        "AuditLogListResponseIpAllowlistConfigActivated": ".audit_log_list_response",
        "AuditLogListResponseIpAllowlistConfigActivatedConfig": ".audit_log_list_response",
        "AuditLogListResponseIpAllowlistConfigDeactivated": ".audit_log_list_response",
        "AuditLogListResponseIpAllowlistConfigDeactivatedConfig": ".audit_log_list_response",
        "AuditLogListResponseIpAllowlistCreated": ".audit_log_list_response",
        "AuditLogListResponseIpAllowlistDeleted": ".audit_log_list_response",
        "AuditLogListResponseIpAllowlistUpdated": ".audit_log_list_response",
        "AuditLogListResponseLoginFailed": ".audit_log_list_response",
        "AuditLogListResponseLogoutFailed": ".audit_log_list_response",
        "AuditLogListResponseOrganizationUpdated": ".audit_log_list_response",
        "AuditLogListResponseOrganizationUpdatedChangesRequested": ".audit_log_list_response",
        "AuditLogListResponseProject": ".audit_log_list_response",
        "AuditLogListResponseProjectArchived": ".audit_log_list_response",
        "AuditLogListResponseProjectCreated": ".audit_log_list_response",
        "AuditLogListResponseProjectCreatedData": ".audit_log_list_response",
        "AuditLogListResponseProjectDeleted": ".audit_log_list_response",
        "AuditLogListResponseProjectUpdated": ".audit_log_list_response",
        "AuditLogListResponseProjectUpdatedChangesRequested": ".audit_log_list_response",
        "AuditLogListResponseRateLimitDeleted": ".audit_log_list_response",
        "AuditLogListResponseRateLimitUpdated": ".audit_log_list_response",
        "AuditLogListResponseRateLimitUpdatedChangesRequested": ".audit_log_list_response",
        "AuditLogListResponseRoleAssignmentCreated": ".audit_log_list_response",
        "AuditLogListResponseRoleAssignmentDeleted": ".audit_log_list_response",
        "AuditLogListResponseRoleBoundToResource": ".audit_log_list_response",
        "AuditLogListResponseRoleCreated": ".audit_log_list_response",
        "AuditLogListResponseRoleDeleted": ".audit_log_list_response",
        "AuditLogListResponseRoleUnboundFromResource": ".audit_log_list_response",
        "AuditLogListResponseRoleUpdated": ".audit_log_list_response",
        "AuditLogListResponseRoleUpdatedChangesRequested": ".audit_log_list_response",
        "AuditLogListResponseScimDisabled": ".audit_log_list_response",
        "AuditLogListResponseScimEnabled": ".audit_log_list_response",
        "AuditLogListResponseServiceAccountCreated": ".audit_log_list_response",
        "AuditLogListResponseServiceAccountCreatedData": ".audit_log_list_response",
        "AuditLogListResponseServiceAccountDeleted": ".audit_log_list_response",
        "AuditLogListResponseServiceAccountUpdated": ".audit_log_list_response",
        "AuditLogListResponseServiceAccountUpdatedChangesRequested": ".audit_log_list_response",
        "AuditLogListResponseUserAdded": ".audit_log_list_response",
        "AuditLogListResponseUserAddedData": ".audit_log_list_response",
        "AuditLogListResponseUserDeleted": ".audit_log_list_response",
        "AuditLogListResponseUserUpdated": ".audit_log_list_response",
        "AuditLogListResponseUserUpdatedChangesRequested": ".audit_log_list_response",
        "AuditLogListResponseWorkloadIdentityProviderCreated": ".audit_log_list_response",
        "AuditLogListResponseWorkloadIdentityProviderDeleted": ".audit_log_list_response",
        "AuditLogListResponseWorkloadIdentityProviderMappingCreated": ".audit_log_list_response",
        "AuditLogListResponseWorkloadIdentityProviderMappingDeleted": ".audit_log_list_response",
        "AuditLogListResponseWorkloadIdentityProviderMappingUpdated": ".audit_log_list_response",
        "AuditLogListResponseWorkloadIdentityProviderUpdated": ".audit_log_list_response",
        "AwsExternalStorageProvider": ".aws_external_storage_provider",
        "AzureExternalStorageProvider": ".azure_external_storage_provider",
        "Certificate": ".certificate",
        "CertificateActivateParams": ".certificate_activate_params",
        "CertificateCertificateDetails": ".certificate",
        "CertificateCreateParams": ".certificate_create_params",
        "CertificateDeleteResponse": ".certificate_delete_response",
        "CertificateListResponse": ".certificate_list_response",
        "CertificateListResponseCertificateDetails": ".certificate_list_response",
        "CertificateUpdateParams": ".certificate_update_params",
        "CostQuantityUnit": ".cost_quantity_unit",
        "DataRetentionUpdateParams": ".data_retention_update_params",
        "ExternalKey": ".external_key",
        "ExternalKeyCreateParams": ".external_key_create_params",
        "ExternalKeyValidateResponse": ".external_key_validate_response",
        "ExternalStorageConfiguration": ".external_storage_configuration",
        "ExternalStorageCreateParams": ".external_storage_create_params",
        "ExternalStorageCreateParamsProviderAwsParam": ".external_storage_create_params",
        "ExternalStorageCreateParamsProviderAzureParam": ".external_storage_create_params",
        "ExternalStorageCreateParamsProviderGcpParam": ".external_storage_create_params",
        "ExternalStorageCreateParamsProviderOciParam": ".external_storage_create_params",
        "ExternalStorageDeleted": ".external_storage_deleted",
        "FederationRule": ".federation_rule",
        "FederationRuleCreateParams": ".federation_rule_create_params",
        "FederationRuleCreateParamsPermissionsRestrictedParam": ".federation_rule_create_params",
        "FederationRuleCreateParamsPermissionsServiceAccountDefaultParam": ".federation_rule_create_params",
        "FederationRuleDeleted": ".federation_rule_deleted",
        "FederationRulePermissionsRestricted": ".federation_rule",
        "FederationRulePermissionsServiceAccountDefault": ".federation_rule",
        "FederationRuleUpdateParams": ".federation_rule_update_params",
        "FederationRuleUpdateParamsPermissionsDefaultParam": ".federation_rule_update_params",
        "FederationRuleUpdateParamsPermissionsRestrictedParam": ".federation_rule_update_params",
        "GcpExternalStorageProvider": ".gcp_external_storage_provider",
        "Group": ".group",
        "GroupCreateParams": ".group_create_params",
        "GroupDeleteResponse": ".group_delete_response",
        "GroupRoleAssignment": ".group_role_assignment",
        "GroupUpdateParams": ".group_update_params",
        "GroupUpdateResponse": ".group_update_response",
        "GroupUserCreateParams": ".group_user_create_params",
        "GroupUserCreateResponse": ".group_user_create_response",
        "GroupUserDeleteResponse": ".group_user_delete_response",
        "GroupUserRetrieveResponse": ".group_user_retrieve_response",
        "HostedToolPermission": ".hosted_tool_permission",
        "HostedToolPermissionParam": ".hosted_tool_permission_param",
        "HostedToolPermissionUpdateParams": ".hosted_tool_permission_update_params",
        "Invite": ".invite",
        "InviteCreateParams": ".invite_create_params",
        "InviteCreateParamsProjectParam": ".invite_create_params",
        "InviteDeleteResponse": ".invite_delete_response",
        "InviteProject": ".invite",
        "ModelPermissionUpdateParams": ".model_permission_update_params",
        "OciExternalStorageProvider": ".oci_external_storage_provider",
        "OrganizationDataRetention": ".organization_data_retention",
        "OrganizationGroupUser": ".organization_group_user",
        "OrganizationSpendAlert": ".organization_spend_alert",
        "OrganizationSpendAlertDeleted": ".organization_spend_alert_deleted",
        "OrganizationSpendLimit": ".organization_spend_limit",
        "OrganizationSpendLimitDeleted": ".organization_spend_limit_deleted",
        "OrganizationUser": ".organization_user",
        "OrganizationUserProjects": ".organization_user",
        "OrganizationUserProjectsData": ".organization_user",
        "OrganizationUserUser": ".organization_user",
        "Project": ".project",
        "ProjectAPIKey": ".project_api_key",
        "ProjectAPIKeyDeleteResponse": ".project_api_key_delete_response",
        "ProjectAPIKeyOwner": ".project_api_key",
        "ProjectAPIKeyOwnerServiceAccount": ".project_api_key_owner_service_account",
        "ProjectAPIKeyOwnerUser": ".project_api_key_owner_user",
        "ProjectAPIKeyUpdateParams": ".project_api_key_update_params",
        "ProjectCertificateListResponse": ".project_certificate_list_response",
        "ProjectCertificateListResponseCertificateDetails": ".project_certificate_list_response",
        "ProjectCreateParams": ".project_create_params",
        "ProjectDataRetention": ".project_data_retention",
        "ProjectDataRetentionUpdateParams": ".project_data_retention_update_params",
        "ProjectGroup": ".project_group",
        "ProjectGroupCreateParams": ".project_group_create_params",
        "ProjectGroupDeleteResponse": ".project_group_delete_response",
        "ProjectHostedToolPermissions": ".project_hosted_tool_permissions",
        "ProjectModelPermissions": ".project_model_permissions",
        "ProjectModelPermissionsDeleted": ".project_model_permissions_deleted",
        "ProjectOptionalServiceTier": ".project_optional_service_tier",
        "ProjectRateLimit": ".project_rate_limit",
        "ProjectResidency": ".project_residency",
        "ProjectServiceAccount": ".project_service_account",
        "ProjectServiceTierSettings": ".project_service_tier_settings",
        "ProjectSpendAlert": ".project_spend_alert",
        "ProjectSpendAlertDeleted": ".project_spend_alert_deleted",
        "ProjectSpendLimit": ".project_spend_limit",
        "ProjectSpendLimitDeleted": ".project_spend_limit_deleted",
        "ProjectUpdateParams": ".project_update_params",
        "ProjectUser": ".project_user",
        "ProjectUserCreateParams": ".project_user_create_params",
        "ProjectUserDeleteResponse": ".project_user_delete_response",
        "ProjectUserUpdateParams": ".project_user_update_params",
        "RateLimitUpdateRateLimitParams": ".rate_limit_update_rate_limit_params",
        "Role": ".role",
        "RoleAssignParams": ".role_assign_params",
        "RoleAssignmentDeleted": ".role_assignment_deleted",
        "RoleCreateParams": ".role_create_params",
        "RoleDeleteResponse": ".role_delete_response",
        "RoleGroup": ".role_group",
        "RoleUpdateParams": ".role_update_params",
        "ServiceAccountAPIKey": ".service_account_api_key",
        "ServiceAccountAPIKeyCreateParams": ".service_account_api_key_create_params",
        "ServiceAccountCreateParams": ".service_account_create_params",
        "ServiceAccountCreateResponse": ".service_account_create_response",
        "ServiceAccountDeleteResponse": ".service_account_delete_response",
        "ServiceAccountUpdateParams": ".service_account_update_params",
        "ServiceTierSettingUpdateParams": ".service_tier_setting_update_params",
        "SpendAlertCreateParams": ".spend_alert_create_params",
        "SpendAlertNotificationChannel": ".spend_alert_notification_channel",
        "SpendAlertNotificationChannelParam": ".spend_alert_notification_channel_param",
        "SpendLimitEnforcement": ".spend_limit_enforcement",
        "SpendLimitUpdateParams": ".spend_limit_update_params",
        "UsageDecisionsResponse": ".usage_decisions_response",
        "UsageDecisionsResponseData": ".usage_decisions_response",
        "UsageDecisionsResponseDataResult": ".usage_decisions_response",
        "UsageResponse": ".usage_response",
        "UsageResponseData": ".usage_response",
        "UsageResponseDataResultOrganizationCostsResult": ".usage_response",
        "UsageResponseDataResultOrganizationCostsResultAmount": ".usage_response",
        "UsageResponseDataResultOrganizationUsageAudioSpeechesResult": ".usage_response",
        "UsageResponseDataResultOrganizationUsageAudioTranscriptionsResult": ".usage_response",
        "UsageResponseDataResultOrganizationUsageCodeInterpreterSessionsResult": ".usage_response",
        "UsageResponseDataResultOrganizationUsageCompletionsResult": ".usage_response",
        "UsageResponseDataResultOrganizationUsageEmbeddingsResult": ".usage_response",
        "UsageResponseDataResultOrganizationUsageFileSearchesResult": ".usage_response",
        "UsageResponseDataResultOrganizationUsageImagesResult": ".usage_response",
        "UsageResponseDataResultOrganizationUsageModerationsResult": ".usage_response",
        "UsageResponseDataResultOrganizationUsageVectorStoresResult": ".usage_response",
        "UsageResponseDataResultOrganizationUsageWebSearchesResult": ".usage_response",
        "UserDeleteResponse": ".user_delete_response",
        "UserRoleAssignment": ".user_role_assignment",
        "UserUpdateParams": ".user_update_params",
        "WorkloadIdentityProvider": ".workload_identity_provider",
        "WorkloadIdentityProviderCreateParams": ".workload_identity_provider_create_params",
        "WorkloadIdentityProviderCreateParamsVerificationDiscoveryParam": ".workload_identity_provider_create_params",
        "WorkloadIdentityProviderCreateParamsVerificationUploadedJwksParam": ".workload_identity_provider_create_params",
        "WorkloadIdentityProviderDeleted": ".workload_identity_provider_deleted",
        "WorkloadIdentityProviderUpdateParams": ".workload_identity_provider_update_params",
        "WorkloadIdentityProviderUpdateParamsVerificationDiscoveryParam": ".workload_identity_provider_update_params",
        "WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksParam": ".workload_identity_provider_update_params",
        "WorkloadIdentityProviderVerificationDiscovery": ".workload_identity_provider",
        "WorkloadIdentityProviderVerificationUploadedJwks": ".workload_identity_provider",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
