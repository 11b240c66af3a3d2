from typing import Literal

from ..._core.models import Model


class AttachmentFileSearchTool(Model):
    """File search."""

    type: Literal["file_search"]
    """Always `file_search`."""
