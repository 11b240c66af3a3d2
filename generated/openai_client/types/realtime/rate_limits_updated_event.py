from typing import Literal

from ..._core.models import Model


class RateLimitsUpdatedEventRateLimit(Model):
    """A rate limit."""

    name: Literal["requests", "tokens"] | str | None = None
    """What is limited."""
    limit: int | None = None
    """Most per period."""
    remaining: int | None = None
    """How much is left."""
    reset_seconds: float | None = None
    """Seconds until the limit is reset."""


class RateLimitsUpdatedEvent(Model):
    """What is left of the rate limits, at the start of a response."""

    type: Literal["rate_limits.updated"]
    """Always `rate_limits.updated`."""
    rate_limits: list[RateLimitsUpdatedEventRateLimit]
    """The limits."""
    event_id: str
    """Id of the event."""


RateLimit = RateLimitsUpdatedEventRateLimit
