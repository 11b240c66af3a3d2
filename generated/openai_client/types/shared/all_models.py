from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .responses_model import ResponsesModel as _ResponsesModel

    AllModels = _ResponsesModel
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AllModels": ".responses_model:ResponsesModel",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
