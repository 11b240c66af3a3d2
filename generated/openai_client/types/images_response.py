from typing import Literal

from .._core.models import Model
from .image import Image
from .image_edit_completed_event import ImageTokensDetails


class ImageSvgUsage(Model):
    """The tokens that writing an SVG took."""

    model: str
    """The model that wrote the SVG."""
    input_tokens: int
    """The tokens that it read."""
    output_tokens: int
    """The tokens that it wrote, thinking included."""
    reasoning_tokens: int
    """The tokens of its thinking."""
    total_tokens: int
    """All tokens, read and written."""


class ImageUsage(Model):
    """The tokens that a call for images cost."""

    input_tokens: int
    """Tokens of the prompt and of the given images."""
    output_tokens: int
    """Tokens of everything that the model made."""
    total_tokens: int
    """Input and output tokens together."""
    input_tokens_details: ImageTokensDetails
    """The input tokens by what they stand for."""
    output_tokens_details: ImageTokensDetails | None = None
    """The output tokens by what they stand for."""


class ImagesResponse(Model):
    """The images, and the settings that the model chose where it was left the
    choice.
    """

    created: int
    """When the images were made, in seconds since 1970."""
    data: list[Image] | None = None
    """One entry for each image."""
    background: Literal["transparent", "opaque"] | str | None = None
    """What is behind the subject. GPT Image models only."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    """The file format of the images. GPT Image models only."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    """Width x height of the images in pixels. GPT Image models only."""
    quality: Literal["low", "medium", "high", "xhigh", "max"] | str | None = None
    """How much work went into the images. GPT Image models only."""
    usage: ImageUsage | None = None
    """The tokens that the call cost. GPT Image models only."""
    safety_identifier: str | None = None
    """Whom the call stood for in checks for misuse, as it was given."""
    svg_usage: ImageSvgUsage | None = None
    """The tokens that writing the SVG took, beside those of the image; null for other
    formats.
    """


SvgUsage = ImageSvgUsage
Usage = ImageUsage
UsageInputTokensDetails = ImageTokensDetails
UsageOutputTokensDetails = ImageTokensDetails
