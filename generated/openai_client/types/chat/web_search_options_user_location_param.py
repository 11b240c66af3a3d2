from typing import Literal

from typing_extensions import TypedDict


class WebSearchOptionsUserLocationApproximateParam(TypedDict, total=False):
    """The place, as closely as you know or want to tell it."""

    country: str
    """Two-letter ISO country code."""
    region: str
    """State or region, in plain words."""
    city: str
    """City, in plain words."""
    timezone: str
    """IANA name of the time zone."""


class WebSearchOptionsUserLocationParam(TypedDict):
    """Where the user of a search is."""

    type: Literal["approximate"]
    """Says that the place is a rough one."""
    approximate: WebSearchOptionsUserLocationApproximateParam
    """The place, as closely as you know or want to tell it."""
