from typing import Literal

from ..._core.models import Model


class WebSearchToolFilters(Model):
    """Limits of a web search."""

    allowed_domains: list[str] | None = None
    """Domains to search, subdomains included. Default: all."""


class WebSearchToolUserLocation(Model):
    """Approximate location of the user."""

    type: Literal["approximate"] | None = None
    """Always `approximate`."""
    city: str | None = None
    """City, for example `Seoul`."""
    country: str | None = None
    """Two-letter ISO country code, for example `KR`."""
    region: str | None = None
    """Region, for example `Gyeonggi`."""
    timezone: str | None = None
    """IANA time zone, for example `Asia/Seoul`."""


class WebSearchTool(Model):
    """Lets the model search the web."""

    type: Literal["web_search", "web_search_2025_08_26"] | str
    """Version of the tool."""
    external_web_access: bool | None = None
    """Whether live pages may be fetched. If false, only cached ones are used."""
    filters: WebSearchToolFilters | None = None
    """Limits of the search."""
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    """Amount of search results given to the model. Default: `medium`."""
    user_location: WebSearchToolUserLocation | None = None
    """Approximate location of the user."""


Filters = WebSearchToolFilters
UserLocation = WebSearchToolUserLocation
