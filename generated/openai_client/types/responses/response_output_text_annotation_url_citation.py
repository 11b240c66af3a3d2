from typing import Literal

from ..._core.models import Model


class ResponseOutputTextAnnotationURLCitation(Model):
    """Cites a web page."""

    type: Literal["url_citation"]
    """Always `url_citation`."""
    end_index: int
    """Index of the last character that is cited."""
    start_index: int
    """Index of the first character that is cited."""
    title: str
    """Title of the page."""
    url: str
    """URL of the page."""
