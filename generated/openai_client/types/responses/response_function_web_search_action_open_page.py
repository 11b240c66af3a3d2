from typing import Literal

from ..._core.models import Model


class ResponseFunctionWebSearchActionOpenPage(Model):
    """Open a page."""

    type: Literal["open_page"]
    """Always `open_page`."""
    url: str | None = None
    """URL of the page."""
