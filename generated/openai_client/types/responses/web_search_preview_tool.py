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


class WebSearchPreviewTool(Model):
    """Lets the model search the web. Preview version of `web_search`."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"] | str
    """Version of the tool."""
    search_content_types: list[Literal["text", "image"] | str] | None = None
    """Kinds of content to search."""
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    """Amount of search results given to the model. Default: `medium`."""
    user_location: WebSearchPreviewToolUserLocation | None = None
    """Approximate location of the user."""


UserLocation = WebSearchPreviewToolUserLocation
