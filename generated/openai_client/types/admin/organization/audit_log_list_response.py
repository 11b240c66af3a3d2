from typing import Annotated, Literal, Union

from pydantic import Field

from ...._core.models import Model, Tagged, Unknown
from ...organization.audit_log_event_type import AuditLogEventType
from .aws_external_storage_provider import AwsExternalStorageProvider
from .azure_external_storage_provider import AzureExternalStorageProvider
from .gcp_external_storage_provider import GcpExternalStorageProvider
from .oci_external_storage_provider import OciExternalStorageProvider


class AuditLogListResponseActorAPIKeyServiceAccount(Model):
    """The service account."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseActorAPIKeyUser(Model):
    """The user."""

    id: str | None = None
    """Id of the object."""
    email: str | None = None
    """Email address."""


class AuditLogListResponseActorAPIKey(Model):
    """The API key that was used."""

    id: str | None = None
    """Id of the object."""
    service_account: AuditLogListResponseActorAPIKeyServiceAccount | None = None
    """The service account."""
    type: Literal["user", "service_account"] | str | None = None
    """Kind."""
    user: AuditLogListResponseActorAPIKeyUser | None = None
    """The user."""


class AuditLogListResponseActorSessionUser(Model):
    """The user."""

    id: str | None = None
    """Id of the object."""
    email: str | None = None
    """Email address."""


class AuditLogListResponseActorSession(Model):
    """The session in which it was done."""

    ip_address: str | None = None
    """IP address of the request."""
    user: AuditLogListResponseActorSessionUser | None = None
    """The user."""


class AuditLogListResponseActor(Model):
    """Who caused the event."""

    api_key: AuditLogListResponseActorAPIKey | None = None
    """The API key that was used."""
    session: AuditLogListResponseActorSession | None = None
    """The session in which it was done."""
    type: Literal["session", "api_key"] | str | None = None
    """Kind."""


class AuditLogListResponseAPIKeyCreatedData(Model):
    """Values."""

    scopes: list[str] | None = None
    """Permissions of the key."""


class AuditLogListResponseAPIKeyCreated(Model):
    """Details if `type` is `api_key.created`."""

    id: str | None = None
    """Id of the object."""
    data: AuditLogListResponseAPIKeyCreatedData | None = None
    """Values."""


class AuditLogListResponseAPIKeyDeleted(Model):
    """Details if `type` is `api_key.deleted`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseAPIKeyUpdatedChangesRequested(Model):
    """Fields that were changed, with their new values."""

    expires_in_seconds: int | None = None
    """Time until the key expires, in seconds, up to a year. By default it never
    expires.
    """
    scopes: list[str] | None = None
    """Permissions of the key."""


class AuditLogListResponseAPIKeyUpdated(Model):
    """Details if `type` is `api_key.updated`."""

    id: str | None = None
    """Id of the object."""
    changes_requested: AuditLogListResponseAPIKeyUpdatedChangesRequested | None = None
    """Fields that were changed, with their new values."""


class AuditLogListResponseCertificateCreated(Model):
    """Details if `type` is `certificate.created`."""

    id: str | None = None
    """Id of the object."""
    name: str | None = None
    """Name."""


class AuditLogListResponseCertificateDeleted(Model):
    """Details if `type` is `certificate.deleted`."""

    id: str | None = None
    """Id of the object."""
    certificate: str | None = None
    """The certificate, PEM-encoded."""
    name: str | None = None
    """Name."""


class AuditLogListResponseCertificateUpdated(Model):
    """Details if `type` is `certificate.updated`."""

    id: str | None = None
    """Id of the object."""
    name: str | None = None
    """Name."""


class AuditLogListResponseCertificatesActivatedCertificate(Model):
    """The certificates."""

    id: str | None = None
    """Id of the object."""
    name: str | None = None
    """Name."""


class AuditLogListResponseCertificatesActivated(Model):
    """Details if `type` is `certificates.activated`."""

    certificates: Union[
        list[AuditLogListResponseCertificatesActivatedCertificate],
        None,
    ] = None
    """The certificates."""


class AuditLogListResponseCertificatesDeactivatedCertificate(Model):
    """The certificates."""

    id: str | None = None
    """Id of the object."""
    name: str | None = None
    """Name."""


class AuditLogListResponseCertificatesDeactivated(Model):
    """Details if `type` is `certificates.deactivated`."""

    certificates: Union[
        list[AuditLogListResponseCertificatesDeactivatedCertificate],
        None,
    ] = None
    """The certificates."""


class AuditLogListResponseCheckpointPermissionCreatedData(Model):
    """Values."""

    fine_tuned_model_checkpoint: str | None = None
    """Checkpoint of a fine-tuned model."""
    project_id: str | None = None
    """Id of the project."""


class AuditLogListResponseCheckpointPermissionCreated(Model):
    """Details if `type` is `checkpoint.permission.created`."""

    id: str | None = None
    """Id of the object."""
    data: AuditLogListResponseCheckpointPermissionCreatedData | None = None
    """Values."""


class AuditLogListResponseCheckpointPermissionDeleted(Model):
    """Details if `type` is `checkpoint.permission.deleted`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseExternalKeyRegistered(Model):
    """Details if `type` is `external_key.registered`."""

    id: str | None = None
    """Id of the object."""
    data: dict[str, object] | None = None
    """Values."""


class AuditLogListResponseExternalKeyRemoved(Model):
    """Details if `type` is `external_key.removed`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseExternalStorageRegisteredData(Model):
    """Values."""

    geography: str | None = None
    """Geography of the storage."""
    provider: Union[
        Annotated[
            Union[
                AwsExternalStorageProvider,
                AzureExternalStorageProvider,
                GcpExternalStorageProvider,
                OciExternalStorageProvider,
                Unknown,
            ],
            Tagged(
                "type",
                {
                    "aws": AwsExternalStorageProvider,
                    "azure": AzureExternalStorageProvider,
                    "gcp": GcpExternalStorageProvider,
                    "oci": OciExternalStorageProvider,
                },
            ),
        ],
        None,
    ] = None
    """Provider of the storage."""


class AuditLogListResponseExternalStorageRegistered(Model):
    """Details if `type` is `external_storage.registered`."""

    id: str | None = None
    """Id of the object."""
    data: AuditLogListResponseExternalStorageRegisteredData | None = None
    """Values."""


class AuditLogListResponseExternalStorageRemoved(Model):
    """Details if `type` is `external_storage.removed`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseGroupCreatedData(Model):
    """Values."""

    group_name: str | None = None
    """Name of the group."""


class AuditLogListResponseGroupCreated(Model):
    """Details if `type` is `group.created`."""

    id: str | None = None
    """Id of the object."""
    data: AuditLogListResponseGroupCreatedData | None = None
    """Values."""


class AuditLogListResponseGroupDeleted(Model):
    """Details if `type` is `group.deleted`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseGroupUpdatedChangesRequested(Model):
    """Fields that were changed, with their new values."""

    group_name: str | None = None
    """Name of the group."""


class AuditLogListResponseGroupUpdated(Model):
    """Details if `type` is `group.updated`."""

    id: str | None = None
    """Id of the object."""
    changes_requested: AuditLogListResponseGroupUpdatedChangesRequested | None = None
    """Fields that were changed, with their new values."""


class AuditLogListResponseInviteAccepted(Model):
    """Details if `type` is `invite.accepted`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseInviteDeleted(Model):
    """Details if `type` is `invite.deleted`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseInviteSentData(Model):
    """Values."""

    email: str | None = None
    """Email address."""
    role: str | None = None
    """Role."""


class AuditLogListResponseInviteSent(Model):
    """Details if `type` is `invite.sent`."""

    id: str | None = None
    """Id of the object."""
    data: AuditLogListResponseInviteSentData | None = None
    """Values."""


class AuditLogListResponseIPAllowlistConfigActivatedConfig(Model):
    """Configurations."""

    id: str | None = None
    """Id of the object."""
    name: str | None = None
    """Name."""


class AuditLogListResponseIPAllowlistConfigActivated(Model):
    """Details if `type` is `ip_allowlist.config.activated`."""

    configs: list[AuditLogListResponseIPAllowlistConfigActivatedConfig] | None = None
    """Configurations."""


class AuditLogListResponseIPAllowlistConfigDeactivatedConfig(Model):
    """Configurations."""

    id: str | None = None
    """Id of the object."""
    name: str | None = None
    """Name."""


class AuditLogListResponseIPAllowlistConfigDeactivated(Model):
    """Details if `type` is `ip_allowlist.config.deactivated`."""

    configs: list[AuditLogListResponseIPAllowlistConfigDeactivatedConfig] | None = None
    """Configurations."""


class AuditLogListResponseIPAllowlistCreated(Model):
    """Details if `type` is `ip_allowlist.created`."""

    id: str | None = None
    """Id of the object."""
    allowed_ips: list[str] | None = None
    """IP addresses or CIDR ranges that are allowed."""
    name: str | None = None
    """Name."""


class AuditLogListResponseIPAllowlistDeleted(Model):
    """Details if `type` is `ip_allowlist.deleted`."""

    id: str | None = None
    """Id of the object."""
    allowed_ips: list[str] | None = None
    """IP addresses or CIDR ranges that are allowed."""
    name: str | None = None
    """Name."""


class AuditLogListResponseIPAllowlistUpdated(Model):
    """Details if `type` is `ip_allowlist.updated`."""

    id: str | None = None
    """Id of the object."""
    allowed_ips: list[str] | None = None
    """IP addresses or CIDR ranges that are allowed."""


class AuditLogListResponseLoginFailed(Model):
    """Details if `type` is `login.failed`."""

    error_code: str | None = None
    """Code of the error."""
    error_message: str | None = None
    """Message of the error."""


class AuditLogListResponseLogoutFailed(Model):
    """Details if `type` is `logout.failed`."""

    error_code: str | None = None
    """Code of the error."""
    error_message: str | None = None
    """Message of the error."""


class AuditLogListResponseOrganizationUpdatedChangesRequested(Model):
    """Fields that were changed, with their new values."""

    api_call_logging: str | None = None
    """Logging of API calls: `disabled`, `enabled_per_call`, `enabled_for_all_projects` or
    `enabled_for_selected_projects`.
    """
    api_call_logging_project_ids: str | None = None
    """Ids of the projects whose calls are logged."""
    description: str | None = None
    """Description."""
    name: str | None = None
    """Name."""
    threads_ui_visibility: str | None = None
    """Who sees the threads page: `ANY_ROLE`, `OWNERS` or `NONE`."""
    title: str | None = None
    """Title."""
    usage_dashboard_visibility: str | None = None
    """Who sees the usage dashboard: `ANY_ROLE` or `OWNERS`."""


class AuditLogListResponseOrganizationUpdated(Model):
    """Details if `type` is `organization.updated`."""

    id: str | None = None
    """Id of the object."""
    changes_requested: Union[
        AuditLogListResponseOrganizationUpdatedChangesRequested,
        None,
    ] = None
    """Fields that were changed, with their new values."""


class AuditLogListResponseProject(Model):
    """Project that the event is about."""

    id: str | None = None
    """Id of the object."""
    name: str | None = None
    """Name of the project."""


class AuditLogListResponseProjectArchived(Model):
    """Details if `type` is `project.archived`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseProjectCreatedData(Model):
    """Values."""

    name: str | None = None
    """Name."""
    title: str | None = None
    """Title."""


class AuditLogListResponseProjectCreated(Model):
    """Details if `type` is `project.created`."""

    id: str | None = None
    """Id of the object."""
    data: AuditLogListResponseProjectCreatedData | None = None
    """Values."""


class AuditLogListResponseProjectDeleted(Model):
    """Details if `type` is `project.deleted`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseProjectUpdatedChangesRequested(Model):
    """Fields that were changed, with their new values."""

    title: str | None = None
    """Title."""


class AuditLogListResponseProjectUpdated(Model):
    """Details if `type` is `project.updated`."""

    id: str | None = None
    """Id of the object."""
    changes_requested: AuditLogListResponseProjectUpdatedChangesRequested | None = None
    """Fields that were changed, with their new values."""


class AuditLogListResponseRateLimitDeleted(Model):
    """Details if `type` is `rate_limit.deleted`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseRateLimitUpdatedChangesRequested(Model):
    """Fields that were changed, with their new values."""

    batch_1_day_max_input_tokens: int | None = None
    """Input tokens of batches per day. Only for some models."""
    max_audio_megabytes_per_1_minute: int | None = None
    """Megabytes of audio per minute. Only for audio models."""
    max_images_per_1_minute: int | None = None
    """Images per minute. Only for image models."""
    max_requests_per_1_day: int | None = None
    """Requests per day. Only for some models."""
    max_requests_per_1_minute: int | None = None
    """Requests per minute."""
    max_tokens_per_1_minute: int | None = None
    """Tokens per minute."""


class AuditLogListResponseRateLimitUpdated(Model):
    """Details if `type` is `rate_limit.updated`."""

    id: str | None = None
    """Id of the object."""
    changes_requested: Union[
        AuditLogListResponseRateLimitUpdatedChangesRequested,
        None,
    ] = None
    """Fields that were changed, with their new values."""


class AuditLogListResponseRoleAssignmentCreated(Model):
    """Details if `type` is `role.assignment.created`."""

    id: str | None = None
    """Id of the object."""
    principal_id: str | None = None
    """Id of the user or group."""
    principal_type: str | None = None
    """Kind of the principal, such as `user` or `group`."""
    resource_id: str | None = None
    """Id of the object."""
    resource_type: str | None = None
    """Kind of object that the role is for, such as `api.organization` or
    `api.project`.
    """


class AuditLogListResponseRoleAssignmentDeleted(Model):
    """Details if `type` is `role.assignment.deleted`."""

    id: str | None = None
    """Id of the object."""
    principal_id: str | None = None
    """Id of the user or group."""
    principal_type: str | None = None
    """Kind of the principal, such as `user` or `group`."""
    resource_id: str | None = None
    """Id of the object."""
    resource_type: str | None = None
    """Kind of object that the role is for, such as `api.organization` or
    `api.project`.
    """


class AuditLogListResponseRoleBoundToResource(Model):
    """Details if `type` is `role.bound_to_resource`."""

    id: str | None = None
    """Id of the object."""
    connector_id: str | None = None
    """Id of the connector."""
    connector_name: str | None = None
    """Name of the connector."""
    enabled: bool | None = None
    """Whether it is enabled."""
    permissions: list[str] | None = None
    """Permissions, such as `api.groups.read`."""
    resource_id: str | None = None
    """Id of the object."""
    resource_type: str | None = None
    """Kind of object that the role is for, such as `api.organization` or
    `api.project`.
    """
    role_id: str | None = None
    """Id of the role."""
    source: Union[
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ],
        str,
        None,
    ] = None
    """What caused the change."""
    workspace_id: str | None = None
    """Id of the workspace."""


class AuditLogListResponseRoleCreated(Model):
    """Details if `type` is `role.created`."""

    id: str | None = None
    """Id of the object."""
    permissions: list[str] | None = None
    """Permissions, such as `api.groups.read`."""
    resource_id: str | None = None
    """Id of the object."""
    resource_type: str | None = None
    """Kind of object that the role is for, such as `api.organization` or
    `api.project`.
    """
    role_name: str | None = None
    """Name of the role."""


class AuditLogListResponseRoleDeleted(Model):
    """Details if `type` is `role.deleted`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseRoleUnboundFromResource(Model):
    """Details if `type` is `role.unbound_from_resource`."""

    id: str | None = None
    """Id of the object."""
    connector_id: str | None = None
    """Id of the connector."""
    connector_name: str | None = None
    """Name of the connector."""
    enabled: bool | None = None
    """Whether it is enabled."""
    permissions: list[str] | None = None
    """Permissions, such as `api.groups.read`."""
    resource_id: str | None = None
    """Id of the object."""
    resource_type: str | None = None
    """Kind of object that the role is for, such as `api.organization` or
    `api.project`.
    """
    role_id: str | None = None
    """Id of the role."""
    source: Union[
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ],
        str,
        None,
    ] = None
    """What caused the change."""
    workspace_id: str | None = None
    """Id of the workspace."""


class AuditLogListResponseRoleUpdatedChangesRequested(Model):
    """Fields that were changed, with their new values."""

    description: str | None = None
    """Description."""
    metadata: dict[str, object] | None = None
    """Additional data."""
    permissions_added: list[str] | None = None
    """Permissions that were added."""
    permissions_removed: list[str] | None = None
    """Permissions that were removed."""
    resource_id: str | None = None
    """Id of the object."""
    resource_type: str | None = None
    """Kind of object that the role is for, such as `api.organization` or
    `api.project`.
    """
    role_name: str | None = None
    """Name of the role."""


class AuditLogListResponseRoleUpdated(Model):
    """Details if `type` is `role.updated`."""

    id: str | None = None
    """Id of the object."""
    changes_requested: AuditLogListResponseRoleUpdatedChangesRequested | None = None
    """Fields that were changed, with their new values."""


class AuditLogListResponseScimDisabled(Model):
    """Details if `type` is `scim.disabled`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseScimEnabled(Model):
    """Details if `type` is `scim.enabled`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseServiceAccountCreatedData(Model):
    """Values."""

    role: str | None = None
    """Role."""


class AuditLogListResponseServiceAccountCreated(Model):
    """Details if `type` is `service_account.created`."""

    id: str | None = None
    """Id of the object."""
    data: AuditLogListResponseServiceAccountCreatedData | None = None
    """Values."""


class AuditLogListResponseServiceAccountDeleted(Model):
    """Details if `type` is `service_account.deleted`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseServiceAccountUpdatedChangesRequested(Model):
    """Fields that were changed, with their new values."""

    role: str | None = None
    """Role."""


class AuditLogListResponseServiceAccountUpdated(Model):
    """Details if `type` is `service_account.updated`."""

    id: str | None = None
    """Id of the object."""
    changes_requested: Union[
        AuditLogListResponseServiceAccountUpdatedChangesRequested,
        None,
    ] = None
    """Fields that were changed, with their new values."""


class AuditLogListResponseUserAddedData(Model):
    """Values."""

    role: str | None = None
    """Role."""


class AuditLogListResponseUserAdded(Model):
    """Details if `type` is `user.added`."""

    id: str | None = None
    """Id of the object."""
    data: AuditLogListResponseUserAddedData | None = None
    """Values."""


class AuditLogListResponseUserDeleted(Model):
    """Details if `type` is `user.deleted`."""

    id: str | None = None
    """Id of the object."""


class AuditLogListResponseUserUpdatedChangesRequested(Model):
    """Fields that were changed, with their new values."""

    role: str | None = None
    """Role."""


class AuditLogListResponseUserUpdated(Model):
    """Details if `type` is `user.updated`."""

    id: str | None = None
    """Id of the object."""
    changes_requested: AuditLogListResponseUserUpdatedChangesRequested | None = None
    """Fields that were changed, with their new values."""


class AuditLogListResponseWorkloadIdentityProviderMappingCreated(Model):
    """Details if `type` is `workload_identity_provider_mapping.created`."""

    id: str | None = None
    """Id of the object."""
    data: dict[str, object] | None = None
    """Values."""
    identity_provider_id: str | None = None
    """Id of the identity provider."""


class AuditLogListResponseWorkloadIdentityProviderMappingDeleted(Model):
    """Details if `type` is `workload_identity_provider_mapping.deleted`."""

    id: str | None = None
    """Id of the object."""
    identity_provider_id: str | None = None
    """Id of the identity provider."""
    project_id: str | None = None
    """Id of the project."""
    service_account_id: str | None = None
    """Id of the service account."""


class AuditLogListResponseWorkloadIdentityProviderMappingUpdated(Model):
    """Details if `type` is `workload_identity_provider_mapping.updated`."""

    id: str | None = None
    """Id of the object."""
    changes_requested: dict[str, object] | None = None
    """Fields that were changed, with their new values."""
    identity_provider_id: str | None = None
    """Id of the identity provider."""


class AuditLogListResponseWorkloadIdentityProviderCreated(Model):
    """Details if `type` is `workload_identity_provider.created`."""

    id: str | None = None
    """Id of the object."""
    data: dict[str, object] | None = None
    """Values."""


class AuditLogListResponseWorkloadIdentityProviderDeleted(Model):
    """Details if `type` is `workload_identity_provider.deleted`."""

    id: str | None = None
    """Id of the object."""
    name: str | None = None
    """Name."""


class AuditLogListResponseWorkloadIdentityProviderUpdated(Model):
    """Details if `type` is `workload_identity_provider.updated`."""

    id: str | None = None
    """Id of the object."""
    changes_requested: dict[str, object] | None = None
    """Fields that were changed, with their new values."""


class AuditLogListResponse(Model):
    """An event of the audit log. Details stand in the field that is called like
    its type.
    """

    id: str
    """Id of the object."""
    effective_at: int
    """Time of the event, in Unix seconds."""
    type: AuditLogEventType
    """Type of the event."""
    actor: AuditLogListResponseActor | None = None
    """Who caused the event."""
    api_key_created: AuditLogListResponseAPIKeyCreated | None = Field(
        default=None, alias="api_key.created"
    )
    """Details if `type` is `api_key.created`."""
    api_key_deleted: AuditLogListResponseAPIKeyDeleted | None = Field(
        default=None, alias="api_key.deleted"
    )
    """Details if `type` is `api_key.deleted`."""
    api_key_updated: AuditLogListResponseAPIKeyUpdated | None = Field(
        default=None, alias="api_key.updated"
    )
    """Details if `type` is `api_key.updated`."""
    certificate_created: AuditLogListResponseCertificateCreated | None = Field(
        default=None, alias="certificate.created"
    )
    """Details if `type` is `certificate.created`."""
    certificate_deleted: AuditLogListResponseCertificateDeleted | None = Field(
        default=None, alias="certificate.deleted"
    )
    """Details if `type` is `certificate.deleted`."""
    certificate_updated: AuditLogListResponseCertificateUpdated | None = Field(
        default=None, alias="certificate.updated"
    )
    """Details if `type` is `certificate.updated`."""
    certificates_activated: AuditLogListResponseCertificatesActivated | None = Field(
        default=None, alias="certificates.activated"
    )
    """Details if `type` is `certificates.activated`."""
    certificates_deactivated: AuditLogListResponseCertificatesDeactivated | None = (
        Field(default=None, alias="certificates.deactivated")
    )
    """Details if `type` is `certificates.deactivated`."""
    checkpoint_permission_created: (
        AuditLogListResponseCheckpointPermissionCreated | None
    ) = Field(default=None, alias="checkpoint.permission.created")
    """Details if `type` is `checkpoint.permission.created`."""
    checkpoint_permission_deleted: (
        AuditLogListResponseCheckpointPermissionDeleted | None
    ) = Field(default=None, alias="checkpoint.permission.deleted")
    """Details if `type` is `checkpoint.permission.deleted`."""
    external_key_registered: AuditLogListResponseExternalKeyRegistered | None = Field(
        default=None, alias="external_key.registered"
    )
    """Details if `type` is `external_key.registered`."""
    external_key_removed: AuditLogListResponseExternalKeyRemoved | None = Field(
        default=None, alias="external_key.removed"
    )
    """Details if `type` is `external_key.removed`."""
    external_storage_registered: (
        AuditLogListResponseExternalStorageRegistered | None
    ) = Field(default=None, alias="external_storage.registered")
    """Details if `type` is `external_storage.registered`."""
    external_storage_removed: AuditLogListResponseExternalStorageRemoved | None = Field(
        default=None, alias="external_storage.removed"
    )
    """Details if `type` is `external_storage.removed`."""
    group_created: AuditLogListResponseGroupCreated | None = Field(
        default=None, alias="group.created"
    )
    """Details if `type` is `group.created`."""
    group_deleted: AuditLogListResponseGroupDeleted | None = Field(
        default=None, alias="group.deleted"
    )
    """Details if `type` is `group.deleted`."""
    group_updated: AuditLogListResponseGroupUpdated | None = Field(
        default=None, alias="group.updated"
    )
    """Details if `type` is `group.updated`."""
    invite_accepted: AuditLogListResponseInviteAccepted | None = Field(
        default=None, alias="invite.accepted"
    )
    """Details if `type` is `invite.accepted`."""
    invite_deleted: AuditLogListResponseInviteDeleted | None = Field(
        default=None, alias="invite.deleted"
    )
    """Details if `type` is `invite.deleted`."""
    invite_sent: AuditLogListResponseInviteSent | None = Field(
        default=None, alias="invite.sent"
    )
    """Details if `type` is `invite.sent`."""
    ip_allowlist_config_activated: (
        AuditLogListResponseIPAllowlistConfigActivated | None
    ) = Field(default=None, alias="ip_allowlist.config.activated")
    """Details if `type` is `ip_allowlist.config.activated`."""
    ip_allowlist_config_deactivated: (
        AuditLogListResponseIPAllowlistConfigDeactivated | None
    ) = Field(default=None, alias="ip_allowlist.config.deactivated")
    """Details if `type` is `ip_allowlist.config.deactivated`."""
    ip_allowlist_created: AuditLogListResponseIPAllowlistCreated | None = Field(
        default=None, alias="ip_allowlist.created"
    )
    """Details if `type` is `ip_allowlist.created`."""
    ip_allowlist_deleted: AuditLogListResponseIPAllowlistDeleted | None = Field(
        default=None, alias="ip_allowlist.deleted"
    )
    """Details if `type` is `ip_allowlist.deleted`."""
    ip_allowlist_updated: AuditLogListResponseIPAllowlistUpdated | None = Field(
        default=None, alias="ip_allowlist.updated"
    )
    """Details if `type` is `ip_allowlist.updated`."""
    login_failed: AuditLogListResponseLoginFailed | None = Field(
        default=None, alias="login.failed"
    )
    """Details if `type` is `login.failed`."""
    login_succeeded: dict[str, object] | None = Field(
        default=None, alias="login.succeeded"
    )
    """Details if `type` is `login.succeeded`."""
    logout_failed: AuditLogListResponseLogoutFailed | None = Field(
        default=None, alias="logout.failed"
    )
    """Details if `type` is `logout.failed`."""
    logout_succeeded: dict[str, object] | None = Field(
        default=None, alias="logout.succeeded"
    )
    """Details if `type` is `logout.succeeded`."""
    organization_updated: AuditLogListResponseOrganizationUpdated | None = Field(
        default=None, alias="organization.updated"
    )
    """Details if `type` is `organization.updated`."""
    project: AuditLogListResponseProject | None = None
    """Project that the event is about."""
    project_archived: AuditLogListResponseProjectArchived | None = Field(
        default=None, alias="project.archived"
    )
    """Details if `type` is `project.archived`."""
    project_created: AuditLogListResponseProjectCreated | None = Field(
        default=None, alias="project.created"
    )
    """Details if `type` is `project.created`."""
    project_deleted: AuditLogListResponseProjectDeleted | None = Field(
        default=None, alias="project.deleted"
    )
    """Details if `type` is `project.deleted`."""
    project_updated: AuditLogListResponseProjectUpdated | None = Field(
        default=None, alias="project.updated"
    )
    """Details if `type` is `project.updated`."""
    rate_limit_deleted: AuditLogListResponseRateLimitDeleted | None = Field(
        default=None, alias="rate_limit.deleted"
    )
    """Details if `type` is `rate_limit.deleted`."""
    rate_limit_updated: AuditLogListResponseRateLimitUpdated | None = Field(
        default=None, alias="rate_limit.updated"
    )
    """Details if `type` is `rate_limit.updated`."""
    role_assignment_created: AuditLogListResponseRoleAssignmentCreated | None = Field(
        default=None, alias="role.assignment.created"
    )
    """Details if `type` is `role.assignment.created`."""
    role_assignment_deleted: AuditLogListResponseRoleAssignmentDeleted | None = Field(
        default=None, alias="role.assignment.deleted"
    )
    """Details if `type` is `role.assignment.deleted`."""
    role_bound_to_resource: AuditLogListResponseRoleBoundToResource | None = Field(
        default=None, alias="role.bound_to_resource"
    )
    """Details if `type` is `role.bound_to_resource`."""
    role_created: AuditLogListResponseRoleCreated | None = Field(
        default=None, alias="role.created"
    )
    """Details if `type` is `role.created`."""
    role_deleted: AuditLogListResponseRoleDeleted | None = Field(
        default=None, alias="role.deleted"
    )
    """Details if `type` is `role.deleted`."""
    role_unbound_from_resource: AuditLogListResponseRoleUnboundFromResource | None = (
        Field(default=None, alias="role.unbound_from_resource")
    )
    """Details if `type` is `role.unbound_from_resource`."""
    role_updated: AuditLogListResponseRoleUpdated | None = Field(
        default=None, alias="role.updated"
    )
    """Details if `type` is `role.updated`."""
    scim_disabled: AuditLogListResponseScimDisabled | None = Field(
        default=None, alias="scim.disabled"
    )
    """Details if `type` is `scim.disabled`."""
    scim_enabled: AuditLogListResponseScimEnabled | None = Field(
        default=None, alias="scim.enabled"
    )
    """Details if `type` is `scim.enabled`."""
    service_account_created: AuditLogListResponseServiceAccountCreated | None = Field(
        default=None, alias="service_account.created"
    )
    """Details if `type` is `service_account.created`."""
    service_account_deleted: AuditLogListResponseServiceAccountDeleted | None = Field(
        default=None, alias="service_account.deleted"
    )
    """Details if `type` is `service_account.deleted`."""
    service_account_updated: AuditLogListResponseServiceAccountUpdated | None = Field(
        default=None, alias="service_account.updated"
    )
    """Details if `type` is `service_account.updated`."""
    user_added: AuditLogListResponseUserAdded | None = Field(
        default=None, alias="user.added"
    )
    """Details if `type` is `user.added`."""
    user_deleted: AuditLogListResponseUserDeleted | None = Field(
        default=None, alias="user.deleted"
    )
    """Details if `type` is `user.deleted`."""
    user_updated: AuditLogListResponseUserUpdated | None = Field(
        default=None, alias="user.updated"
    )
    """Details if `type` is `user.updated`."""
    workload_identity_provider_mapping_created: (
        AuditLogListResponseWorkloadIdentityProviderMappingCreated | None
    ) = Field(default=None, alias="workload_identity_provider_mapping.created")
    """Details if `type` is `workload_identity_provider_mapping.created`."""
    workload_identity_provider_mapping_deleted: (
        AuditLogListResponseWorkloadIdentityProviderMappingDeleted | None
    ) = Field(default=None, alias="workload_identity_provider_mapping.deleted")
    """Details if `type` is `workload_identity_provider_mapping.deleted`."""
    workload_identity_provider_mapping_updated: (
        AuditLogListResponseWorkloadIdentityProviderMappingUpdated | None
    ) = Field(default=None, alias="workload_identity_provider_mapping.updated")
    """Details if `type` is `workload_identity_provider_mapping.updated`."""
    workload_identity_provider_created: (
        AuditLogListResponseWorkloadIdentityProviderCreated | None
    ) = Field(default=None, alias="workload_identity_provider.created")
    """Details if `type` is `workload_identity_provider.created`."""
    workload_identity_provider_deleted: (
        AuditLogListResponseWorkloadIdentityProviderDeleted | None
    ) = Field(default=None, alias="workload_identity_provider.deleted")
    """Details if `type` is `workload_identity_provider.deleted`."""
    workload_identity_provider_updated: (
        AuditLogListResponseWorkloadIdentityProviderUpdated | None
    ) = Field(default=None, alias="workload_identity_provider.updated")
    """Details if `type` is `workload_identity_provider.updated`."""


APIKeyCreated = AuditLogListResponseAPIKeyCreated
APIKeyCreatedData = AuditLogListResponseAPIKeyCreatedData
APIKeyDeleted = AuditLogListResponseAPIKeyDeleted
APIKeyUpdated = AuditLogListResponseAPIKeyUpdated
APIKeyUpdatedChangesRequested = AuditLogListResponseAPIKeyUpdatedChangesRequested
Actor = AuditLogListResponseActor
ActorAPIKey = AuditLogListResponseActorAPIKey
ActorAPIKeyServiceAccount = AuditLogListResponseActorAPIKeyServiceAccount
ActorAPIKeyUser = AuditLogListResponseActorAPIKeyUser
ActorSession = AuditLogListResponseActorSession
ActorSessionUser = AuditLogListResponseActorSessionUser
CertificateCreated = AuditLogListResponseCertificateCreated
CertificateDeleted = AuditLogListResponseCertificateDeleted
CertificateUpdated = AuditLogListResponseCertificateUpdated
CertificatesActivated = AuditLogListResponseCertificatesActivated
CertificatesActivatedCertificate = AuditLogListResponseCertificatesActivatedCertificate
CertificatesDeactivated = AuditLogListResponseCertificatesDeactivated
CertificatesDeactivatedCertificate = (
    AuditLogListResponseCertificatesDeactivatedCertificate
)
CheckpointPermissionCreated = AuditLogListResponseCheckpointPermissionCreated
CheckpointPermissionCreatedData = AuditLogListResponseCheckpointPermissionCreatedData
CheckpointPermissionDeleted = AuditLogListResponseCheckpointPermissionDeleted
ExternalKeyRegistered = AuditLogListResponseExternalKeyRegistered
ExternalKeyRemoved = AuditLogListResponseExternalKeyRemoved
ExternalStorageRegistered = AuditLogListResponseExternalStorageRegistered
ExternalStorageRegisteredData = AuditLogListResponseExternalStorageRegisteredData
ExternalStorageRemoved = AuditLogListResponseExternalStorageRemoved
GroupCreated = AuditLogListResponseGroupCreated
GroupCreatedData = AuditLogListResponseGroupCreatedData
GroupDeleted = AuditLogListResponseGroupDeleted
GroupUpdated = AuditLogListResponseGroupUpdated
GroupUpdatedChangesRequested = AuditLogListResponseGroupUpdatedChangesRequested
IPAllowlistConfigActivated = AuditLogListResponseIPAllowlistConfigActivated
IPAllowlistConfigActivatedConfig = AuditLogListResponseIPAllowlistConfigActivatedConfig
IPAllowlistConfigDeactivated = AuditLogListResponseIPAllowlistConfigDeactivated
IPAllowlistConfigDeactivatedConfig = (
    AuditLogListResponseIPAllowlistConfigDeactivatedConfig
)
IPAllowlistCreated = AuditLogListResponseIPAllowlistCreated
IPAllowlistDeleted = AuditLogListResponseIPAllowlistDeleted
IPAllowlistUpdated = AuditLogListResponseIPAllowlistUpdated
InviteAccepted = AuditLogListResponseInviteAccepted
InviteDeleted = AuditLogListResponseInviteDeleted
InviteSent = AuditLogListResponseInviteSent
InviteSentData = AuditLogListResponseInviteSentData
LoginFailed = AuditLogListResponseLoginFailed
LogoutFailed = AuditLogListResponseLogoutFailed
OrganizationUpdated = AuditLogListResponseOrganizationUpdated
OrganizationUpdatedChangesRequested = (
    AuditLogListResponseOrganizationUpdatedChangesRequested
)
Project = AuditLogListResponseProject
ProjectArchived = AuditLogListResponseProjectArchived
ProjectCreated = AuditLogListResponseProjectCreated
ProjectCreatedData = AuditLogListResponseProjectCreatedData
ProjectDeleted = AuditLogListResponseProjectDeleted
ProjectUpdated = AuditLogListResponseProjectUpdated
ProjectUpdatedChangesRequested = AuditLogListResponseProjectUpdatedChangesRequested
RateLimitDeleted = AuditLogListResponseRateLimitDeleted
RateLimitUpdated = AuditLogListResponseRateLimitUpdated
RateLimitUpdatedChangesRequested = AuditLogListResponseRateLimitUpdatedChangesRequested
RoleAssignmentCreated = AuditLogListResponseRoleAssignmentCreated
RoleAssignmentDeleted = AuditLogListResponseRoleAssignmentDeleted
RoleBoundToResource = AuditLogListResponseRoleBoundToResource
RoleCreated = AuditLogListResponseRoleCreated
RoleDeleted = AuditLogListResponseRoleDeleted
RoleUnboundFromResource = AuditLogListResponseRoleUnboundFromResource
RoleUpdated = AuditLogListResponseRoleUpdated
RoleUpdatedChangesRequested = AuditLogListResponseRoleUpdatedChangesRequested
ScimDisabled = AuditLogListResponseScimDisabled
ScimEnabled = AuditLogListResponseScimEnabled
ServiceAccountCreated = AuditLogListResponseServiceAccountCreated
ServiceAccountCreatedData = AuditLogListResponseServiceAccountCreatedData
ServiceAccountDeleted = AuditLogListResponseServiceAccountDeleted
ServiceAccountUpdated = AuditLogListResponseServiceAccountUpdated
ServiceAccountUpdatedChangesRequested = (
    AuditLogListResponseServiceAccountUpdatedChangesRequested
)
UserAdded = AuditLogListResponseUserAdded
UserAddedData = AuditLogListResponseUserAddedData
UserDeleted = AuditLogListResponseUserDeleted
UserUpdated = AuditLogListResponseUserUpdated
UserUpdatedChangesRequested = AuditLogListResponseUserUpdatedChangesRequested
WorkloadIdentityProviderCreated = AuditLogListResponseWorkloadIdentityProviderCreated
WorkloadIdentityProviderDeleted = AuditLogListResponseWorkloadIdentityProviderDeleted
WorkloadIdentityProviderMappingCreated = (
    AuditLogListResponseWorkloadIdentityProviderMappingCreated
)
WorkloadIdentityProviderMappingDeleted = (
    AuditLogListResponseWorkloadIdentityProviderMappingDeleted
)
WorkloadIdentityProviderMappingUpdated = (
    AuditLogListResponseWorkloadIdentityProviderMappingUpdated
)
WorkloadIdentityProviderUpdated = AuditLogListResponseWorkloadIdentityProviderUpdated
