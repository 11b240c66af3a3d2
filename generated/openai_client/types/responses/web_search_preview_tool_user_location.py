from typing import Literal

from ..._core.models import Model


class WebSearchPreviewToolUserLocation(Model):
    """Approximate location of the user."""

    type: Literal["approximate"]
    """Always `approximate`."""
    city: str | None = None
    """City, for example `Seoul`."""
    country: str | None = None
    """Two-letter ISO country code, for example `KR`."""
    region: str | None = None
    """Region, for example `Gyeonggi`."""
    timezone: str | None = None
    """IANA time zone, for example `Asia/Seoul`."""
