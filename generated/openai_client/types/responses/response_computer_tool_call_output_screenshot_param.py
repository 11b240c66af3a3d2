from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """A screenshot, by URL or file id."""

    type: Required[Literal["computer_screenshot"]]
    """Always `computer_screenshot`."""
    file_id: str
    """Id of an uploaded file."""
    image_url: str
    """URL of the screenshot, or the screenshot as a base64 `data:` URL."""
