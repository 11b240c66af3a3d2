from typing import Literal

from typing_extensions import TypedDict


class AutoFileChunkingStrategyParam(TypedDict):
    """Chunks of 800 tokens of which 400 overlap."""

    type: Literal["auto"]
    """Always `auto`."""
