from typing import Literal

from ..._core.models import Model
from .tool import Tool


class ResponseInputItemAdditionalTools(Model):
    """Adds tools in the middle of a conversation."""

    type: Literal["additional_tools"]
    """Always `additional_tools`."""
    role: Literal["developer"]
    """Always `developer`."""
    tools: list[Tool]
    """Tools to add."""
    id: str | None = None
    """Id of the item."""
