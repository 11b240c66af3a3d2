from typing import Literal

from ..._core.models import Model


class ResponseFunctionWebSearchActionSearchSource(Model):
    """A page that was used."""

    type: Literal["url"]
    """Always `url`."""
    url: str
    """URL of the page."""
