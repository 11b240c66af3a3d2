from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import audio as audio
    from . import chat as chat
    from . import completions as completions
    from . import embeddings as embeddings
    from . import files as files
    from . import fine_tuning as fine_tuning
    from . import images as images
    from . import models as models
    from . import moderations as moderations
    from .audio.async_audio import AsyncAudio as AsyncAudio
    from .audio.audio import Audio as Audio
    from .chat.async_chat import AsyncChat as AsyncChat
    from .chat.chat import Chat as Chat
    from .completions.async_completions import AsyncCompletions as AsyncCompletions
    from .completions.completions import Completions as Completions
    from .embeddings.async_embeddings import AsyncEmbeddings as AsyncEmbeddings
    from .embeddings.embeddings import Embeddings as Embeddings
    from .files.async_files import AsyncFiles as AsyncFiles
    from .files.files import Files as Files
    from .fine_tuning.async_fine_tuning import AsyncFineTuning as AsyncFineTuning
    from .fine_tuning.fine_tuning import FineTuning as FineTuning
    from .images.async_images import AsyncImages as AsyncImages
    from .images.images import Images as Images
    from .models.async_models import AsyncModels as AsyncModels
    from .models.models import Models as Models
    from .moderations.async_moderations import AsyncModerations as AsyncModerations
    from .moderations.moderations import Moderations as Moderations

__all__ = [
    "AsyncAudio",
    "AsyncChat",
    "AsyncCompletions",
    "AsyncEmbeddings",
    "AsyncFiles",
    "AsyncFineTuning",
    "AsyncImages",
    "AsyncModels",
    "AsyncModerations",
    "Audio",
    "Chat",
    "Completions",
    "Embeddings",
    "Files",
    "FineTuning",
    "Images",
    "Models",
    "Moderations",
    "audio",
    "chat",
    "completions",
    "embeddings",
    "files",
    "fine_tuning",
    "images",
    "models",
    "moderations",
]

_SOURCES = {
    "AsyncAudio": ".audio.async_audio:AsyncAudio",
    "AsyncChat": ".chat.async_chat:AsyncChat",
    "AsyncCompletions": ".completions.async_completions:AsyncCompletions",
    "AsyncEmbeddings": ".embeddings.async_embeddings:AsyncEmbeddings",
    "AsyncFiles": ".files.async_files:AsyncFiles",
    "AsyncFineTuning": ".fine_tuning.async_fine_tuning:AsyncFineTuning",
    "AsyncImages": ".images.async_images:AsyncImages",
    "AsyncModels": ".models.async_models:AsyncModels",
    "AsyncModerations": ".moderations.async_moderations:AsyncModerations",
    "Audio": ".audio.audio:Audio",
    "Chat": ".chat.chat:Chat",
    "Completions": ".completions.completions:Completions",
    "Embeddings": ".embeddings.embeddings:Embeddings",
    "Files": ".files.files:Files",
    "FineTuning": ".fine_tuning.fine_tuning:FineTuning",
    "Images": ".images.images:Images",
    "Models": ".models.models:Models",
    "Moderations": ".moderations.moderations:Moderations",
    "audio": ".audio:",
    "chat": ".chat:",
    "completions": ".completions:",
    "embeddings": ".embeddings:",
    "files": ".files:",
    "fine_tuning": ".fine_tuning:",
    "images": ".images:",
    "models": ".models:",
    "moderations": ".moderations:",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for.
    from importlib import import_module

    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source, _, attribute = _SOURCES[name].partition(":")
    module = import_module(source, __package__)
    value: object = getattr(module, attribute) if attribute else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_SOURCES)
