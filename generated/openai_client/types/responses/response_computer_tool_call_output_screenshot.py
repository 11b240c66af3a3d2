from typing import Literal

from ..._core.models import Model


class ResponseComputerToolCallOutputScreenshot(Model):
    """A screenshot, by URL or file id."""

    type: Literal["computer_screenshot"]
    """Always `computer_screenshot`."""
    file_id: str | None = None
    """Id of an uploaded file."""
    image_url: str | None = None
    """URL of the screenshot, or the screenshot as a base64 `data:` URL."""
