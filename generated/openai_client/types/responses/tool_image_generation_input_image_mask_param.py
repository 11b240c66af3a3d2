from typing_extensions import TypedDict


class ToolImageGenerationInputImageMaskParam(TypedDict, total=False):
    """A mask for editing images."""

    file_id: str
    """Id of an uploaded file."""
    image_url: str
    """URL of the image, or the image as a base64 `data:` URL."""
