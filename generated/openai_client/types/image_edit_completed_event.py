from typing import Literal

from .._core.models import Model


class ImageTokensDetails(Model):
    """Tokens split into words and pictures, which are billed differently."""

    text_tokens: int
    """Tokens of text."""
    image_tokens: int
    """Tokens of images."""


class ImageStreamUsage(Model):
    """The tokens that a streamed image cost."""

    input_tokens: int
    """Tokens of the prompt and of the given images."""
    output_tokens: int
    """Tokens of the images that were sent, the unfinished ones included."""
    total_tokens: int
    """Input and output tokens together."""
    input_tokens_details: ImageTokensDetails
    """The input tokens by what they stand for."""


class ImageEditCompletedEvent(Model):
    """The finished edit. Nothing comes after it."""

    type: Literal["image_edit.completed"]
    """Tells this event from the others of the stream."""
    b64_json: str
    """The finished image file in base64."""
    created_at: int
    """When the event was sent, in seconds since 1970."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height of the image in pixels."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str
    """How much work went into the image."""
    background: Literal["transparent", "opaque", "auto"] | str
    """What is behind the subject."""
    output_format: Literal["png", "webp", "jpeg"] | str
    """The file format of the image."""
    usage: ImageStreamUsage
    """The tokens that the call cost."""
    safety_identifier: str | None = None
    """Whom the call stood for in checks for misuse, as it was given."""


Usage = ImageStreamUsage
UsageInputTokensDetails = ImageTokensDetails
