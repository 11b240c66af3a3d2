from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.workload import WorkloadIdentity as WorkloadIdentity
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "WorkloadIdentity": "._core.workload",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
