from typing import Literal

from typing_extensions import TypedDict


class DecisionPromptCacheBreakpointParam(TypedDict):
    """The end of a part of the prompt that may be cached."""

    mode: Literal["explicit"]
    """Always `explicit`."""
