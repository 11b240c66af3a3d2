from typing import Literal

from .._core.models import Model


class OtherFileChunkingStrategyObject(Model):
    """Chunks of unknown size, of files that were added before chunking could be
    chosen.
    """

    type: Literal["other"]
    """Always `other`."""
