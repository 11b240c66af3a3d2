from collections.abc import Sequence
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


class WebSearchPreviewToolParam(TypedDict, total=False):
    """Lets the model search the web. Preview version of `web_search`."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"] | str]
    """Version of the tool."""
    search_content_types: Sequence[Literal["text", "image"] | str]
    """Kinds of content to search."""
    search_context_size: Literal["low", "medium", "high"] | str
    """Amount of search results given to the model. Default: `medium`."""
    user_location: WebSearchPreviewToolUserLocationParam | None
    """Approximate location of the user."""


UserLocation = WebSearchPreviewToolUserLocationParam
