from typing import Literal, Union

from ..._core.models import Model
from .tool import Tool


class ResponseAdditionalTools(Model):
    """Tools added in the middle of a conversation."""

    type: Literal["additional_tools"]
    """Always `additional_tools`."""
    id: str
    """Id of the item."""
    role: Union[
        Literal[
            "unknown",
            "user",
            "assistant",
            "system",
            "critic",
            "discriminator",
            "developer",
            "tool",
        ],
        str,
    ]
    """Role that added the tools."""
    tools: list[Tool]
    """Tools that are added."""
