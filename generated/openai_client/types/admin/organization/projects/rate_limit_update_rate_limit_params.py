from typing_extensions import TypedDict


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    """The limits to change."""

    batch_1_day_max_input_tokens: int
    """Input tokens of batches per day. Only for some models."""
    max_audio_megabytes_per_1_minute: int
    """Megabytes of audio per minute. Only for audio models."""
    max_images_per_1_minute: int
    """Images per minute. Only for image models."""
    max_requests_per_1_day: int
    """Requests per day. Only for some models."""
    max_requests_per_1_minute: int
    """Requests per minute."""
    max_tokens_per_1_minute: int
    """Tokens per minute."""
