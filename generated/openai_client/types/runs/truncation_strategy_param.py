from typing import Literal

from typing_extensions import Required, TypedDict


class TruncationStrategyParam(TypedDict, total=False):
    """Which messages of the thread the model gets."""

    type: Required[Literal["auto", "last_messages"] | str]
    """`auto` drops messages in the middle; `last_messages` keeps the last ones."""
    last_messages: int | None
    """How many messages are kept."""
