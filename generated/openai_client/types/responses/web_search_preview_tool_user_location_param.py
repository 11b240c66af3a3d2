from typing import Literal

from typing_extensions import Required, TypedDict


class WebSearchPreviewToolUserLocationParam(TypedDict, total=False):
    """Approximate location of the user."""

    type: Required[Literal["approximate"]]
    """Always `approximate`."""
    city: str | None
    """City, for example `Seoul`."""
    country: str | None
    """Two-letter ISO country code, for example `KR`."""
    region: str | None
    """Region, for example `Gyeonggi`."""
    timezone: str | None
    """IANA time zone, for example `Asia/Seoul`."""
