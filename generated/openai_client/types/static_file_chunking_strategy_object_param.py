from typing import Literal

from typing_extensions import TypedDict

from .static_file_chunking_strategy_param import StaticFileChunkingStrategyParam


class StaticFileChunkingStrategyObjectParam(TypedDict):
    """Chunks of a size that you choose."""

    static: StaticFileChunkingStrategyParam
    """Size and overlap of the chunks."""
    type: Literal["static"]
    """Always `static`."""
