from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        agents as agents,
        assistants as assistants,
        chatkit as chatkit,
        threads as threads,
    )
    from .agents.agents import Agents as Agents
    from .agents.async_agents import AsyncAgents as AsyncAgents
    from .assistants import Assistants as Assistants
    from .async_assistants import AsyncAssistants as AsyncAssistants
    from .async_beta import AsyncBeta as AsyncBeta
    from .beta import Beta as Beta
    from .chatkit.async_chatkit import AsyncChatkit as AsyncChatkit
    from .chatkit.chatkit import Chatkit as Chatkit
    from .threads.async_threads import AsyncThreads as AsyncThreads
    from .threads.threads import Threads as Threads
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Agents": ".agents.agents",
        "Assistants": ".assistants",
        "AsyncAgents": ".agents.async_agents",
        "AsyncAssistants": ".async_assistants",
        "AsyncBeta": ".async_beta",
        "AsyncChatkit": ".chatkit.async_chatkit",
        "AsyncThreads": ".threads.async_threads",
        "Beta": ".beta",
        "Chatkit": ".chatkit.chatkit",
        "Threads": ".threads.threads",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
