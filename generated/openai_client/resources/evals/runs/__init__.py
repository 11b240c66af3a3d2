from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import output_items as output_items
    from .async_output_items import AsyncOutputItems as AsyncOutputItems
    from .async_runs import AsyncRuns as AsyncRuns
    from .output_items import OutputItems as OutputItems
    from .runs import Runs as Runs
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncOutputItems": ".async_output_items",
        "AsyncRuns": ".async_runs",
        "OutputItems": ".output_items",
        "Runs": ".runs",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
