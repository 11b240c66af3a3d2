from typing import Literal

from .._core.models import Model
from .static_file_chunking_strategy import StaticFileChunkingStrategy


class StaticFileChunkingStrategyObject(Model):
    """Chunks of a fixed size."""

    static: StaticFileChunkingStrategy
    """Size and overlap of the chunks."""
    type: Literal["static"]
    """Always `static`."""
