from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import alerts as alerts, cases as cases
    from .alerts import Alerts as Alerts
    from .async_alerts import AsyncAlerts as AsyncAlerts
    from .async_cases import AsyncCases as AsyncCases
    from .async_safety import AsyncSafety as AsyncSafety
    from .cases import Cases as Cases
    from .safety import Safety as Safety
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Alerts": ".alerts",
        "AsyncAlerts": ".async_alerts",
        "AsyncCases": ".async_cases",
        "AsyncSafety": ".async_safety",
        "Cases": ".cases",
        "Safety": ".safety",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
