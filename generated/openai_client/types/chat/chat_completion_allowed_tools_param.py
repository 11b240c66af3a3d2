from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import TypedDict


class ChatCompletionAllowedToolsParam(TypedDict):
    """The tools among which the model chooses."""

    mode: Literal["auto", "required"] | str
    """`auto` lets the model answer without a call, `required` makes it call at
    least one.
    """
    tools: Iterable[Mapping[str, object]]
    """The tools that may be called, each with its type and its name."""
