from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .tool_param import ToolParam


class ResponseInputItemAdditionalToolsParam(TypedDict, total=False):
    """Adds tools in the middle of a conversation."""

    type: Required[Literal["additional_tools"]]
    """Always `additional_tools`."""
    role: Required[Literal["developer"]]
    """Always `developer`."""
    tools: Required[Iterable[ToolParam]]
    """Tools to add."""
    id: str | None
    """Id of the item."""
