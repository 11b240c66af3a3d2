from typing import Literal

from typing_extensions import Required, TypedDict

from .web_search_tool_filters_param import WebSearchToolFiltersParam
from .web_search_tool_user_location_param import WebSearchToolUserLocationParam


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
