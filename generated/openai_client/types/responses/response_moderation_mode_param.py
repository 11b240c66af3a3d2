from typing import Literal

from typing_extensions import TypedDict


class ResponseModerationModeParam(TypedDict):
    """What to do with flagged content."""

    mode: Literal["score", "block"] | str
    """`score` reports the scores; `block` also stops what is flagged."""
