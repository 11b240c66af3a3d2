from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .response_output_text_annotation_added_event import ResponseOutputTextAnnotation


class ResponseOutputTextTopLogprob(Model):
    """A likely token."""

    token: str
    """Text of the token."""
    bytes: list[int]
    """UTF-8 bytes of the token."""
    logprob: float
    """Log probability of the token."""


class ResponseOutputTextLogprob(Model):
    """Log probability of a token."""

    token: str
    """Text of the token."""
    bytes: list[int]
    """UTF-8 bytes of the token."""
    logprob: float
    """Log probability of the token."""
    top_logprobs: list[ResponseOutputTextTopLogprob]
    """Most likely tokens at this position."""


class ResponseOutputText(Model):
    """Text from the model."""

    type: Literal["output_text"]
    """Always `output_text`."""
    annotations: list[ResponseOutputTextAnnotation]
    """Citations in the text."""
    text: str
    """Text that the model wrote."""
    logprobs: list[ResponseOutputTextLogprob] | None = None
    """Log probabilities of the tokens, if requested."""


Annotation = ResponseOutputTextAnnotation
Logprob = ResponseOutputTextLogprob
LogprobTopLogprob = ResponseOutputTextTopLogprob


if TYPE_CHECKING:
    from .response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationContainerFileCitation as _ResponseOutputTextAnnotationContainerFileCitation,
        ResponseOutputTextAnnotationFileCitation as _ResponseOutputTextAnnotationFileCitation,
        ResponseOutputTextAnnotationFilePath as _ResponseOutputTextAnnotationFilePath,
        ResponseOutputTextAnnotationURLCitation as _ResponseOutputTextAnnotationURLCitation,
    )

    AnnotationContainerFileCitation = _ResponseOutputTextAnnotationContainerFileCitation
    AnnotationFileCitation = _ResponseOutputTextAnnotationFileCitation
    AnnotationFilePath = _ResponseOutputTextAnnotationFilePath
    AnnotationURLCitation = _ResponseOutputTextAnnotationURLCitation
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AnnotationContainerFileCitation": ".response_output_text_annotation_added_event:ResponseOutputTextAnnotationContainerFileCitation",
        "AnnotationFileCitation": ".response_output_text_annotation_added_event:ResponseOutputTextAnnotationFileCitation",
        "AnnotationFilePath": ".response_output_text_annotation_added_event:ResponseOutputTextAnnotationFilePath",
        "AnnotationURLCitation": ".response_output_text_annotation_added_event:ResponseOutputTextAnnotationURLCitation",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
