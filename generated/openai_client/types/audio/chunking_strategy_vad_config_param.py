from typing import Literal

from typing_extensions import Required, TypedDict


class ChunkingStrategyVadConfigParam(TypedDict, total=False):
    """How speech is told from silence when a recording is cut into pieces."""

    type: Required[Literal["server_vad"]]
    """Says that the server looks for speech, by the settings beside it."""
    prefix_padding_ms: int
    """How much of the sound before speech goes with it, in milliseconds."""
    silence_duration_ms: int
    """How long a silence ends a piece, in milliseconds. Shorter ones make more pieces and
    may cut where a speaker only pauses.
    """
    threshold: float
    """How loud sound has to be to count as speech, from 0 to 1. Raise it for noisy
    recordings.
    """
