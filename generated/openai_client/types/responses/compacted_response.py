from typing import Literal

from ..._core.models import Model
from .response import ResponseImage
from .response_output_item import ResponseOutputItem
from .response_usage import ResponseUsage


class CompactedResponse(Model):
    """A compacted context."""

    id: str
    """Id of the compaction."""
    created_at: int
    """When it was created, as a Unix timestamp in seconds."""
    object: Literal["response.compaction"]
    """Always `response.compaction`."""
    output: list[ResponseOutputItem]
    """Items of the compacted context. Pass all of them as `input` of the next
    request.
    """
    usage: ResponseUsage
    """Token usage."""
    image: ResponseImage | None = None
    """Handling of images that was used."""


Image = ResponseImage
