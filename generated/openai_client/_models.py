from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.hooks import FinalRequestOptions as FinalRequestOptions
    from ._core.models import Model as _Model
    from ._core.moved import (
        add_request_id as add_request_id,
        construct_type as construct_type,
        construct_type_unchecked as construct_type_unchecked,
    )

    BaseModel = _Model
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "BaseModel": "._core.models:Model",
        "FinalRequestOptions": "._core.hooks",
        "add_request_id": "._core.moved",
        "construct_type": "._core.moved",
        "construct_type_unchecked": "._core.moved",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
