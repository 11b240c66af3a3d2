from typing import Literal

from ....._core.models import Model


class ProjectRateLimit(Model):
    """The rate limit of a model in a project."""

    id: str
    """Id of the rate limit."""
    max_requests_per_1_minute: int
    """Requests per minute."""
    max_tokens_per_1_minute: int
    """Tokens per minute."""
    model: str
    """Model id."""
    object: Literal["project.rate_limit"]
    """Always `project.rate_limit`."""
    batch_1_day_max_input_tokens: int | None = None
    """Input tokens of batches per day. Only for some models."""
    max_audio_megabytes_per_1_minute: int | None = None
    """Megabytes of audio per minute. Only for audio models."""
    max_images_per_1_minute: int | None = None
    """Images per minute. Only for image models."""
    max_requests_per_1_day: int | None = None
    """Requests per day. Only for some models."""
