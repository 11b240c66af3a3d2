from ..._core.models import Model


class WebSearchToolFilters(Model):
    """Limits of a web search."""

    allowed_domains: list[str] | None = None
    """Domains to search, subdomains included. Default: all."""
