from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        admin as admin,
        audio as audio,
        batches as batches,
        beta as beta,
        chat as chat,
        completions as completions,
        containers as containers,
        content_provenance_checks as content_provenance_checks,
        conversations as conversations,
        decisions as decisions,
        embeddings as embeddings,
        evals as evals,
        files as files,
        fine_tuning as fine_tuning,
        images as images,
        models as models,
        moderations as moderations,
        realtime as realtime,
        responses as responses,
        safety as safety,
        skills as skills,
        uploads as uploads,
        vector_stores as vector_stores,
        videos as videos,
        webhooks as webhooks,
    )
    from .admin.admin import Admin as Admin
    from .admin.async_admin import AsyncAdmin as AsyncAdmin
    from .async_batches import AsyncBatches as AsyncBatches
    from .async_completions import AsyncCompletions as AsyncCompletions
    from .async_content_provenance_checks import (
        AsyncContentProvenanceChecks as AsyncContentProvenanceChecks,
    )
    from .async_decisions import AsyncDecisions as AsyncDecisions
    from .async_embeddings import AsyncEmbeddings as AsyncEmbeddings
    from .async_files import AsyncFiles as AsyncFiles
    from .async_images import AsyncImages as AsyncImages
    from .async_models import AsyncModels as AsyncModels
    from .async_moderations import AsyncModerations as AsyncModerations
    from .async_videos import AsyncVideos as AsyncVideos
    from .audio.async_audio import AsyncAudio as AsyncAudio
    from .audio.audio import Audio as Audio
    from .batches import Batches as Batches
    from .beta.async_beta import AsyncBeta as AsyncBeta
    from .beta.beta import Beta as Beta
    from .chat.async_chat import AsyncChat as AsyncChat
    from .chat.chat import Chat as Chat
    from .completions import Completions as Completions
    from .containers.async_containers import AsyncContainers as AsyncContainers
    from .containers.containers import Containers as Containers
    from .content_provenance_checks import (
        ContentProvenanceChecks as ContentProvenanceChecks,
    )
    from .conversations.async_conversations import (
        AsyncConversations as AsyncConversations,
    )
    from .conversations.conversations import Conversations as Conversations
    from .decisions import Decisions as Decisions
    from .embeddings import Embeddings as Embeddings
    from .evals.async_evals import AsyncEvals as AsyncEvals
    from .evals.evals import Evals as Evals
    from .files import Files as Files
    from .fine_tuning.async_fine_tuning import AsyncFineTuning as AsyncFineTuning
    from .fine_tuning.fine_tuning import FineTuning as FineTuning
    from .images import Images as Images
    from .models import Models as Models
    from .moderations import Moderations as Moderations
    from .realtime.async_realtime import AsyncRealtime as AsyncRealtime
    from .realtime.realtime import Realtime as Realtime
    from .responses.async_responses import AsyncResponses as AsyncResponses
    from .responses.responses import Responses as Responses
    from .safety.async_safety import AsyncSafety as AsyncSafety
    from .safety.safety import Safety as Safety
    from .skills.async_skills import AsyncSkills as AsyncSkills
    from .skills.skills import Skills as Skills
    from .uploads.async_uploads import AsyncUploads as AsyncUploads
    from .uploads.uploads import Uploads as Uploads
    from .vector_stores.async_vector_stores import (
        AsyncVectorStores as AsyncVectorStores,
    )
    from .vector_stores.vector_stores import VectorStores as VectorStores
    from .videos import Videos as Videos
    from .webhooks.async_webhooks import AsyncWebhooks as AsyncWebhooks
    from .webhooks.webhooks import Webhooks as Webhooks
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "Admin": ".admin.admin",
        "AsyncAdmin": ".admin.async_admin",
        "AsyncAudio": ".audio.async_audio",
        "AsyncBatches": ".async_batches",
        "AsyncBeta": ".beta.async_beta",
        "AsyncChat": ".chat.async_chat",
        "AsyncCompletions": ".async_completions",
        "AsyncContainers": ".containers.async_containers",
        "AsyncContentProvenanceChecks": ".async_content_provenance_checks",
        "AsyncConversations": ".conversations.async_conversations",
        "AsyncDecisions": ".async_decisions",
        "AsyncEmbeddings": ".async_embeddings",
        "AsyncEvals": ".evals.async_evals",
        "AsyncFiles": ".async_files",
        "AsyncFineTuning": ".fine_tuning.async_fine_tuning",
        "AsyncImages": ".async_images",
        "AsyncModels": ".async_models",
        "AsyncModerations": ".async_moderations",
        "AsyncRealtime": ".realtime.async_realtime",
        "AsyncResponses": ".responses.async_responses",
        "AsyncSafety": ".safety.async_safety",
        "AsyncSkills": ".skills.async_skills",
        "AsyncUploads": ".uploads.async_uploads",
        "AsyncVectorStores": ".vector_stores.async_vector_stores",
        "AsyncVideos": ".async_videos",
        "AsyncWebhooks": ".webhooks.async_webhooks",
        "Audio": ".audio.audio",
        "Batches": ".batches",
        "Beta": ".beta.beta",
        "Chat": ".chat.chat",
        "Completions": ".completions",
        "Containers": ".containers.containers",
        "ContentProvenanceChecks": ".content_provenance_checks",
        "Conversations": ".conversations.conversations",
        "Decisions": ".decisions",
        "Embeddings": ".embeddings",
        "Evals": ".evals.evals",
        "Files": ".files",
        "FineTuning": ".fine_tuning.fine_tuning",
        "Images": ".images",
        "Models": ".models",
        "Moderations": ".moderations",
        "Realtime": ".realtime.realtime",
        "Responses": ".responses.responses",
        "Safety": ".safety.safety",
        "Skills": ".skills.skills",
        "Uploads": ".uploads.uploads",
        "VectorStores": ".vector_stores.vector_stores",
        "Videos": ".videos",
        "Webhooks": ".webhooks.webhooks",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
