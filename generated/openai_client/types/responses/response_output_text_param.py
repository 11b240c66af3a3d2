from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .response_output_text_annotation_container_file_citation_param import (
    ResponseOutputTextAnnotationContainerFileCitationParam,
)
from .response_output_text_annotation_file_citation_param import (
    ResponseOutputTextAnnotationFileCitationParam,
)
from .response_output_text_annotation_file_path_param import (
    ResponseOutputTextAnnotationFilePathParam,
)
from .response_output_text_annotation_param import ResponseOutputTextAnnotationParam
from .response_output_text_annotation_url_citation_param import (
    ResponseOutputTextAnnotationURLCitationParam,
)
from .response_output_text_logprob_param import ResponseOutputTextLogprobParam
from .response_output_text_top_logprob_param import ResponseOutputTextTopLogprobParam


class ResponseOutputTextParam(TypedDict, total=False):
    """Text from the model."""

    type: Required[Literal["output_text"]]
    """Always `output_text`."""
    annotations: Required[Iterable[ResponseOutputTextAnnotationParam]]
    """Citations in the text."""
    text: Required[str]
    """Text that the model wrote."""
    logprobs: Iterable[ResponseOutputTextLogprobParam]
    """Log probabilities of the tokens, if requested."""


Annotation = ResponseOutputTextAnnotationParam
AnnotationContainerFileCitation = ResponseOutputTextAnnotationContainerFileCitationParam
AnnotationFileCitation = ResponseOutputTextAnnotationFileCitationParam
AnnotationFilePath = ResponseOutputTextAnnotationFilePathParam
AnnotationURLCitation = ResponseOutputTextAnnotationURLCitationParam
Logprob = ResponseOutputTextLogprobParam
LogprobTopLogprob = ResponseOutputTextTopLogprobParam
