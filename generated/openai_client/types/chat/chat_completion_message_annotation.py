from typing import Literal

from ..._core.models import Model


class AnnotationURLCitation(Model):
    """The page, and the stretch of text that cites it."""

    start_index: int
    """Where the stretch begins in `content`, in characters from 0."""
    end_index: int
    """Where it ends in `content`."""
    title: str
    """The page's title."""
    url: str
    """The page's address."""


class ChatCompletionMessageAnnotation(Model):
    """A web page that a stretch of the answer rests on."""

    type: Literal["url_citation"]
    """Says that a web page is cited."""
    url_citation: AnnotationURLCitation
    """The page, and the stretch of text that cites it."""
