from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.moved import (
        async_maybe_transform as async_maybe_transform,
        is_dict as is_dict,
        is_given as is_given,
        is_list as is_list,
        is_mapping as is_mapping,
        maybe_transform as maybe_transform,
        required_args as required_args,
        strip_not_given as strip_not_given,
    )
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "async_maybe_transform": "._core.moved",
        "is_dict": "._core.moved",
        "is_given": "._core.moved",
        "is_list": "._core.moved",
        "is_mapping": "._core.moved",
        "maybe_transform": "._core.moved",
        "required_args": "._core.moved",
        "strip_not_given": "._core.moved",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
