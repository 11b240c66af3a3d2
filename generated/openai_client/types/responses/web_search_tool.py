from typing import Literal

from ..._core.models import Model
from .web_search_tool_filters import WebSearchToolFilters
from .web_search_tool_user_location import WebSearchToolUserLocation


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
