from typing import Literal

from ..._core.models import Model
from .response_output_text_annotation import ResponseOutputTextAnnotation
from .response_output_text_annotation_container_file_citation import (
    ResponseOutputTextAnnotationContainerFileCitation,
)
from .response_output_text_annotation_file_citation import (
    ResponseOutputTextAnnotationFileCitation,
)
from .response_output_text_annotation_file_path import (
    ResponseOutputTextAnnotationFilePath,
)
from .response_output_text_annotation_url_citation import (
    ResponseOutputTextAnnotationURLCitation,
)
from .response_output_text_logprob import ResponseOutputTextLogprob
from .response_output_text_top_logprob import ResponseOutputTextTopLogprob


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
AnnotationContainerFileCitation = ResponseOutputTextAnnotationContainerFileCitation
AnnotationFileCitation = ResponseOutputTextAnnotationFileCitation
AnnotationFilePath = ResponseOutputTextAnnotationFilePath
AnnotationURLCitation = ResponseOutputTextAnnotationURLCitation
Logprob = ResponseOutputTextLogprob
LogprobTopLogprob = ResponseOutputTextTopLogprob
