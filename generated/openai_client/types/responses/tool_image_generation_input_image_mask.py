from ..._core.models import Model


class ToolImageGenerationInputImageMask(Model):
    """A mask for editing images."""

    file_id: str | None = None
    """Id of an uploaded file."""
    image_url: str | None = None
    """URL of the image, or the image as a base64 `data:` URL."""
