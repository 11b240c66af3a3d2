from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict


class RealtimeServerVadParam(TypedDict, total=False):
    """A turn ends when the user is silent."""

    type: Required[Literal["server_vad"]]
    """Always `server_vad`."""
    create_response: bool
    """Whether the end of a turn starts a response."""
    idle_timeout_ms: int | None
    """Silence after which the model speaks up, in milliseconds."""
    interrupt_response: bool
    """Whether speech interrupts the response."""
    prefix_padding_ms: int
    """Audio before the speech that is kept, in ms. Default: 300."""
    silence_duration_ms: int
    """Silence that ends a turn, in milliseconds. Default: 500."""
    threshold: float
    """How loud speech has to be, from 0 to 1. Default: 0.5."""


class RealtimeSemanticVadParam(TypedDict, total=False):
    """A turn ends when the user seems to have finished."""

    type: Required[Literal["semantic_vad"]]
    """Always `semantic_vad`."""
    create_response: bool
    """Whether the end of a turn starts a response."""
    eagerness: Literal["low", "medium", "high", "auto"] | str
    """How soon the model answers: `low` waits up to 8 s, `medium` (`auto`) 4 s, `high` 2
    s.
    """
    interrupt_response: bool
    """Whether speech interrupts the response."""


RealtimeAudioInputTurnDetectionParam: TypeAlias = Union[
    RealtimeServerVadParam,
    RealtimeSemanticVadParam,
    None,
]
"""How the end of a turn is found; null if you say it yourself."""


SemanticVad = RealtimeSemanticVadParam
ServerVad = RealtimeServerVadParam
