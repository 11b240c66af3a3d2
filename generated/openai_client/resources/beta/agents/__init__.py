from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import vaults as vaults
    from .agents import Agents as Agents
    from .async_agents import AsyncAgents as AsyncAgents
    from .vaults.async_vaults import AsyncVaults as AsyncVaults
    from .vaults.vaults import Vaults as Vaults
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "Agents": ".agents",
        "AsyncAgents": ".async_agents",
        "AsyncVaults": ".vaults.async_vaults",
        "Vaults": ".vaults.vaults",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
