from collections.abc import Sequence

from typing_extensions import TypedDict


class WebSearchToolFiltersParam(TypedDict, total=False):
    """Limits of a web search."""

    allowed_domains: Sequence[str] | None
    """Domains to search, subdomains included. Default: all."""
