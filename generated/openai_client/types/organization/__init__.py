from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audit_log_event_type import AuditLogEventType as AuditLogEventType
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AuditLogEventType": ".audit_log_event_type",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
