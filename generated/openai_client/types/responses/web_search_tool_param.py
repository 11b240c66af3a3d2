from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict


class WebSearchToolFiltersParam(TypedDict, total=False):
    """Limits of a web search."""

    allowed_domains: Sequence[str] | None
    """Domains to search, subdomains included. Default: all."""


class WebSearchToolUserLocationParam(TypedDict, total=False):
    """Approximate location of the user."""

    type: Literal["approximate"]
    """Always `approximate`."""
    city: str | None
    """City, for example `Seoul`."""
    country: str | None
    """Two-letter ISO country code, for example `KR`."""
    region: str | None
    """Region, for example `Gyeonggi`."""
    timezone: str | None
    """IANA time zone, for example `Asia/Seoul`."""


class WebSearchToolParam(TypedDict, total=False):
    """Lets the model search the web."""

    type: Required[Literal["web_search", "web_search_2025_08_26"] | str]
    """Version of the tool."""
    external_web_access: bool
    """Whether live pages may be fetched. If false, only cached ones are used."""
    filters: WebSearchToolFiltersParam | None
    """Limits of the search."""
    search_context_size: Literal["low", "medium", "high"] | str
    """Amount of search results given to the model. Default: `medium`."""
    user_location: WebSearchToolUserLocationParam | None
    """Approximate location of the user."""


Filters = WebSearchToolFiltersParam
UserLocation = WebSearchToolUserLocationParam
