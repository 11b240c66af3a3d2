from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown


class RealtimeServerVad(Model):
    """A turn ends when the user is silent."""

    type: Literal["server_vad"]
    """Always `server_vad`."""
    create_response: bool | None = None
    """Whether the end of a turn starts a response."""
    idle_timeout_ms: int | None = None
    """Silence after which the model speaks up, in milliseconds."""
    interrupt_response: bool | None = None
    """Whether speech interrupts the response."""
    prefix_padding_ms: int | None = None
    """Audio before the speech that is kept, in ms. Default: 300."""
    silence_duration_ms: int | None = None
    """Silence that ends a turn, in milliseconds. Default: 500."""
    threshold: float | None = None
    """How loud speech has to be, from 0 to 1. Default: 0.5."""


class RealtimeSemanticVad(Model):
    """A turn ends when the user seems to have finished."""

    type: Literal["semantic_vad"]
    """Always `semantic_vad`."""
    create_response: bool | None = None
    """Whether the end of a turn starts a response."""
    eagerness: Literal["low", "medium", "high", "auto"] | str | None = None
    """How soon the model answers: `low` waits up to 8 s, `medium` (`auto`) 4 s, `high` 2
    s.
    """
    interrupt_response: bool | None = None
    """Whether speech interrupts the response."""


RealtimeAudioInputTurnDetection: TypeAlias = Union[
    Annotated[
        Union[RealtimeServerVad, RealtimeSemanticVad, Unknown],
        Tagged(
            "type",
            {"server_vad": RealtimeServerVad, "semantic_vad": RealtimeSemanticVad},
        ),
    ],
    None,
]
"""How the end of a turn is found; null if you say it yourself."""


SemanticVad = RealtimeSemanticVad
ServerVad = RealtimeServerVad
