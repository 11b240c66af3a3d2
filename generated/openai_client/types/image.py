from .._core.models import Model


class Image(Model):
    """One image, either as base64 or as a link."""

    b64_json: str | None = None
    """The image file in base64. GPT Image models always send it, DALL·E models where it
    was asked for.
    """
    url: str | None = None
    """Where to fetch the image within 60 minutes. DALL·E models only."""
    revised_prompt: str | None = None
    """The prompt as `dall-e-3` rewrote it before drawing."""
