from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..responses.response_input_file import ResponseInputFile as _ResponseInputFile

    InputFileContent = _ResponseInputFile
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "InputFileContent": "..responses.response_input_file:ResponseInputFile",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
