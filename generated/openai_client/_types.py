from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.omit import (
        Body as Body,
        FileContent as FileContent,
        FileTypes as FileTypes,
        Headers as Headers,
        NOT_GIVEN as NOT_GIVEN,
        NotGiven as NotGiven,
        Omit as Omit,
        Query as Query,
        not_given as not_given,
        omit as omit,
    )
    from ._core.timeouts import Timeout as Timeout
    from ._core.wire import Transport as Transport
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "Body": "._core.omit",
        "FileContent": "._core.omit",
        "FileTypes": "._core.omit",
        "Headers": "._core.omit",
        "NOT_GIVEN": "._core.omit",
        "NotGiven": "._core.omit",
        "Omit": "._core.omit",
        "Query": "._core.omit",
        "Timeout": "._core.timeouts",
        "Transport": "._core.wire",
        "not_given": "._core.omit",
        "omit": "._core.omit",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
