from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .safety_alert import SafetyAlert as SafetyAlert
    from .safety_case import (
        SafetyCase as SafetyCase,
        SafetyCaseNotice as SafetyCaseNotice,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "SafetyAlert": ".safety_alert",
        "SafetyCase": ".safety_case",
        "SafetyCaseNotice": ".safety_case",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
