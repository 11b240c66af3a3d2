from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        groups as groups,
        projects as projects,
        users as users,
        workload_identity_providers as workload_identity_providers,
    )
    from .admin_api_key import (
        AdminAPIKey as AdminAPIKey,
        AdminAPIKeyOwner as AdminAPIKeyOwner,
    )
    from .admin_api_key_create_params import (
        AdminAPIKeyCreateParams as AdminAPIKeyCreateParams,
    )
    from .admin_api_key_create_response import (
        AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse,
    )
    from .admin_api_key_delete_response import (
        AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse,
    )
    from .audit_log_list_response import (
        AuditLogListResponse as AuditLogListResponse,
        AuditLogListResponseAPIKeyCreated as AuditLogListResponseAPIKeyCreated,
        AuditLogListResponseAPIKeyCreatedData as AuditLogListResponseAPIKeyCreatedData,
        AuditLogListResponseAPIKeyDeleted as AuditLogListResponseAPIKeyDeleted,
        AuditLogListResponseAPIKeyUpdated as AuditLogListResponseAPIKeyUpdated,
        AuditLogListResponseAPIKeyUpdatedChangesRequested as AuditLogListResponseAPIKeyUpdatedChangesRequested,
        AuditLogListResponseActor as AuditLogListResponseActor,
        AuditLogListResponseActorAPIKey as AuditLogListResponseActorAPIKey,
        AuditLogListResponseActorAPIKeyServiceAccount as AuditLogListResponseActorAPIKeyServiceAccount,
        AuditLogListResponseActorAPIKeyUser as AuditLogListResponseActorAPIKeyUser,
        AuditLogListResponseActorSession as AuditLogListResponseActorSession,
        AuditLogListResponseActorSessionUser as AuditLogListResponseActorSessionUser,
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
        AuditLogListResponseIPAllowlistConfigActivated as AuditLogListResponseIPAllowlistConfigActivated,
        AuditLogListResponseIPAllowlistConfigActivatedConfig as AuditLogListResponseIPAllowlistConfigActivatedConfig,
        AuditLogListResponseIPAllowlistConfigDeactivated as AuditLogListResponseIPAllowlistConfigDeactivated,
        AuditLogListResponseIPAllowlistConfigDeactivatedConfig as AuditLogListResponseIPAllowlistConfigDeactivatedConfig,
        AuditLogListResponseIPAllowlistCreated as AuditLogListResponseIPAllowlistCreated,
        AuditLogListResponseIPAllowlistDeleted as AuditLogListResponseIPAllowlistDeleted,
        AuditLogListResponseIPAllowlistUpdated as AuditLogListResponseIPAllowlistUpdated,
        AuditLogListResponseInviteAccepted as AuditLogListResponseInviteAccepted,
        AuditLogListResponseInviteDeleted as AuditLogListResponseInviteDeleted,
        AuditLogListResponseInviteSent as AuditLogListResponseInviteSent,
        AuditLogListResponseInviteSentData as AuditLogListResponseInviteSentData,
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
        CertificateActivateParams as _CertificateActivateParams,
    )
    from .certificate_create_params import (
        CertificateCreateParams as CertificateCreateParams,
    )
    from .certificate_delete_response import (
        CertificateDeleteResponse as CertificateDeleteResponse,
    )
    from .certificate_list_response import (
        CertificateListResponse as CertificateListResponse,
        CertificateListResponse as _CertificateListResponse,
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
    from .gcp_external_storage_provider import (
        GcpExternalStorageProvider as GcpExternalStorageProvider,
    )
    from .group import Group as Group
    from .group_create_params import GroupCreateParams as GroupCreateParams
    from .group_delete_response import GroupDeleteResponse as GroupDeleteResponse
    from .group_update_params import GroupUpdateParams as GroupUpdateParams
    from .group_update_response import GroupUpdateResponse as GroupUpdateResponse
    from .invite import Invite as Invite, InviteProject as InviteProject
    from .invite_create_params import (
        InviteCreateParams as InviteCreateParams,
        InviteCreateParamsProjectParam as InviteCreateParamsProjectParam,
    )
    from .invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
    from .oci_external_storage_provider import (
        OciExternalStorageProvider as OciExternalStorageProvider,
    )
    from .organization_data_retention import (
        OrganizationDataRetention as OrganizationDataRetention,
    )
    from .organization_spend_alert import (
        OrganizationSpendAlert as OrganizationSpendAlert,
        SpendAlertNotificationChannel as SpendAlertNotificationChannel,
    )
    from .organization_spend_alert_deleted import (
        OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted,
    )
    from .organization_spend_limit import (
        OrganizationSpendLimit as OrganizationSpendLimit,
        SpendLimitEnforcement as SpendLimitEnforcement,
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
    from .project_create_params import ProjectCreateParams as ProjectCreateParams
    from .project_residency import ProjectResidency as ProjectResidency
    from .project_update_params import ProjectUpdateParams as ProjectUpdateParams
    from .projects.role_create_params import RoleCreateParams as RoleCreateParams
    from .projects.role_delete_response import RoleDeleteResponse as RoleDeleteResponse
    from .projects.role_update_params import RoleUpdateParams as RoleUpdateParams
    from .projects.spend_alert_create_params import (
        SpendAlertCreateParams as SpendAlertCreateParams,
        SpendAlertCreateParams as _SpendAlertCreateParams,
    )
    from .projects.spend_limit_update_params import (
        SpendLimitUpdateParams as SpendLimitUpdateParams,
    )
    from .role import Role as Role
    from .usage_audio_speeches_response import (
        UsageResponse as UsageResponse,
        UsageResponse as _UsageResponse,
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
    from .usage_decisions_response import (
        UsageDecisionsResponse as UsageDecisionsResponse,
        UsageDecisionsResponseData as UsageDecisionsResponseData,
        UsageDecisionsResponseDataResult as UsageDecisionsResponseDataResult,
    )
    from .user_delete_response import UserDeleteResponse as UserDeleteResponse
    from .user_update_params import UserUpdateParams as UserUpdateParams
    from .workload_identity_provider import (
        AttributeTransformation as AttributeTransformation,
        WorkloadIdentityProvider as WorkloadIdentityProvider,
        WorkloadIdentityProviderVerificationDiscovery as WorkloadIdentityProviderVerificationDiscovery,
        WorkloadIdentityProviderVerificationUploadedJwks as WorkloadIdentityProviderVerificationUploadedJwks,
    )
    from .workload_identity_provider_create_params import (
        AttributeTransformationParam as AttributeTransformationParam,
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

    CertificateActivateResponse = _CertificateListResponse
    CertificateDeactivateParams = _CertificateActivateParams
    CertificateDeactivateResponse = _CertificateListResponse
    SpendAlertUpdateParams = _SpendAlertCreateParams
    UsageAudioSpeechesResponse = _UsageResponse
    UsageAudioTranscriptionsResponse = _UsageResponse
    UsageCodeInterpreterSessionsResponse = _UsageResponse
    UsageCompletionsResponse = _UsageResponse
    UsageCostsResponse = _UsageResponse
    UsageEmbeddingsResponse = _UsageResponse
    UsageFileSearchCallsResponse = _UsageResponse
    UsageImagesResponse = _UsageResponse
    UsageModerationsResponse = _UsageResponse
    UsageVectorStoresResponse = _UsageResponse
    UsageWebSearchCallsResponse = _UsageResponse
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AdminAPIKey": ".admin_api_key",
        "AdminAPIKeyCreateParams": ".admin_api_key_create_params",
        "AdminAPIKeyCreateResponse": ".admin_api_key_create_response",
        "AdminAPIKeyDeleteResponse": ".admin_api_key_delete_response",
        "AdminAPIKeyOwner": ".admin_api_key",
        "AttributeTransformation": ".workload_identity_provider",
        "AttributeTransformationParam": ".workload_identity_provider_create_params",
        "AuditLogListResponse": ".audit_log_list_response",
        "AuditLogListResponseAPIKeyCreated": ".audit_log_list_response",
        "AuditLogListResponseAPIKeyCreatedData": ".audit_log_list_response",
        "AuditLogListResponseAPIKeyDeleted": ".audit_log_list_response",
        "AuditLogListResponseAPIKeyUpdated": ".audit_log_list_response",
        "AuditLogListResponseAPIKeyUpdatedChangesRequested": ".audit_log_list_response",
        "AuditLogListResponseActor": ".audit_log_list_response",
        "AuditLogListResponseActorAPIKey": ".audit_log_list_response",
        "AuditLogListResponseActorAPIKeyServiceAccount": ".audit_log_list_response",
        "AuditLogListResponseActorAPIKeyUser": ".audit_log_list_response",
        "AuditLogListResponseActorSession": ".audit_log_list_response",
        "AuditLogListResponseActorSessionUser": ".audit_log_list_response",
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
        "AuditLogListResponseIPAllowlistConfigActivated": ".audit_log_list_response",
        "AuditLogListResponseIPAllowlistConfigActivatedConfig": ".audit_log_list_response",
        "AuditLogListResponseIPAllowlistConfigDeactivated": ".audit_log_list_response",
        "AuditLogListResponseIPAllowlistConfigDeactivatedConfig": ".audit_log_list_response",
        "AuditLogListResponseIPAllowlistCreated": ".audit_log_list_response",
        "AuditLogListResponseIPAllowlistDeleted": ".audit_log_list_response",
        "AuditLogListResponseIPAllowlistUpdated": ".audit_log_list_response",
        "AuditLogListResponseInviteAccepted": ".audit_log_list_response",
        "AuditLogListResponseInviteDeleted": ".audit_log_list_response",
        "AuditLogListResponseInviteSent": ".audit_log_list_response",
        "AuditLogListResponseInviteSentData": ".audit_log_list_response",
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
        "CertificateActivateResponse": ".certificate_list_response:CertificateListResponse",
        "CertificateCertificateDetails": ".certificate",
        "CertificateCreateParams": ".certificate_create_params",
        "CertificateDeactivateParams": ".certificate_activate_params:CertificateActivateParams",
        "CertificateDeactivateResponse": ".certificate_list_response:CertificateListResponse",
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
        "GcpExternalStorageProvider": ".gcp_external_storage_provider",
        "Group": ".group",
        "GroupCreateParams": ".group_create_params",
        "GroupDeleteResponse": ".group_delete_response",
        "GroupUpdateParams": ".group_update_params",
        "GroupUpdateResponse": ".group_update_response",
        "Invite": ".invite",
        "InviteCreateParams": ".invite_create_params",
        "InviteCreateParamsProjectParam": ".invite_create_params",
        "InviteDeleteResponse": ".invite_delete_response",
        "InviteProject": ".invite",
        "OciExternalStorageProvider": ".oci_external_storage_provider",
        "OrganizationDataRetention": ".organization_data_retention",
        "OrganizationSpendAlert": ".organization_spend_alert",
        "OrganizationSpendAlertDeleted": ".organization_spend_alert_deleted",
        "OrganizationSpendLimit": ".organization_spend_limit",
        "OrganizationSpendLimitDeleted": ".organization_spend_limit_deleted",
        "OrganizationUser": ".organization_user",
        "OrganizationUserProjects": ".organization_user",
        "OrganizationUserProjectsData": ".organization_user",
        "OrganizationUserUser": ".organization_user",
        "Project": ".project",
        "ProjectCreateParams": ".project_create_params",
        "ProjectResidency": ".project_residency",
        "ProjectUpdateParams": ".project_update_params",
        "Role": ".role",
        "RoleCreateParams": ".projects.role_create_params",
        "RoleDeleteResponse": ".projects.role_delete_response",
        "RoleUpdateParams": ".projects.role_update_params",
        "SpendAlertCreateParams": ".projects.spend_alert_create_params",
        "SpendAlertNotificationChannel": ".organization_spend_alert",
        "SpendAlertUpdateParams": ".projects.spend_alert_create_params:SpendAlertCreateParams",
        "SpendLimitEnforcement": ".organization_spend_limit",
        "SpendLimitUpdateParams": ".projects.spend_limit_update_params",
        "UsageAudioSpeechesResponse": ".usage_audio_speeches_response:UsageResponse",
        "UsageAudioTranscriptionsResponse": ".usage_audio_speeches_response:UsageResponse",
        "UsageCodeInterpreterSessionsResponse": ".usage_audio_speeches_response:UsageResponse",
        "UsageCompletionsResponse": ".usage_audio_speeches_response:UsageResponse",
        "UsageCostsResponse": ".usage_audio_speeches_response:UsageResponse",
        "UsageDecisionsResponse": ".usage_decisions_response",
        "UsageDecisionsResponseData": ".usage_decisions_response",
        "UsageDecisionsResponseDataResult": ".usage_decisions_response",
        "UsageEmbeddingsResponse": ".usage_audio_speeches_response:UsageResponse",
        "UsageFileSearchCallsResponse": ".usage_audio_speeches_response:UsageResponse",
        "UsageImagesResponse": ".usage_audio_speeches_response:UsageResponse",
        "UsageModerationsResponse": ".usage_audio_speeches_response:UsageResponse",
        "UsageResponse": ".usage_audio_speeches_response",
        "UsageResponseData": ".usage_audio_speeches_response",
        "UsageResponseDataResultOrganizationCostsResult": ".usage_audio_speeches_response",
        "UsageResponseDataResultOrganizationCostsResultAmount": ".usage_audio_speeches_response",
        "UsageResponseDataResultOrganizationUsageAudioSpeechesResult": ".usage_audio_speeches_response",
        "UsageResponseDataResultOrganizationUsageAudioTranscriptionsResult": ".usage_audio_speeches_response",
        "UsageResponseDataResultOrganizationUsageCodeInterpreterSessionsResult": ".usage_audio_speeches_response",
        "UsageResponseDataResultOrganizationUsageCompletionsResult": ".usage_audio_speeches_response",
        "UsageResponseDataResultOrganizationUsageEmbeddingsResult": ".usage_audio_speeches_response",
        "UsageResponseDataResultOrganizationUsageFileSearchesResult": ".usage_audio_speeches_response",
        "UsageResponseDataResultOrganizationUsageImagesResult": ".usage_audio_speeches_response",
        "UsageResponseDataResultOrganizationUsageModerationsResult": ".usage_audio_speeches_response",
        "UsageResponseDataResultOrganizationUsageVectorStoresResult": ".usage_audio_speeches_response",
        "UsageResponseDataResultOrganizationUsageWebSearchesResult": ".usage_audio_speeches_response",
        "UsageVectorStoresResponse": ".usage_audio_speeches_response:UsageResponse",
        "UsageWebSearchCallsResponse": ".usage_audio_speeches_response:UsageResponse",
        "UserDeleteResponse": ".user_delete_response",
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
