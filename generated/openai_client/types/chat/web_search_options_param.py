from typing import Literal

from typing_extensions import TypedDict

from .web_search_options_user_location_param import WebSearchOptionsUserLocationParam


class WebSearchOptionsParam(TypedDict, total=False):
    """How the model searches the web."""

    user_location: WebSearchOptionsUserLocationParam | None
    """Roughly where the user is, so that what is found fits the place."""
    search_context_size: Literal["low", "medium", "high"] | str
    """How much of what is found goes into the prompt. More costs more and takes
    longer.
    """
