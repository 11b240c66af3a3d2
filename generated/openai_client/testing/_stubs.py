"""What can be set up: the tree of resources, as the client has it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._stub import Group, PageStub, StreamStub, Stub

if TYPE_CHECKING:
    from ..types.admin.organization.admin_api_key import AdminAPIKey
    from ..types.admin.organization.admin_api_key_create_response import (
        AdminAPIKeyCreateResponse,
    )
    from ..types.admin.organization.admin_api_key_delete_response import (
        AdminAPIKeyDeleteResponse,
    )
    from ..types.admin.organization.audit_log_list_response import AuditLogListResponse
    from ..types.admin.organization.certificate import Certificate
    from ..types.admin.organization.certificate_delete_response import (
        CertificateDeleteResponse,
    )
    from ..types.admin.organization.certificate_list_response import (
        CertificateListResponse,
    )
    from ..types.admin.organization.external_key import ExternalKey
    from ..types.admin.organization.external_key_validate_response import (
        ExternalKeyValidateResponse,
    )
    from ..types.admin.organization.external_storage_configuration import (
        ExternalStorageConfiguration,
    )
    from ..types.admin.organization.external_storage_deleted import (
        ExternalStorageDeleted,
    )
    from ..types.admin.organization.group import Group as Group_
    from ..types.admin.organization.group_delete_response import GroupDeleteResponse
    from ..types.admin.organization.group_update_response import GroupUpdateResponse
    from ..types.admin.organization.groups.organization_group_user import (
        OrganizationGroupUser,
    )
    from ..types.admin.organization.groups.role_create_response import (
        GroupRoleAssignment,
    )
    from ..types.admin.organization.groups.role_delete_response import (
        RoleAssignmentDeleted,
    )
    from ..types.admin.organization.groups.role_list_response import AssignedRole
    from ..types.admin.organization.groups.user_create_response import (
        GroupUserCreateResponse,
    )
    from ..types.admin.organization.groups.user_delete_response import (
        GroupUserDeleteResponse,
    )
    from ..types.admin.organization.groups.user_retrieve_response import (
        GroupUserRetrieveResponse,
    )
    from ..types.admin.organization.invite import Invite
    from ..types.admin.organization.invite_delete_response import InviteDeleteResponse
    from ..types.admin.organization.organization_data_retention import (
        OrganizationDataRetention,
    )
    from ..types.admin.organization.organization_spend_alert import (
        OrganizationSpendAlert,
    )
    from ..types.admin.organization.organization_spend_alert_deleted import (
        OrganizationSpendAlertDeleted,
    )
    from ..types.admin.organization.organization_spend_limit import (
        OrganizationSpendLimit,
    )
    from ..types.admin.organization.organization_spend_limit_deleted import (
        OrganizationSpendLimitDeleted,
    )
    from ..types.admin.organization.organization_user import OrganizationUser
    from ..types.admin.organization.project import Project
    from ..types.admin.organization.projects.api_key_delete_response import (
        ProjectAPIKeyDeleteResponse,
    )
    from ..types.admin.organization.projects.certificate_activate_response import (
        ProjectCertificateListResponse,
    )
    from ..types.admin.organization.projects.group_delete_response import (
        ProjectGroupDeleteResponse,
    )
    from ..types.admin.organization.projects.project_api_key import ProjectAPIKey
    from ..types.admin.organization.projects.project_data_retention import (
        ProjectDataRetention,
    )
    from ..types.admin.organization.projects.project_group import ProjectGroup
    from ..types.admin.organization.projects.project_hosted_tool_permissions import (
        ProjectHostedToolPermissions,
    )
    from ..types.admin.organization.projects.project_model_permissions import (
        ProjectModelPermissions,
    )
    from ..types.admin.organization.projects.project_model_permissions_deleted import (
        ProjectModelPermissionsDeleted,
    )
    from ..types.admin.organization.projects.project_rate_limit import ProjectRateLimit
    from ..types.admin.organization.projects.project_service_account import (
        ProjectServiceAccount,
    )
    from ..types.admin.organization.projects.project_service_tier_settings import (
        ProjectServiceTierSettings,
    )
    from ..types.admin.organization.projects.project_spend_alert import (
        ProjectSpendAlert,
    )
    from ..types.admin.organization.projects.project_spend_alert_deleted import (
        ProjectSpendAlertDeleted,
    )
    from ..types.admin.organization.projects.project_spend_limit import (
        ProjectSpendLimit,
    )
    from ..types.admin.organization.projects.project_spend_limit_deleted import (
        ProjectSpendLimitDeleted,
    )
    from ..types.admin.organization.projects.project_user import ProjectUser
    from ..types.admin.organization.projects.role_delete_response import (
        RoleDeleteResponse,
    )
    from ..types.admin.organization.projects.service_account_create_response import (
        ServiceAccountAPIKey,
        ServiceAccountCreateResponse,
    )
    from ..types.admin.organization.projects.service_account_delete_response import (
        ServiceAccountDeleteResponse,
    )
    from ..types.admin.organization.projects.user_delete_response import (
        ProjectUserDeleteResponse,
    )
    from ..types.admin.organization.projects.users.role_create_response import (
        UserRoleAssignment,
    )
    from ..types.admin.organization.role import Role
    from ..types.admin.organization.usage_audio_speeches_response import UsageResponse
    from ..types.admin.organization.usage_decisions_response import (
        UsageDecisionsResponse,
    )
    from ..types.admin.organization.user_delete_response import UserDeleteResponse
    from ..types.admin.organization.workload_identity_provider import (
        WorkloadIdentityProvider,
    )
    from ..types.admin.organization.workload_identity_provider_deleted import (
        WorkloadIdentityProviderDeleted,
    )
    from ..types.admin.organization.workload_identity_providers.federation_rule import (
        FederationRule,
    )
    from ..types.admin.organization.workload_identity_providers.federation_rule_deleted import (
        FederationRuleDeleted,
    )
    from ..types.audio.speech_stream_event import SpeechStreamEvent
    from ..types.audio.transcription import Transcription
    from ..types.audio.transcription_diarized import TranscriptionDiarized
    from ..types.audio.transcription_stream_event import TranscriptionStreamEvent
    from ..types.audio.transcription_verbose import TranscriptionVerbose
    from ..types.audio.translation import Translation
    from ..types.audio.translation_verbose import TranslationVerbose
    from ..types.audio.voice import CustomVoice
    from ..types.audio.voice_consent import VoiceConsent
    from ..types.audio.voice_consent_deleted import VoiceConsentDeleted
    from ..types.audio.voice_deleted import VoiceDeleted
    from ..types.batch import Batch
    from ..types.beta.agents.vault import Vault
    from ..types.beta.agents.vault_deleted import VaultDeleted
    from ..types.beta.agents.vaults.credential import VaultCredential
    from ..types.beta.agents.vaults.credential_deleted import VaultCredentialDeleted
    from ..types.beta.assistant import Assistant
    from ..types.beta.assistant_deleted import AssistantDeleted
    from ..types.beta.assistant_stream_event import AssistantStreamEvent
    from ..types.beta.chatkit.chat_session import ChatSession
    from ..types.beta.chatkit.chatkit_thread import ChatKitThread
    from ..types.beta.chatkit.chatkit_thread_item_list import ChatKitThreadItem
    from ..types.beta.thread import Thread
    from ..types.beta.thread_create_and_run_params import ThreadMessage
    from ..types.beta.thread_deleted import ThreadDeleted
    from ..types.beta.threads.message_deleted import MessageDeleted
    from ..types.beta.threads.run import Run
    from ..types.beta.threads.runs.run_step import RunStep
    from ..types.chat.chat_completion import ChatCompletion
    from ..types.chat.chat_completion_chunk import ChatCompletionChunk
    from ..types.chat.chat_completion_deleted import ChatCompletionDeleted
    from ..types.chat.chat_completion_store_message import ChatCompletionStoreMessage
    from ..types.chatkit.chat_kit_thread_deleted import ChatKitThreadDeleted
    from ..types.completion import Completion
    from ..types.containers.container import Container
    from ..types.containers.file_create_response import ContainerFile
    from ..types.content_provenance_check import ContentProvenanceCheck
    from ..types.conversations.conversation import Conversation
    from ..types.conversations.conversation_deleted_resource import (
        ConversationDeletedResource,
    )
    from ..types.conversations.conversation_item import ConversationItem
    from ..types.conversations.conversation_item_list import ConversationItemList
    from ..types.create_embedding_response import CreateEmbeddingResponse
    from ..types.decision import Decision
    from ..types.deleted_skill import DeletedSkill
    from ..types.eval_delete_response import EvalDeleteResponse
    from ..types.evals.eval import Eval
    from ..types.evals.run_create_response import EvalRun
    from ..types.evals.run_delete_response import EvalRunDeleteResponse
    from ..types.evals.runs.output_item_list_response import EvalRunOutputItem
    from ..types.file_deleted import FileDeleted
    from ..types.file_object import FileObject
    from ..types.fine_tuning.alpha.grader_run_response import GraderRunResponse
    from ..types.fine_tuning.alpha.grader_validate_response import (
        GraderValidateResponse,
    )
    from ..types.fine_tuning.checkpoints.permission_create_response import (
        CheckpointPermission,
    )
    from ..types.fine_tuning.checkpoints.permission_delete_response import (
        CheckpointPermissionDeleted,
    )
    from ..types.fine_tuning.fine_tuning_job import FineTuningJob
    from ..types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent
    from ..types.fine_tuning.jobs.fine_tuning_job_checkpoint import (
        FineTuningJobCheckpoint,
    )
    from ..types.image_edit_stream_event import ImageEditStreamEvent
    from ..types.image_gen_stream_event import ImageGenStreamEvent
    from ..types.images_response import ImagesResponse
    from ..types.model import Model
    from ..types.model_deleted import ModelDeleted
    from ..types.moderation_create_response import ModerationCreateResponse
    from ..types.realtime.client_secret_create_response import (
        ClientSecretCreateResponse,
    )
    from ..types.realtime.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse,
    )
    from ..types.responses.compacted_response import CompactedResponse
    from ..types.responses.input_token_count_response import InputTokenCountResponse
    from ..types.responses.response import Response
    from ..types.responses.response_item import ResponseItem
    from ..types.responses.response_stream_event import ResponseStreamEvent
    from ..types.safety.safety_alert import SafetyAlert
    from ..types.safety.safety_case import SafetyCase
    from ..types.skill import Skill
    from ..types.skills.deleted_skill_version import DeletedSkillVersion
    from ..types.skills.skill_version import SkillVersion
    from ..types.upload import Upload
    from ..types.uploads.upload_part import UploadPart
    from ..types.vector_store import VectorStore
    from ..types.vector_store_deleted import VectorStoreDeleted
    from ..types.vector_store_search_response import VectorStoreSearchResponse
    from ..types.vector_stores.file_content_response import FileContentResponse
    from ..types.vector_stores.vector_store_file import VectorStoreFile
    from ..types.vector_stores.vector_store_file_batch import VectorStoreFileBatch
    from ..types.vector_stores.vector_store_file_deleted import VectorStoreFileDeleted
    from ..types.video import Video
    from ..types.video_delete_response import VideoDeleteResponse
    from ..types.videos.video_character import VideoCharacter
    from ..types.webhooks.deleted_webhook_endpoint import DeletedWebhookEndpoint
    from ..types.webhooks.webhook_endpoint import WebhookEndpoint
    from ..types.webhooks.webhook_endpoint_test_result import WebhookEndpointTestResult
    from ..types.webhooks.webhook_endpoint_with_secret import WebhookEndpointWithSecret
    from ..types.webhooks.webhook_event_type_list import WebhookEventTypeList


class WebhooksEventTypesStubs(Group):
    """The operations of webhooks.event_types."""

    @cached_property
    def list(self) -> Stub[WebhookEventTypeList]:
        return Stub(self._engine, "webhooks.event_types.list")


class WebhooksStubs(Group):
    """The operations of webhooks."""

    @cached_property
    def event_types(self) -> WebhooksEventTypesStubs:
        return WebhooksEventTypesStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[WebhookEndpoint]:
        return PageStub(self._engine, "webhooks.list")

    @cached_property
    def create(self) -> Stub[WebhookEndpointWithSecret]:
        return Stub(self._engine, "webhooks.create")

    @cached_property
    def retrieve(self) -> Stub[WebhookEndpoint]:
        return Stub(self._engine, "webhooks.retrieve")

    @cached_property
    def update(self) -> Stub[WebhookEndpoint]:
        return Stub(self._engine, "webhooks.update")

    @cached_property
    def delete(self) -> Stub[DeletedWebhookEndpoint]:
        return Stub(self._engine, "webhooks.delete")

    @cached_property
    def rotate_secret(self) -> Stub[WebhookEndpointWithSecret]:
        return Stub(self._engine, "webhooks.rotate_secret")

    @cached_property
    def test(self) -> Stub[WebhookEndpointTestResult]:
        return Stub(self._engine, "webhooks.test")


class VideosStubs(Group):
    """The operations of videos."""

    @cached_property
    def list(self) -> PageStub[Video]:
        return PageStub(self._engine, "videos.list")

    @cached_property
    def create(self) -> Stub[Video]:
        return Stub(self._engine, "videos.create")

    @cached_property
    def retrieve(self) -> Stub[Video]:
        return Stub(self._engine, "videos.retrieve")

    @cached_property
    def delete(self) -> Stub[VideoDeleteResponse]:
        return Stub(self._engine, "videos.delete")

    @cached_property
    def download_content(self) -> Stub[bytes]:
        return Stub(self._engine, "videos.download_content")

    @cached_property
    def remix(self) -> Stub[Video]:
        return Stub(self._engine, "videos.remix")

    @cached_property
    def edit(self) -> Stub[Video]:
        return Stub(self._engine, "videos.edit")

    @cached_property
    def extend(self) -> Stub[Video]:
        return Stub(self._engine, "videos.extend")

    @cached_property
    def create_character(self) -> Stub[VideoCharacter]:
        return Stub(self._engine, "videos.create_character")

    @cached_property
    def get_character(self) -> Stub[VideoCharacter]:
        return Stub(self._engine, "videos.get_character")


class VectorStoresFilesStubs(Group):
    """The operations of vector_stores.files."""

    @cached_property
    def list(self) -> PageStub[VectorStoreFile]:
        return PageStub(self._engine, "vector_stores.files.list")

    @cached_property
    def create(self) -> Stub[VectorStoreFile]:
        return Stub(self._engine, "vector_stores.files.create")

    @cached_property
    def retrieve(self) -> Stub[VectorStoreFile]:
        return Stub(self._engine, "vector_stores.files.retrieve")

    @cached_property
    def update(self) -> Stub[VectorStoreFile]:
        return Stub(self._engine, "vector_stores.files.update")

    @cached_property
    def delete(self) -> Stub[VectorStoreFileDeleted]:
        return Stub(self._engine, "vector_stores.files.delete")

    @cached_property
    def content(self) -> PageStub[FileContentResponse]:
        return PageStub(self._engine, "vector_stores.files.content")


class VectorStoresFileBatchesStubs(Group):
    """The operations of vector_stores.file_batches."""

    @cached_property
    def create(self) -> Stub[VectorStoreFileBatch]:
        return Stub(self._engine, "vector_stores.file_batches.create")

    @cached_property
    def retrieve(self) -> Stub[VectorStoreFileBatch]:
        return Stub(self._engine, "vector_stores.file_batches.retrieve")

    @cached_property
    def cancel(self) -> Stub[VectorStoreFileBatch]:
        return Stub(self._engine, "vector_stores.file_batches.cancel")

    @cached_property
    def list_files(self) -> PageStub[VectorStoreFile]:
        return PageStub(self._engine, "vector_stores.file_batches.list_files")


class VectorStoresStubs(Group):
    """The operations of vector_stores."""

    @cached_property
    def file_batches(self) -> VectorStoresFileBatchesStubs:
        return VectorStoresFileBatchesStubs(self._engine)

    @cached_property
    def files(self) -> VectorStoresFilesStubs:
        return VectorStoresFilesStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[VectorStore]:
        return PageStub(self._engine, "vector_stores.list")

    @cached_property
    def create(self) -> Stub[VectorStore]:
        return Stub(self._engine, "vector_stores.create")

    @cached_property
    def retrieve(self) -> Stub[VectorStore]:
        return Stub(self._engine, "vector_stores.retrieve")

    @cached_property
    def update(self) -> Stub[VectorStore]:
        return Stub(self._engine, "vector_stores.update")

    @cached_property
    def delete(self) -> Stub[VectorStoreDeleted]:
        return Stub(self._engine, "vector_stores.delete")

    @cached_property
    def search(self) -> PageStub[VectorStoreSearchResponse]:
        return PageStub(self._engine, "vector_stores.search")


class UploadsPartsStubs(Group):
    """The operations of uploads.parts."""

    @cached_property
    def create(self) -> Stub[UploadPart]:
        return Stub(self._engine, "uploads.parts.create")


class UploadsStubs(Group):
    """The operations of uploads."""

    @cached_property
    def parts(self) -> UploadsPartsStubs:
        return UploadsPartsStubs(self._engine)

    @cached_property
    def create(self) -> Stub[Upload]:
        return Stub(self._engine, "uploads.create")

    @cached_property
    def complete(self) -> Stub[Upload]:
        return Stub(self._engine, "uploads.complete")

    @cached_property
    def cancel(self) -> Stub[Upload]:
        return Stub(self._engine, "uploads.cancel")


class SkillsVersionsContentStubs(Group):
    """The operations of skills.versions.content."""

    @cached_property
    def retrieve(self) -> Stub[bytes]:
        return Stub(self._engine, "skills.versions.content.retrieve")


class SkillsVersionsStubs(Group):
    """The operations of skills.versions."""

    @cached_property
    def content(self) -> SkillsVersionsContentStubs:
        return SkillsVersionsContentStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[SkillVersion]:
        return PageStub(self._engine, "skills.versions.list")

    @cached_property
    def create(self) -> Stub[SkillVersion]:
        return Stub(self._engine, "skills.versions.create")

    @cached_property
    def retrieve(self) -> Stub[SkillVersion]:
        return Stub(self._engine, "skills.versions.retrieve")

    @cached_property
    def delete(self) -> Stub[DeletedSkillVersion]:
        return Stub(self._engine, "skills.versions.delete")


class SkillsContentStubs(Group):
    """The operations of skills.content."""

    @cached_property
    def retrieve(self) -> Stub[bytes]:
        return Stub(self._engine, "skills.content.retrieve")


class SkillsStubs(Group):
    """The operations of skills."""

    @cached_property
    def content(self) -> SkillsContentStubs:
        return SkillsContentStubs(self._engine)

    @cached_property
    def versions(self) -> SkillsVersionsStubs:
        return SkillsVersionsStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[Skill]:
        return PageStub(self._engine, "skills.list")

    @cached_property
    def create(self) -> Stub[Skill]:
        return Stub(self._engine, "skills.create")

    @cached_property
    def retrieve(self) -> Stub[Skill]:
        return Stub(self._engine, "skills.retrieve")

    @cached_property
    def update(self) -> Stub[Skill]:
        return Stub(self._engine, "skills.update")

    @cached_property
    def delete(self) -> Stub[DeletedSkill]:
        return Stub(self._engine, "skills.delete")


class SafetyCasesStubs(Group):
    """The operations of safety.cases."""

    @cached_property
    def retrieve(self) -> Stub[SafetyCase]:
        return Stub(self._engine, "safety.cases.retrieve")


class SafetyAlertsStubs(Group):
    """The operations of safety.alerts."""

    @cached_property
    def retrieve(self) -> Stub[SafetyAlert]:
        return Stub(self._engine, "safety.alerts.retrieve")


class SafetyStubs(Group):
    """The operations of safety."""

    @cached_property
    def alerts(self) -> SafetyAlertsStubs:
        return SafetyAlertsStubs(self._engine)

    @cached_property
    def cases(self) -> SafetyCasesStubs:
        return SafetyCasesStubs(self._engine)


class ResponsesInputTokensStubs(Group):
    """The operations of responses.input_tokens."""

    @cached_property
    def count(self) -> Stub[InputTokenCountResponse]:
        return Stub(self._engine, "responses.input_tokens.count")


class ResponsesInputItemsStubs(Group):
    """The operations of responses.input_items."""

    @cached_property
    def list(self) -> PageStub[ResponseItem]:
        return PageStub(self._engine, "responses.input_items.list")


class ResponsesStubs(Group):
    """The operations of responses."""

    @cached_property
    def input_items(self) -> ResponsesInputItemsStubs:
        return ResponsesInputItemsStubs(self._engine)

    @cached_property
    def input_tokens(self) -> ResponsesInputTokensStubs:
        return ResponsesInputTokensStubs(self._engine)

    @cached_property
    def create(self) -> StreamStub[Response, ResponseStreamEvent]:
        return StreamStub(self._engine, "responses.create")

    @cached_property
    def retrieve(self) -> StreamStub[Response, ResponseStreamEvent]:
        return StreamStub(self._engine, "responses.retrieve")

    @cached_property
    def delete(self) -> Stub[None]:
        return Stub(self._engine, "responses.delete")

    @cached_property
    def cancel(self) -> Stub[Response]:
        return Stub(self._engine, "responses.cancel")

    @cached_property
    def compact(self) -> Stub[CompactedResponse]:
        return Stub(self._engine, "responses.compact")


class RealtimeTranslationsClientSecretsStubs(Group):
    """The operations of realtime.translations.client_secrets."""

    @cached_property
    def create(self) -> Stub[RealtimeTranslationClientSecretCreateResponse]:
        return Stub(self._engine, "realtime.translations.client_secrets.create")


class RealtimeTranslationsStubs(Group):
    """The operations of realtime.translations."""

    @cached_property
    def client_secrets(self) -> RealtimeTranslationsClientSecretsStubs:
        return RealtimeTranslationsClientSecretsStubs(self._engine)


class RealtimeClientSecretsStubs(Group):
    """The operations of realtime.client_secrets."""

    @cached_property
    def create(self) -> Stub[ClientSecretCreateResponse]:
        return Stub(self._engine, "realtime.client_secrets.create")


class RealtimeCallsStubs(Group):
    """The operations of realtime.calls."""

    @cached_property
    def create(self) -> Stub[bytes]:
        return Stub(self._engine, "realtime.calls.create")

    @cached_property
    def accept(self) -> Stub[None]:
        return Stub(self._engine, "realtime.calls.accept")

    @cached_property
    def hangup(self) -> Stub[None]:
        return Stub(self._engine, "realtime.calls.hangup")

    @cached_property
    def refer(self) -> Stub[None]:
        return Stub(self._engine, "realtime.calls.refer")

    @cached_property
    def reject(self) -> Stub[None]:
        return Stub(self._engine, "realtime.calls.reject")


class RealtimeStubs(Group):
    """The operations of realtime."""

    @cached_property
    def calls(self) -> RealtimeCallsStubs:
        return RealtimeCallsStubs(self._engine)

    @cached_property
    def client_secrets(self) -> RealtimeClientSecretsStubs:
        return RealtimeClientSecretsStubs(self._engine)

    @cached_property
    def translations(self) -> RealtimeTranslationsStubs:
        return RealtimeTranslationsStubs(self._engine)


class ModerationsStubs(Group):
    """The operations of moderations."""

    @cached_property
    def create(self) -> Stub[ModerationCreateResponse]:
        return Stub(self._engine, "moderations.create")


class ModelsStubs(Group):
    """The operations of models."""

    @cached_property
    def list(self) -> PageStub[Model]:
        return PageStub(self._engine, "models.list")

    @cached_property
    def retrieve(self) -> Stub[Model]:
        return Stub(self._engine, "models.retrieve")

    @cached_property
    def delete(self) -> Stub[ModelDeleted]:
        return Stub(self._engine, "models.delete")


class ImagesStubs(Group):
    """The operations of images."""

    @cached_property
    def generate(self) -> StreamStub[ImagesResponse, ImageGenStreamEvent]:
        return StreamStub(self._engine, "images.generate")

    @cached_property
    def edit(self) -> StreamStub[ImagesResponse, ImageEditStreamEvent]:
        return StreamStub(self._engine, "images.edit")

    @cached_property
    def create_variation(self) -> Stub[ImagesResponse]:
        return Stub(self._engine, "images.create_variation")


class FineTuningJobsCheckpointsStubs(Group):
    """The operations of fine_tuning.jobs.checkpoints."""

    @cached_property
    def list(self) -> PageStub[FineTuningJobCheckpoint]:
        return PageStub(self._engine, "fine_tuning.jobs.checkpoints.list")


class FineTuningJobsStubs(Group):
    """The operations of fine_tuning.jobs."""

    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpointsStubs:
        return FineTuningJobsCheckpointsStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[FineTuningJob]:
        return PageStub(self._engine, "fine_tuning.jobs.list")

    @cached_property
    def create(self) -> Stub[FineTuningJob]:
        return Stub(self._engine, "fine_tuning.jobs.create")

    @cached_property
    def retrieve(self) -> Stub[FineTuningJob]:
        return Stub(self._engine, "fine_tuning.jobs.retrieve")

    @cached_property
    def cancel(self) -> Stub[FineTuningJob]:
        return Stub(self._engine, "fine_tuning.jobs.cancel")

    @cached_property
    def pause(self) -> Stub[FineTuningJob]:
        return Stub(self._engine, "fine_tuning.jobs.pause")

    @cached_property
    def resume(self) -> Stub[FineTuningJob]:
        return Stub(self._engine, "fine_tuning.jobs.resume")

    @cached_property
    def list_events(self) -> PageStub[FineTuningJobEvent]:
        return PageStub(self._engine, "fine_tuning.jobs.list_events")


class FineTuningCheckpointsPermissionsStubs(Group):
    """The operations of fine_tuning.checkpoints.permissions."""

    @cached_property
    def list(self) -> PageStub[CheckpointPermission]:
        return PageStub(self._engine, "fine_tuning.checkpoints.permissions.list")

    @cached_property
    def create(self) -> PageStub[CheckpointPermission]:
        return PageStub(self._engine, "fine_tuning.checkpoints.permissions.create")

    @cached_property
    def delete(self) -> Stub[CheckpointPermissionDeleted]:
        return Stub(self._engine, "fine_tuning.checkpoints.permissions.delete")


class FineTuningCheckpointsStubs(Group):
    """The operations of fine_tuning.checkpoints."""

    @cached_property
    def permissions(self) -> FineTuningCheckpointsPermissionsStubs:
        return FineTuningCheckpointsPermissionsStubs(self._engine)


class FineTuningAlphaGradersStubs(Group):
    """The operations of fine_tuning.alpha.graders."""

    @cached_property
    def run(self) -> Stub[GraderRunResponse]:
        return Stub(self._engine, "fine_tuning.alpha.graders.run")

    @cached_property
    def validate(self) -> Stub[GraderValidateResponse]:
        return Stub(self._engine, "fine_tuning.alpha.graders.validate")


class FineTuningAlphaStubs(Group):
    """The operations of fine_tuning.alpha."""

    @cached_property
    def graders(self) -> FineTuningAlphaGradersStubs:
        return FineTuningAlphaGradersStubs(self._engine)


class FineTuningStubs(Group):
    """The operations of fine_tuning."""

    @cached_property
    def alpha(self) -> FineTuningAlphaStubs:
        return FineTuningAlphaStubs(self._engine)

    @cached_property
    def checkpoints(self) -> FineTuningCheckpointsStubs:
        return FineTuningCheckpointsStubs(self._engine)

    @cached_property
    def jobs(self) -> FineTuningJobsStubs:
        return FineTuningJobsStubs(self._engine)


class FilesStubs(Group):
    """The operations of files."""

    @cached_property
    def list(self) -> PageStub[FileObject]:
        return PageStub(self._engine, "files.list")

    @cached_property
    def create(self) -> Stub[FileObject]:
        return Stub(self._engine, "files.create")

    @cached_property
    def retrieve(self) -> Stub[FileObject]:
        return Stub(self._engine, "files.retrieve")

    @cached_property
    def delete(self) -> Stub[FileDeleted]:
        return Stub(self._engine, "files.delete")

    @cached_property
    def content(self) -> Stub[bytes]:
        return Stub(self._engine, "files.content")


class EvalsRunsOutputItemsStubs(Group):
    """The operations of evals.runs.output_items."""

    @cached_property
    def list(self) -> PageStub[EvalRunOutputItem]:
        return PageStub(self._engine, "evals.runs.output_items.list")

    @cached_property
    def retrieve(self) -> Stub[EvalRunOutputItem]:
        return Stub(self._engine, "evals.runs.output_items.retrieve")


class EvalsRunsStubs(Group):
    """The operations of evals.runs."""

    @cached_property
    def output_items(self) -> EvalsRunsOutputItemsStubs:
        return EvalsRunsOutputItemsStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[EvalRun]:
        return PageStub(self._engine, "evals.runs.list")

    @cached_property
    def create(self) -> Stub[EvalRun]:
        return Stub(self._engine, "evals.runs.create")

    @cached_property
    def retrieve(self) -> Stub[EvalRun]:
        return Stub(self._engine, "evals.runs.retrieve")

    @cached_property
    def delete(self) -> Stub[EvalRunDeleteResponse]:
        return Stub(self._engine, "evals.runs.delete")

    @cached_property
    def cancel(self) -> Stub[EvalRun]:
        return Stub(self._engine, "evals.runs.cancel")


class EvalsStubs(Group):
    """The operations of evals."""

    @cached_property
    def runs(self) -> EvalsRunsStubs:
        return EvalsRunsStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[Eval]:
        return PageStub(self._engine, "evals.list")

    @cached_property
    def create(self) -> Stub[Eval]:
        return Stub(self._engine, "evals.create")

    @cached_property
    def retrieve(self) -> Stub[Eval]:
        return Stub(self._engine, "evals.retrieve")

    @cached_property
    def update(self) -> Stub[Eval]:
        return Stub(self._engine, "evals.update")

    @cached_property
    def delete(self) -> Stub[EvalDeleteResponse]:
        return Stub(self._engine, "evals.delete")


class EmbeddingsStubs(Group):
    """The operations of embeddings."""

    @cached_property
    def create(self) -> Stub[CreateEmbeddingResponse]:
        return Stub(self._engine, "embeddings.create")


class DecisionsStubs(Group):
    """The operations of decisions."""

    @cached_property
    def create(self) -> Stub[Decision]:
        return Stub(self._engine, "decisions.create")


class ConversationsItemsStubs(Group):
    """The operations of conversations.items."""

    @cached_property
    def list(self) -> PageStub[ConversationItem]:
        return PageStub(self._engine, "conversations.items.list")

    @cached_property
    def create(self) -> Stub[ConversationItemList]:
        return Stub(self._engine, "conversations.items.create")

    @cached_property
    def retrieve(self) -> Stub[ConversationItem]:
        return Stub(self._engine, "conversations.items.retrieve")

    @cached_property
    def delete(self) -> Stub[Conversation]:
        return Stub(self._engine, "conversations.items.delete")


class ConversationsStubs(Group):
    """The operations of conversations."""

    @cached_property
    def items(self) -> ConversationsItemsStubs:
        return ConversationsItemsStubs(self._engine)

    @cached_property
    def create(self) -> Stub[Conversation]:
        return Stub(self._engine, "conversations.create")

    @cached_property
    def retrieve(self) -> Stub[Conversation]:
        return Stub(self._engine, "conversations.retrieve")

    @cached_property
    def update(self) -> Stub[Conversation]:
        return Stub(self._engine, "conversations.update")

    @cached_property
    def delete(self) -> Stub[ConversationDeletedResource]:
        return Stub(self._engine, "conversations.delete")


class ContentProvenanceChecksStubs(Group):
    """The operations of content_provenance_checks."""

    @cached_property
    def create(self) -> Stub[ContentProvenanceCheck]:
        return Stub(self._engine, "content_provenance_checks.create")


class ContainersFilesContentStubs(Group):
    """The operations of containers.files.content."""

    @cached_property
    def retrieve(self) -> Stub[bytes]:
        return Stub(self._engine, "containers.files.content.retrieve")


class ContainersFilesStubs(Group):
    """The operations of containers.files."""

    @cached_property
    def content(self) -> ContainersFilesContentStubs:
        return ContainersFilesContentStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[ContainerFile]:
        return PageStub(self._engine, "containers.files.list")

    @cached_property
    def create(self) -> Stub[ContainerFile]:
        return Stub(self._engine, "containers.files.create")

    @cached_property
    def retrieve(self) -> Stub[ContainerFile]:
        return Stub(self._engine, "containers.files.retrieve")

    @cached_property
    def delete(self) -> Stub[None]:
        return Stub(self._engine, "containers.files.delete")


class ContainersStubs(Group):
    """The operations of containers."""

    @cached_property
    def files(self) -> ContainersFilesStubs:
        return ContainersFilesStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[Container]:
        return PageStub(self._engine, "containers.list")

    @cached_property
    def create(self) -> Stub[Container]:
        return Stub(self._engine, "containers.create")

    @cached_property
    def retrieve(self) -> Stub[Container]:
        return Stub(self._engine, "containers.retrieve")

    @cached_property
    def delete(self) -> Stub[None]:
        return Stub(self._engine, "containers.delete")


class CompletionsStubs(Group):
    """The operations of completions."""

    @cached_property
    def create(self) -> StreamStub[Completion, Completion]:
        return StreamStub(self._engine, "completions.create")


class ChatCompletionsMessagesStubs(Group):
    """The operations of chat.completions.messages."""

    @cached_property
    def list(self) -> PageStub[ChatCompletionStoreMessage]:
        return PageStub(self._engine, "chat.completions.messages.list")


class ChatCompletionsStubs(Group):
    """The operations of chat.completions."""

    @cached_property
    def messages(self) -> ChatCompletionsMessagesStubs:
        return ChatCompletionsMessagesStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[ChatCompletion]:
        return PageStub(self._engine, "chat.completions.list")

    @cached_property
    def create(self) -> StreamStub[ChatCompletion, ChatCompletionChunk]:
        return StreamStub(self._engine, "chat.completions.create")

    @cached_property
    def retrieve(self) -> Stub[ChatCompletion]:
        return Stub(self._engine, "chat.completions.retrieve")

    @cached_property
    def update(self) -> Stub[ChatCompletion]:
        return Stub(self._engine, "chat.completions.update")

    @cached_property
    def delete(self) -> Stub[ChatCompletionDeleted]:
        return Stub(self._engine, "chat.completions.delete")


class ChatStubs(Group):
    """The operations of chat."""

    @cached_property
    def completions(self) -> ChatCompletionsStubs:
        return ChatCompletionsStubs(self._engine)


class BetaThreadsRunsStepsStubs(Group):
    """The operations of beta.threads.runs.steps."""

    @cached_property
    def list(self) -> PageStub[RunStep]:
        return PageStub(self._engine, "beta.threads.runs.steps.list")

    @cached_property
    def retrieve(self) -> Stub[RunStep]:
        return Stub(self._engine, "beta.threads.runs.steps.retrieve")


class BetaThreadsRunsStubs(Group):
    """The operations of beta.threads.runs."""

    @cached_property
    def steps(self) -> BetaThreadsRunsStepsStubs:
        return BetaThreadsRunsStepsStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[Run]:
        return PageStub(self._engine, "beta.threads.runs.list")

    @cached_property
    def create(self) -> StreamStub[Run, AssistantStreamEvent]:
        return StreamStub(self._engine, "beta.threads.runs.create")

    @cached_property
    def retrieve(self) -> Stub[Run]:
        return Stub(self._engine, "beta.threads.runs.retrieve")

    @cached_property
    def update(self) -> Stub[Run]:
        return Stub(self._engine, "beta.threads.runs.update")

    @cached_property
    def cancel(self) -> Stub[Run]:
        return Stub(self._engine, "beta.threads.runs.cancel")

    @cached_property
    def submit_tool_outputs(self) -> StreamStub[Run, AssistantStreamEvent]:
        return StreamStub(self._engine, "beta.threads.runs.submit_tool_outputs")


class BetaThreadsMessagesStubs(Group):
    """The operations of beta.threads.messages."""

    @cached_property
    def list(self) -> PageStub[ThreadMessage]:
        return PageStub(self._engine, "beta.threads.messages.list")

    @cached_property
    def create(self) -> Stub[ThreadMessage]:
        return Stub(self._engine, "beta.threads.messages.create")

    @cached_property
    def retrieve(self) -> Stub[ThreadMessage]:
        return Stub(self._engine, "beta.threads.messages.retrieve")

    @cached_property
    def update(self) -> Stub[ThreadMessage]:
        return Stub(self._engine, "beta.threads.messages.update")

    @cached_property
    def delete(self) -> Stub[MessageDeleted]:
        return Stub(self._engine, "beta.threads.messages.delete")


class BetaThreadsStubs(Group):
    """The operations of beta.threads."""

    @cached_property
    def messages(self) -> BetaThreadsMessagesStubs:
        return BetaThreadsMessagesStubs(self._engine)

    @cached_property
    def runs(self) -> BetaThreadsRunsStubs:
        return BetaThreadsRunsStubs(self._engine)

    @cached_property
    def create(self) -> Stub[Thread]:
        return Stub(self._engine, "beta.threads.create")

    @cached_property
    def create_and_run(self) -> StreamStub[Run, AssistantStreamEvent]:
        return StreamStub(self._engine, "beta.threads.create_and_run")

    @cached_property
    def retrieve(self) -> Stub[Thread]:
        return Stub(self._engine, "beta.threads.retrieve")

    @cached_property
    def update(self) -> Stub[Thread]:
        return Stub(self._engine, "beta.threads.update")

    @cached_property
    def delete(self) -> Stub[ThreadDeleted]:
        return Stub(self._engine, "beta.threads.delete")


class BetaChatkitThreadsStubs(Group):
    """The operations of beta.chatkit.threads."""

    @cached_property
    def list(self) -> PageStub[ChatKitThread]:
        return PageStub(self._engine, "beta.chatkit.threads.list")

    @cached_property
    def retrieve(self) -> Stub[ChatKitThread]:
        return Stub(self._engine, "beta.chatkit.threads.retrieve")

    @cached_property
    def delete(self) -> Stub[ChatKitThreadDeleted]:
        return Stub(self._engine, "beta.chatkit.threads.delete")

    @cached_property
    def list_items(self) -> PageStub[ChatKitThreadItem]:
        return PageStub(self._engine, "beta.chatkit.threads.list_items")


class BetaChatkitSessionsStubs(Group):
    """The operations of beta.chatkit.sessions."""

    @cached_property
    def create(self) -> Stub[ChatSession]:
        return Stub(self._engine, "beta.chatkit.sessions.create")

    @cached_property
    def cancel(self) -> Stub[ChatSession]:
        return Stub(self._engine, "beta.chatkit.sessions.cancel")


class BetaChatkitStubs(Group):
    """The operations of beta.chatkit."""

    @cached_property
    def sessions(self) -> BetaChatkitSessionsStubs:
        return BetaChatkitSessionsStubs(self._engine)

    @cached_property
    def threads(self) -> BetaChatkitThreadsStubs:
        return BetaChatkitThreadsStubs(self._engine)


class BetaAssistantsStubs(Group):
    """The operations of beta.assistants."""

    @cached_property
    def list(self) -> PageStub[Assistant]:
        return PageStub(self._engine, "beta.assistants.list")

    @cached_property
    def create(self) -> Stub[Assistant]:
        return Stub(self._engine, "beta.assistants.create")

    @cached_property
    def retrieve(self) -> Stub[Assistant]:
        return Stub(self._engine, "beta.assistants.retrieve")

    @cached_property
    def update(self) -> Stub[Assistant]:
        return Stub(self._engine, "beta.assistants.update")

    @cached_property
    def delete(self) -> Stub[AssistantDeleted]:
        return Stub(self._engine, "beta.assistants.delete")


class BetaAgentsVaultsCredentialsStubs(Group):
    """The operations of beta.agents.vaults.credentials."""

    @cached_property
    def list(self) -> PageStub[VaultCredential]:
        return PageStub(self._engine, "beta.agents.vaults.credentials.list")

    @cached_property
    def create(self) -> Stub[VaultCredential]:
        return Stub(self._engine, "beta.agents.vaults.credentials.create")

    @cached_property
    def retrieve(self) -> Stub[VaultCredential]:
        return Stub(self._engine, "beta.agents.vaults.credentials.retrieve")

    @cached_property
    def update(self) -> Stub[VaultCredential]:
        return Stub(self._engine, "beta.agents.vaults.credentials.update")

    @cached_property
    def delete(self) -> Stub[VaultCredentialDeleted]:
        return Stub(self._engine, "beta.agents.vaults.credentials.delete")


class BetaAgentsVaultsStubs(Group):
    """The operations of beta.agents.vaults."""

    @cached_property
    def credentials(self) -> BetaAgentsVaultsCredentialsStubs:
        return BetaAgentsVaultsCredentialsStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[Vault]:
        return PageStub(self._engine, "beta.agents.vaults.list")

    @cached_property
    def create(self) -> Stub[Vault]:
        return Stub(self._engine, "beta.agents.vaults.create")

    @cached_property
    def retrieve(self) -> Stub[Vault]:
        return Stub(self._engine, "beta.agents.vaults.retrieve")

    @cached_property
    def update(self) -> Stub[Vault]:
        return Stub(self._engine, "beta.agents.vaults.update")

    @cached_property
    def delete(self) -> Stub[VaultDeleted]:
        return Stub(self._engine, "beta.agents.vaults.delete")


class BetaAgentsStubs(Group):
    """The operations of beta.agents."""

    @cached_property
    def vaults(self) -> BetaAgentsVaultsStubs:
        return BetaAgentsVaultsStubs(self._engine)


class BetaStubs(Group):
    """The operations of beta."""

    @cached_property
    def agents(self) -> BetaAgentsStubs:
        return BetaAgentsStubs(self._engine)

    @cached_property
    def assistants(self) -> BetaAssistantsStubs:
        return BetaAssistantsStubs(self._engine)

    @cached_property
    def chatkit(self) -> BetaChatkitStubs:
        return BetaChatkitStubs(self._engine)

    @cached_property
    def threads(self) -> BetaThreadsStubs:
        return BetaThreadsStubs(self._engine)


class BatchesStubs(Group):
    """The operations of batches."""

    @cached_property
    def list(self) -> PageStub[Batch]:
        return PageStub(self._engine, "batches.list")

    @cached_property
    def create(self) -> Stub[Batch]:
        return Stub(self._engine, "batches.create")

    @cached_property
    def retrieve(self) -> Stub[Batch]:
        return Stub(self._engine, "batches.retrieve")

    @cached_property
    def cancel(self) -> Stub[Batch]:
        return Stub(self._engine, "batches.cancel")


class AudioVoicesStubs(Group):
    """The operations of audio.voices."""

    @cached_property
    def create(self) -> Stub[CustomVoice]:
        return Stub(self._engine, "audio.voices.create")

    @cached_property
    def delete(self) -> Stub[VoiceDeleted]:
        return Stub(self._engine, "audio.voices.delete")


class AudioVoiceConsentsStubs(Group):
    """The operations of audio.voice_consents."""

    @cached_property
    def list(self) -> PageStub[VoiceConsent]:
        return PageStub(self._engine, "audio.voice_consents.list")

    @cached_property
    def create(self) -> Stub[VoiceConsent]:
        return Stub(self._engine, "audio.voice_consents.create")

    @cached_property
    def retrieve(self) -> Stub[VoiceConsent]:
        return Stub(self._engine, "audio.voice_consents.retrieve")

    @cached_property
    def update(self) -> Stub[VoiceConsent]:
        return Stub(self._engine, "audio.voice_consents.update")

    @cached_property
    def delete(self) -> Stub[VoiceConsentDeleted]:
        return Stub(self._engine, "audio.voice_consents.delete")


class AudioTranslationsStubs(Group):
    """The operations of audio.translations."""

    @cached_property
    def create(self) -> Stub[Translation | TranslationVerbose | str]:
        return Stub(self._engine, "audio.translations.create")


class AudioTranscriptionsStubs(Group):
    """The operations of audio.transcriptions."""

    @cached_property
    def create(self) -> StreamStub[
        Transcription | TranscriptionVerbose | TranscriptionDiarized | str,
        TranscriptionStreamEvent,
    ]:
        return StreamStub(self._engine, "audio.transcriptions.create")


class AudioSpeechStubs(Group):
    """The operations of audio.speech."""

    @cached_property
    def create(self) -> StreamStub[bytes, SpeechStreamEvent]:
        return StreamStub(self._engine, "audio.speech.create")


class AudioStubs(Group):
    """The operations of audio."""

    @cached_property
    def speech(self) -> AudioSpeechStubs:
        return AudioSpeechStubs(self._engine)

    @cached_property
    def transcriptions(self) -> AudioTranscriptionsStubs:
        return AudioTranscriptionsStubs(self._engine)

    @cached_property
    def translations(self) -> AudioTranslationsStubs:
        return AudioTranslationsStubs(self._engine)

    @cached_property
    def voice_consents(self) -> AudioVoiceConsentsStubs:
        return AudioVoiceConsentsStubs(self._engine)

    @cached_property
    def voices(self) -> AudioVoicesStubs:
        return AudioVoicesStubs(self._engine)


class AdminOrganizationWorkloadIdentityProvidersFederationRulesStubs(Group):
    """The operations of
    admin.organization.workload_identity_providers.federation_rules.
    """

    @cached_property
    def list(self) -> PageStub[FederationRule]:
        return PageStub(
            self._engine,
            "admin.organization.workload_identity_providers.federation_rules.list",
        )

    @cached_property
    def create(self) -> Stub[FederationRule]:
        return Stub(
            self._engine,
            "admin.organization.workload_identity_providers.federation_rules.create",
        )

    @cached_property
    def retrieve(self) -> Stub[FederationRule]:
        return Stub(
            self._engine,
            "admin.organization.workload_identity_providers.federation_rules.retrieve",
        )

    @cached_property
    def update(self) -> Stub[FederationRule]:
        return Stub(
            self._engine,
            "admin.organization.workload_identity_providers.federation_rules.update",
        )

    @cached_property
    def delete(self) -> Stub[FederationRuleDeleted]:
        return Stub(
            self._engine,
            "admin.organization.workload_identity_providers.federation_rules.delete",
        )


class AdminOrganizationWorkloadIdentityProvidersStubs(Group):
    """The operations of admin.organization.workload_identity_providers."""

    @cached_property
    def federation_rules(
        self,
    ) -> AdminOrganizationWorkloadIdentityProvidersFederationRulesStubs:
        return AdminOrganizationWorkloadIdentityProvidersFederationRulesStubs(
            self._engine
        )

    @cached_property
    def list(self) -> PageStub[WorkloadIdentityProvider]:
        return PageStub(
            self._engine, "admin.organization.workload_identity_providers.list"
        )

    @cached_property
    def create(self) -> Stub[WorkloadIdentityProvider]:
        return Stub(
            self._engine, "admin.organization.workload_identity_providers.create"
        )

    @cached_property
    def retrieve(self) -> Stub[WorkloadIdentityProvider]:
        return Stub(
            self._engine, "admin.organization.workload_identity_providers.retrieve"
        )

    @cached_property
    def update(self) -> Stub[WorkloadIdentityProvider]:
        return Stub(
            self._engine, "admin.organization.workload_identity_providers.update"
        )

    @cached_property
    def delete(self) -> Stub[WorkloadIdentityProviderDeleted]:
        return Stub(
            self._engine, "admin.organization.workload_identity_providers.delete"
        )


class AdminOrganizationUsersRolesStubs(Group):
    """The operations of admin.organization.users.roles."""

    @cached_property
    def list(self) -> PageStub[AssignedRole]:
        return PageStub(self._engine, "admin.organization.users.roles.list")

    @cached_property
    def create(self) -> Stub[UserRoleAssignment]:
        return Stub(self._engine, "admin.organization.users.roles.create")

    @cached_property
    def retrieve(self) -> Stub[AssignedRole]:
        return Stub(self._engine, "admin.organization.users.roles.retrieve")

    @cached_property
    def delete(self) -> Stub[RoleAssignmentDeleted]:
        return Stub(self._engine, "admin.organization.users.roles.delete")


class AdminOrganizationUsersStubs(Group):
    """The operations of admin.organization.users."""

    @cached_property
    def roles(self) -> AdminOrganizationUsersRolesStubs:
        return AdminOrganizationUsersRolesStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[OrganizationUser]:
        return PageStub(self._engine, "admin.organization.users.list")

    @cached_property
    def retrieve(self) -> Stub[OrganizationUser]:
        return Stub(self._engine, "admin.organization.users.retrieve")

    @cached_property
    def update(self) -> Stub[OrganizationUser]:
        return Stub(self._engine, "admin.organization.users.update")

    @cached_property
    def delete(self) -> Stub[UserDeleteResponse]:
        return Stub(self._engine, "admin.organization.users.delete")


class AdminOrganizationUsageStubs(Group):
    """The operations of admin.organization.usage."""

    @cached_property
    def audio_speeches(self) -> Stub[UsageResponse]:
        return Stub(self._engine, "admin.organization.usage.audio_speeches")

    @cached_property
    def audio_transcriptions(self) -> Stub[UsageResponse]:
        return Stub(self._engine, "admin.organization.usage.audio_transcriptions")

    @cached_property
    def code_interpreter_sessions(self) -> Stub[UsageResponse]:
        return Stub(self._engine, "admin.organization.usage.code_interpreter_sessions")

    @cached_property
    def completions(self) -> Stub[UsageResponse]:
        return Stub(self._engine, "admin.organization.usage.completions")

    @cached_property
    def costs(self) -> Stub[UsageResponse]:
        return Stub(self._engine, "admin.organization.usage.costs")

    @cached_property
    def decisions(self) -> Stub[UsageDecisionsResponse]:
        return Stub(self._engine, "admin.organization.usage.decisions")

    @cached_property
    def embeddings(self) -> Stub[UsageResponse]:
        return Stub(self._engine, "admin.organization.usage.embeddings")

    @cached_property
    def file_search_calls(self) -> Stub[UsageResponse]:
        return Stub(self._engine, "admin.organization.usage.file_search_calls")

    @cached_property
    def images(self) -> Stub[UsageResponse]:
        return Stub(self._engine, "admin.organization.usage.images")

    @cached_property
    def moderations(self) -> Stub[UsageResponse]:
        return Stub(self._engine, "admin.organization.usage.moderations")

    @cached_property
    def vector_stores(self) -> Stub[UsageResponse]:
        return Stub(self._engine, "admin.organization.usage.vector_stores")

    @cached_property
    def web_search_calls(self) -> Stub[UsageResponse]:
        return Stub(self._engine, "admin.organization.usage.web_search_calls")


class AdminOrganizationSpendLimitStubs(Group):
    """The operations of admin.organization.spend_limit."""

    @cached_property
    def retrieve(self) -> Stub[OrganizationSpendLimit]:
        return Stub(self._engine, "admin.organization.spend_limit.retrieve")

    @cached_property
    def update(self) -> Stub[OrganizationSpendLimit]:
        return Stub(self._engine, "admin.organization.spend_limit.update")

    @cached_property
    def delete(self) -> Stub[OrganizationSpendLimitDeleted]:
        return Stub(self._engine, "admin.organization.spend_limit.delete")


class AdminOrganizationSpendAlertsStubs(Group):
    """The operations of admin.organization.spend_alerts."""

    @cached_property
    def list(self) -> PageStub[OrganizationSpendAlert]:
        return PageStub(self._engine, "admin.organization.spend_alerts.list")

    @cached_property
    def create(self) -> Stub[OrganizationSpendAlert]:
        return Stub(self._engine, "admin.organization.spend_alerts.create")

    @cached_property
    def retrieve(self) -> Stub[OrganizationSpendAlert]:
        return Stub(self._engine, "admin.organization.spend_alerts.retrieve")

    @cached_property
    def update(self) -> Stub[OrganizationSpendAlert]:
        return Stub(self._engine, "admin.organization.spend_alerts.update")

    @cached_property
    def delete(self) -> Stub[OrganizationSpendAlertDeleted]:
        return Stub(self._engine, "admin.organization.spend_alerts.delete")


class AdminOrganizationRolesStubs(Group):
    """The operations of admin.organization.roles."""

    @cached_property
    def list(self) -> PageStub[Role]:
        return PageStub(self._engine, "admin.organization.roles.list")

    @cached_property
    def create(self) -> Stub[Role]:
        return Stub(self._engine, "admin.organization.roles.create")

    @cached_property
    def retrieve(self) -> Stub[Role]:
        return Stub(self._engine, "admin.organization.roles.retrieve")

    @cached_property
    def update(self) -> Stub[Role]:
        return Stub(self._engine, "admin.organization.roles.update")

    @cached_property
    def delete(self) -> Stub[RoleDeleteResponse]:
        return Stub(self._engine, "admin.organization.roles.delete")


class AdminOrganizationProjectsUsersRolesStubs(Group):
    """The operations of admin.organization.projects.users.roles."""

    @cached_property
    def list(self) -> PageStub[AssignedRole]:
        return PageStub(self._engine, "admin.organization.projects.users.roles.list")

    @cached_property
    def create(self) -> Stub[UserRoleAssignment]:
        return Stub(self._engine, "admin.organization.projects.users.roles.create")

    @cached_property
    def retrieve(self) -> Stub[AssignedRole]:
        return Stub(self._engine, "admin.organization.projects.users.roles.retrieve")

    @cached_property
    def delete(self) -> Stub[RoleAssignmentDeleted]:
        return Stub(self._engine, "admin.organization.projects.users.roles.delete")


class AdminOrganizationProjectsUsersStubs(Group):
    """The operations of admin.organization.projects.users."""

    @cached_property
    def roles(self) -> AdminOrganizationProjectsUsersRolesStubs:
        return AdminOrganizationProjectsUsersRolesStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[ProjectUser]:
        return PageStub(self._engine, "admin.organization.projects.users.list")

    @cached_property
    def create(self) -> Stub[ProjectUser]:
        return Stub(self._engine, "admin.organization.projects.users.create")

    @cached_property
    def retrieve(self) -> Stub[ProjectUser]:
        return Stub(self._engine, "admin.organization.projects.users.retrieve")

    @cached_property
    def update(self) -> Stub[ProjectUser]:
        return Stub(self._engine, "admin.organization.projects.users.update")

    @cached_property
    def delete(self) -> Stub[ProjectUserDeleteResponse]:
        return Stub(self._engine, "admin.organization.projects.users.delete")


class AdminOrganizationProjectsSpendLimitStubs(Group):
    """The operations of admin.organization.projects.spend_limit."""

    @cached_property
    def retrieve(self) -> Stub[ProjectSpendLimit]:
        return Stub(self._engine, "admin.organization.projects.spend_limit.retrieve")

    @cached_property
    def update(self) -> Stub[ProjectSpendLimit]:
        return Stub(self._engine, "admin.organization.projects.spend_limit.update")

    @cached_property
    def delete(self) -> Stub[ProjectSpendLimitDeleted]:
        return Stub(self._engine, "admin.organization.projects.spend_limit.delete")


class AdminOrganizationProjectsSpendAlertsStubs(Group):
    """The operations of admin.organization.projects.spend_alerts."""

    @cached_property
    def list(self) -> PageStub[ProjectSpendAlert]:
        return PageStub(self._engine, "admin.organization.projects.spend_alerts.list")

    @cached_property
    def create(self) -> Stub[ProjectSpendAlert]:
        return Stub(self._engine, "admin.organization.projects.spend_alerts.create")

    @cached_property
    def retrieve(self) -> Stub[ProjectSpendAlert]:
        return Stub(self._engine, "admin.organization.projects.spend_alerts.retrieve")

    @cached_property
    def update(self) -> Stub[ProjectSpendAlert]:
        return Stub(self._engine, "admin.organization.projects.spend_alerts.update")

    @cached_property
    def delete(self) -> Stub[ProjectSpendAlertDeleted]:
        return Stub(self._engine, "admin.organization.projects.spend_alerts.delete")


class AdminOrganizationProjectsServiceTierSettingsStubs(Group):
    """The operations of admin.organization.projects.service_tier_settings."""

    @cached_property
    def retrieve(self) -> Stub[ProjectServiceTierSettings]:
        return Stub(
            self._engine, "admin.organization.projects.service_tier_settings.retrieve"
        )

    @cached_property
    def update(self) -> Stub[ProjectServiceTierSettings]:
        return Stub(
            self._engine, "admin.organization.projects.service_tier_settings.update"
        )


class AdminOrganizationProjectsServiceAccountsApiKeysStubs(Group):
    """The operations of admin.organization.projects.service_accounts.api_keys."""

    @cached_property
    def create(self) -> Stub[ServiceAccountAPIKey]:
        return Stub(
            self._engine, "admin.organization.projects.service_accounts.api_keys.create"
        )


class AdminOrganizationProjectsServiceAccountsStubs(Group):
    """The operations of admin.organization.projects.service_accounts."""

    @cached_property
    def api_keys(self) -> AdminOrganizationProjectsServiceAccountsApiKeysStubs:
        return AdminOrganizationProjectsServiceAccountsApiKeysStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[ProjectServiceAccount]:
        return PageStub(
            self._engine, "admin.organization.projects.service_accounts.list"
        )

    @cached_property
    def create(self) -> Stub[ServiceAccountCreateResponse]:
        return Stub(self._engine, "admin.organization.projects.service_accounts.create")

    @cached_property
    def retrieve(self) -> Stub[ProjectServiceAccount]:
        return Stub(
            self._engine, "admin.organization.projects.service_accounts.retrieve"
        )

    @cached_property
    def update(self) -> Stub[ProjectServiceAccount]:
        return Stub(self._engine, "admin.organization.projects.service_accounts.update")

    @cached_property
    def delete(self) -> Stub[ServiceAccountDeleteResponse]:
        return Stub(self._engine, "admin.organization.projects.service_accounts.delete")


class AdminOrganizationProjectsRolesStubs(Group):
    """The operations of admin.organization.projects.roles."""

    @cached_property
    def list(self) -> PageStub[Role]:
        return PageStub(self._engine, "admin.organization.projects.roles.list")

    @cached_property
    def create(self) -> Stub[Role]:
        return Stub(self._engine, "admin.organization.projects.roles.create")

    @cached_property
    def retrieve(self) -> Stub[Role]:
        return Stub(self._engine, "admin.organization.projects.roles.retrieve")

    @cached_property
    def update(self) -> Stub[Role]:
        return Stub(self._engine, "admin.organization.projects.roles.update")

    @cached_property
    def delete(self) -> Stub[RoleDeleteResponse]:
        return Stub(self._engine, "admin.organization.projects.roles.delete")


class AdminOrganizationProjectsRateLimitsStubs(Group):
    """The operations of admin.organization.projects.rate_limits."""

    @cached_property
    def list_rate_limits(self) -> PageStub[ProjectRateLimit]:
        return PageStub(
            self._engine, "admin.organization.projects.rate_limits.list_rate_limits"
        )

    @cached_property
    def update_rate_limit(self) -> Stub[ProjectRateLimit]:
        return Stub(
            self._engine, "admin.organization.projects.rate_limits.update_rate_limit"
        )


class AdminOrganizationProjectsModelPermissionsStubs(Group):
    """The operations of admin.organization.projects.model_permissions."""

    @cached_property
    def retrieve(self) -> Stub[ProjectModelPermissions]:
        return Stub(
            self._engine, "admin.organization.projects.model_permissions.retrieve"
        )

    @cached_property
    def update(self) -> Stub[ProjectModelPermissions]:
        return Stub(
            self._engine, "admin.organization.projects.model_permissions.update"
        )

    @cached_property
    def delete(self) -> Stub[ProjectModelPermissionsDeleted]:
        return Stub(
            self._engine, "admin.organization.projects.model_permissions.delete"
        )


class AdminOrganizationProjectsHostedToolPermissionsStubs(Group):
    """The operations of admin.organization.projects.hosted_tool_permissions."""

    @cached_property
    def retrieve(self) -> Stub[ProjectHostedToolPermissions]:
        return Stub(
            self._engine, "admin.organization.projects.hosted_tool_permissions.retrieve"
        )

    @cached_property
    def update(self) -> Stub[ProjectHostedToolPermissions]:
        return Stub(
            self._engine, "admin.organization.projects.hosted_tool_permissions.update"
        )


class AdminOrganizationProjectsGroupsRolesStubs(Group):
    """The operations of admin.organization.projects.groups.roles."""

    @cached_property
    def list(self) -> PageStub[AssignedRole]:
        return PageStub(self._engine, "admin.organization.projects.groups.roles.list")

    @cached_property
    def create(self) -> Stub[GroupRoleAssignment]:
        return Stub(self._engine, "admin.organization.projects.groups.roles.create")

    @cached_property
    def retrieve(self) -> Stub[AssignedRole]:
        return Stub(self._engine, "admin.organization.projects.groups.roles.retrieve")

    @cached_property
    def delete(self) -> Stub[RoleAssignmentDeleted]:
        return Stub(self._engine, "admin.organization.projects.groups.roles.delete")


class AdminOrganizationProjectsGroupsStubs(Group):
    """The operations of admin.organization.projects.groups."""

    @cached_property
    def roles(self) -> AdminOrganizationProjectsGroupsRolesStubs:
        return AdminOrganizationProjectsGroupsRolesStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[ProjectGroup]:
        return PageStub(self._engine, "admin.organization.projects.groups.list")

    @cached_property
    def create(self) -> Stub[ProjectGroup]:
        return Stub(self._engine, "admin.organization.projects.groups.create")

    @cached_property
    def retrieve(self) -> Stub[ProjectGroup]:
        return Stub(self._engine, "admin.organization.projects.groups.retrieve")

    @cached_property
    def delete(self) -> Stub[ProjectGroupDeleteResponse]:
        return Stub(self._engine, "admin.organization.projects.groups.delete")


class AdminOrganizationProjectsDataRetentionStubs(Group):
    """The operations of admin.organization.projects.data_retention."""

    @cached_property
    def retrieve(self) -> Stub[ProjectDataRetention]:
        return Stub(self._engine, "admin.organization.projects.data_retention.retrieve")

    @cached_property
    def update(self) -> Stub[ProjectDataRetention]:
        return Stub(self._engine, "admin.organization.projects.data_retention.update")


class AdminOrganizationProjectsCertificatesStubs(Group):
    """The operations of admin.organization.projects.certificates."""

    @cached_property
    def list(self) -> PageStub[ProjectCertificateListResponse]:
        return PageStub(self._engine, "admin.organization.projects.certificates.list")

    @cached_property
    def activate(self) -> PageStub[ProjectCertificateListResponse]:
        return PageStub(
            self._engine, "admin.organization.projects.certificates.activate"
        )

    @cached_property
    def deactivate(self) -> PageStub[ProjectCertificateListResponse]:
        return PageStub(
            self._engine, "admin.organization.projects.certificates.deactivate"
        )


class AdminOrganizationProjectsApiKeysStubs(Group):
    """The operations of admin.organization.projects.api_keys."""

    @cached_property
    def list(self) -> PageStub[ProjectAPIKey]:
        return PageStub(self._engine, "admin.organization.projects.api_keys.list")

    @cached_property
    def retrieve(self) -> Stub[ProjectAPIKey]:
        return Stub(self._engine, "admin.organization.projects.api_keys.retrieve")

    @cached_property
    def update(self) -> Stub[ProjectAPIKey]:
        return Stub(self._engine, "admin.organization.projects.api_keys.update")

    @cached_property
    def delete(self) -> Stub[ProjectAPIKeyDeleteResponse]:
        return Stub(self._engine, "admin.organization.projects.api_keys.delete")


class AdminOrganizationProjectsStubs(Group):
    """The operations of admin.organization.projects."""

    @cached_property
    def api_keys(self) -> AdminOrganizationProjectsApiKeysStubs:
        return AdminOrganizationProjectsApiKeysStubs(self._engine)

    @cached_property
    def certificates(self) -> AdminOrganizationProjectsCertificatesStubs:
        return AdminOrganizationProjectsCertificatesStubs(self._engine)

    @cached_property
    def data_retention(self) -> AdminOrganizationProjectsDataRetentionStubs:
        return AdminOrganizationProjectsDataRetentionStubs(self._engine)

    @cached_property
    def groups(self) -> AdminOrganizationProjectsGroupsStubs:
        return AdminOrganizationProjectsGroupsStubs(self._engine)

    @cached_property
    def hosted_tool_permissions(
        self,
    ) -> AdminOrganizationProjectsHostedToolPermissionsStubs:
        return AdminOrganizationProjectsHostedToolPermissionsStubs(self._engine)

    @cached_property
    def model_permissions(self) -> AdminOrganizationProjectsModelPermissionsStubs:
        return AdminOrganizationProjectsModelPermissionsStubs(self._engine)

    @cached_property
    def rate_limits(self) -> AdminOrganizationProjectsRateLimitsStubs:
        return AdminOrganizationProjectsRateLimitsStubs(self._engine)

    @cached_property
    def roles(self) -> AdminOrganizationProjectsRolesStubs:
        return AdminOrganizationProjectsRolesStubs(self._engine)

    @cached_property
    def service_accounts(self) -> AdminOrganizationProjectsServiceAccountsStubs:
        return AdminOrganizationProjectsServiceAccountsStubs(self._engine)

    @cached_property
    def service_tier_settings(
        self,
    ) -> AdminOrganizationProjectsServiceTierSettingsStubs:
        return AdminOrganizationProjectsServiceTierSettingsStubs(self._engine)

    @cached_property
    def spend_alerts(self) -> AdminOrganizationProjectsSpendAlertsStubs:
        return AdminOrganizationProjectsSpendAlertsStubs(self._engine)

    @cached_property
    def spend_limit(self) -> AdminOrganizationProjectsSpendLimitStubs:
        return AdminOrganizationProjectsSpendLimitStubs(self._engine)

    @cached_property
    def users(self) -> AdminOrganizationProjectsUsersStubs:
        return AdminOrganizationProjectsUsersStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[Project]:
        return PageStub(self._engine, "admin.organization.projects.list")

    @cached_property
    def create(self) -> Stub[Project]:
        return Stub(self._engine, "admin.organization.projects.create")

    @cached_property
    def retrieve(self) -> Stub[Project]:
        return Stub(self._engine, "admin.organization.projects.retrieve")

    @cached_property
    def update(self) -> Stub[Project]:
        return Stub(self._engine, "admin.organization.projects.update")

    @cached_property
    def archive(self) -> Stub[Project]:
        return Stub(self._engine, "admin.organization.projects.archive")


class AdminOrganizationInvitesStubs(Group):
    """The operations of admin.organization.invites."""

    @cached_property
    def list(self) -> PageStub[Invite]:
        return PageStub(self._engine, "admin.organization.invites.list")

    @cached_property
    def create(self) -> Stub[Invite]:
        return Stub(self._engine, "admin.organization.invites.create")

    @cached_property
    def retrieve(self) -> Stub[Invite]:
        return Stub(self._engine, "admin.organization.invites.retrieve")

    @cached_property
    def delete(self) -> Stub[InviteDeleteResponse]:
        return Stub(self._engine, "admin.organization.invites.delete")


class AdminOrganizationGroupsUsersStubs(Group):
    """The operations of admin.organization.groups.users."""

    @cached_property
    def list(self) -> PageStub[OrganizationGroupUser]:
        return PageStub(self._engine, "admin.organization.groups.users.list")

    @cached_property
    def create(self) -> Stub[GroupUserCreateResponse]:
        return Stub(self._engine, "admin.organization.groups.users.create")

    @cached_property
    def retrieve(self) -> Stub[GroupUserRetrieveResponse]:
        return Stub(self._engine, "admin.organization.groups.users.retrieve")

    @cached_property
    def delete(self) -> Stub[GroupUserDeleteResponse]:
        return Stub(self._engine, "admin.organization.groups.users.delete")


class AdminOrganizationGroupsRolesStubs(Group):
    """The operations of admin.organization.groups.roles."""

    @cached_property
    def list(self) -> PageStub[AssignedRole]:
        return PageStub(self._engine, "admin.organization.groups.roles.list")

    @cached_property
    def create(self) -> Stub[GroupRoleAssignment]:
        return Stub(self._engine, "admin.organization.groups.roles.create")

    @cached_property
    def retrieve(self) -> Stub[AssignedRole]:
        return Stub(self._engine, "admin.organization.groups.roles.retrieve")

    @cached_property
    def delete(self) -> Stub[RoleAssignmentDeleted]:
        return Stub(self._engine, "admin.organization.groups.roles.delete")


class AdminOrganizationGroupsStubs(Group):
    """The operations of admin.organization.groups."""

    @cached_property
    def roles(self) -> AdminOrganizationGroupsRolesStubs:
        return AdminOrganizationGroupsRolesStubs(self._engine)

    @cached_property
    def users(self) -> AdminOrganizationGroupsUsersStubs:
        return AdminOrganizationGroupsUsersStubs(self._engine)

    @cached_property
    def list(self) -> PageStub[Group_]:
        return PageStub(self._engine, "admin.organization.groups.list")

    @cached_property
    def create(self) -> Stub[Group_]:
        return Stub(self._engine, "admin.organization.groups.create")

    @cached_property
    def retrieve(self) -> Stub[Group_]:
        return Stub(self._engine, "admin.organization.groups.retrieve")

    @cached_property
    def update(self) -> Stub[GroupUpdateResponse]:
        return Stub(self._engine, "admin.organization.groups.update")

    @cached_property
    def delete(self) -> Stub[GroupDeleteResponse]:
        return Stub(self._engine, "admin.organization.groups.delete")


class AdminOrganizationExternalStorageStubs(Group):
    """The operations of admin.organization.external_storage."""

    @cached_property
    def list(self) -> PageStub[ExternalStorageConfiguration]:
        return PageStub(self._engine, "admin.organization.external_storage.list")

    @cached_property
    def create(self) -> Stub[ExternalStorageConfiguration]:
        return Stub(self._engine, "admin.organization.external_storage.create")

    @cached_property
    def retrieve(self) -> Stub[ExternalStorageConfiguration]:
        return Stub(self._engine, "admin.organization.external_storage.retrieve")

    @cached_property
    def delete(self) -> Stub[ExternalStorageDeleted]:
        return Stub(self._engine, "admin.organization.external_storage.delete")

    @cached_property
    def validate(self) -> Stub[ExternalStorageConfiguration]:
        return Stub(self._engine, "admin.organization.external_storage.validate")


class AdminOrganizationExternalKeysStubs(Group):
    """The operations of admin.organization.external_keys."""

    @cached_property
    def list(self) -> PageStub[ExternalKey]:
        return PageStub(self._engine, "admin.organization.external_keys.list")

    @cached_property
    def create(self) -> Stub[ExternalKey]:
        return Stub(self._engine, "admin.organization.external_keys.create")

    @cached_property
    def retrieve(self) -> Stub[ExternalKey]:
        return Stub(self._engine, "admin.organization.external_keys.retrieve")

    @cached_property
    def delete(self) -> Stub[ExternalKey]:
        return Stub(self._engine, "admin.organization.external_keys.delete")

    @cached_property
    def validate(self) -> Stub[ExternalKeyValidateResponse]:
        return Stub(self._engine, "admin.organization.external_keys.validate")


class AdminOrganizationDataRetentionStubs(Group):
    """The operations of admin.organization.data_retention."""

    @cached_property
    def retrieve(self) -> Stub[OrganizationDataRetention]:
        return Stub(self._engine, "admin.organization.data_retention.retrieve")

    @cached_property
    def update(self) -> Stub[OrganizationDataRetention]:
        return Stub(self._engine, "admin.organization.data_retention.update")


class AdminOrganizationCertificatesStubs(Group):
    """The operations of admin.organization.certificates."""

    @cached_property
    def list(self) -> PageStub[CertificateListResponse]:
        return PageStub(self._engine, "admin.organization.certificates.list")

    @cached_property
    def create(self) -> Stub[Certificate]:
        return Stub(self._engine, "admin.organization.certificates.create")

    @cached_property
    def retrieve(self) -> Stub[Certificate]:
        return Stub(self._engine, "admin.organization.certificates.retrieve")

    @cached_property
    def update(self) -> Stub[Certificate]:
        return Stub(self._engine, "admin.organization.certificates.update")

    @cached_property
    def delete(self) -> Stub[CertificateDeleteResponse]:
        return Stub(self._engine, "admin.organization.certificates.delete")

    @cached_property
    def activate(self) -> PageStub[CertificateListResponse]:
        return PageStub(self._engine, "admin.organization.certificates.activate")

    @cached_property
    def deactivate(self) -> PageStub[CertificateListResponse]:
        return PageStub(self._engine, "admin.organization.certificates.deactivate")


class AdminOrganizationAuditLogsStubs(Group):
    """The operations of admin.organization.audit_logs."""

    @cached_property
    def list(self) -> PageStub[AuditLogListResponse]:
        return PageStub(self._engine, "admin.organization.audit_logs.list")


class AdminOrganizationAdminApiKeysStubs(Group):
    """The operations of admin.organization.admin_api_keys."""

    @cached_property
    def list(self) -> PageStub[AdminAPIKey]:
        return PageStub(self._engine, "admin.organization.admin_api_keys.list")

    @cached_property
    def create(self) -> Stub[AdminAPIKeyCreateResponse]:
        return Stub(self._engine, "admin.organization.admin_api_keys.create")

    @cached_property
    def retrieve(self) -> Stub[AdminAPIKey]:
        return Stub(self._engine, "admin.organization.admin_api_keys.retrieve")

    @cached_property
    def delete(self) -> Stub[AdminAPIKeyDeleteResponse]:
        return Stub(self._engine, "admin.organization.admin_api_keys.delete")


class AdminOrganizationStubs(Group):
    """The operations of admin.organization."""

    @cached_property
    def admin_api_keys(self) -> AdminOrganizationAdminApiKeysStubs:
        return AdminOrganizationAdminApiKeysStubs(self._engine)

    @cached_property
    def audit_logs(self) -> AdminOrganizationAuditLogsStubs:
        return AdminOrganizationAuditLogsStubs(self._engine)

    @cached_property
    def certificates(self) -> AdminOrganizationCertificatesStubs:
        return AdminOrganizationCertificatesStubs(self._engine)

    @cached_property
    def data_retention(self) -> AdminOrganizationDataRetentionStubs:
        return AdminOrganizationDataRetentionStubs(self._engine)

    @cached_property
    def external_keys(self) -> AdminOrganizationExternalKeysStubs:
        return AdminOrganizationExternalKeysStubs(self._engine)

    @cached_property
    def external_storage(self) -> AdminOrganizationExternalStorageStubs:
        return AdminOrganizationExternalStorageStubs(self._engine)

    @cached_property
    def groups(self) -> AdminOrganizationGroupsStubs:
        return AdminOrganizationGroupsStubs(self._engine)

    @cached_property
    def invites(self) -> AdminOrganizationInvitesStubs:
        return AdminOrganizationInvitesStubs(self._engine)

    @cached_property
    def projects(self) -> AdminOrganizationProjectsStubs:
        return AdminOrganizationProjectsStubs(self._engine)

    @cached_property
    def roles(self) -> AdminOrganizationRolesStubs:
        return AdminOrganizationRolesStubs(self._engine)

    @cached_property
    def spend_alerts(self) -> AdminOrganizationSpendAlertsStubs:
        return AdminOrganizationSpendAlertsStubs(self._engine)

    @cached_property
    def spend_limit(self) -> AdminOrganizationSpendLimitStubs:
        return AdminOrganizationSpendLimitStubs(self._engine)

    @cached_property
    def usage(self) -> AdminOrganizationUsageStubs:
        return AdminOrganizationUsageStubs(self._engine)

    @cached_property
    def users(self) -> AdminOrganizationUsersStubs:
        return AdminOrganizationUsersStubs(self._engine)

    @cached_property
    def workload_identity_providers(
        self,
    ) -> AdminOrganizationWorkloadIdentityProvidersStubs:
        return AdminOrganizationWorkloadIdentityProvidersStubs(self._engine)


class AdminStubs(Group):
    """The operations of admin."""

    @cached_property
    def organization(self) -> AdminOrganizationStubs:
        return AdminOrganizationStubs(self._engine)


class Root(Group):
    """All of it."""

    @cached_property
    def admin(self) -> AdminStubs:
        return AdminStubs(self._engine)

    @cached_property
    def audio(self) -> AudioStubs:
        return AudioStubs(self._engine)

    @cached_property
    def batches(self) -> BatchesStubs:
        return BatchesStubs(self._engine)

    @cached_property
    def beta(self) -> BetaStubs:
        return BetaStubs(self._engine)

    @cached_property
    def chat(self) -> ChatStubs:
        return ChatStubs(self._engine)

    @cached_property
    def completions(self) -> CompletionsStubs:
        return CompletionsStubs(self._engine)

    @cached_property
    def containers(self) -> ContainersStubs:
        return ContainersStubs(self._engine)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecksStubs:
        return ContentProvenanceChecksStubs(self._engine)

    @cached_property
    def conversations(self) -> ConversationsStubs:
        return ConversationsStubs(self._engine)

    @cached_property
    def decisions(self) -> DecisionsStubs:
        return DecisionsStubs(self._engine)

    @cached_property
    def embeddings(self) -> EmbeddingsStubs:
        return EmbeddingsStubs(self._engine)

    @cached_property
    def evals(self) -> EvalsStubs:
        return EvalsStubs(self._engine)

    @cached_property
    def files(self) -> FilesStubs:
        return FilesStubs(self._engine)

    @cached_property
    def fine_tuning(self) -> FineTuningStubs:
        return FineTuningStubs(self._engine)

    @cached_property
    def images(self) -> ImagesStubs:
        return ImagesStubs(self._engine)

    @cached_property
    def models(self) -> ModelsStubs:
        return ModelsStubs(self._engine)

    @cached_property
    def moderations(self) -> ModerationsStubs:
        return ModerationsStubs(self._engine)

    @cached_property
    def realtime(self) -> RealtimeStubs:
        return RealtimeStubs(self._engine)

    @cached_property
    def responses(self) -> ResponsesStubs:
        return ResponsesStubs(self._engine)

    @cached_property
    def safety(self) -> SafetyStubs:
        return SafetyStubs(self._engine)

    @cached_property
    def skills(self) -> SkillsStubs:
        return SkillsStubs(self._engine)

    @cached_property
    def uploads(self) -> UploadsStubs:
        return UploadsStubs(self._engine)

    @cached_property
    def vector_stores(self) -> VectorStoresStubs:
        return VectorStoresStubs(self._engine)

    @cached_property
    def videos(self) -> VideosStubs:
        return VideosStubs(self._engine)

    @cached_property
    def webhooks(self) -> WebhooksStubs:
        return WebhooksStubs(self._engine)
