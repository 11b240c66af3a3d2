"""What can be set up: the tree of resources, as the client has it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._stub import Group, PageStub, StreamStub, Stub

if TYPE_CHECKING:
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
    from ..types.beta.chatkit.chat_session import ChatSession
    from ..types.beta.chatkit.chatkit_thread import ChatKitThread
    from ..types.beta.chatkit.chatkit_thread_item_list import ChatKitThreadItem
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
    from ..types.deleted_skill import DeletedSkill
    from ..types.eval_delete_response import EvalDeleteResponse
    from ..types.evals.eval import Eval
    from ..types.evals.run_cancel_response import EvalRun
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
    from ..types.responses.compacted_response import CompactedResponse
    from ..types.responses.input_token_count_response import InputTokenCountResponse
    from ..types.responses.response import Response
    from ..types.responses.response_item import ResponseItem
    from ..types.responses.response_stream_event import ResponseStreamEvent
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


class WebhooksStubs(Group):
    """The operations of webhooks."""


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


class BetaStubs(Group):
    """The operations of beta."""

    @cached_property
    def chatkit(self) -> BetaChatkitStubs:
        return BetaChatkitStubs(self._engine)


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


class Root(Group):
    """All of it."""

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
    def responses(self) -> ResponsesStubs:
        return ResponsesStubs(self._engine)

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
