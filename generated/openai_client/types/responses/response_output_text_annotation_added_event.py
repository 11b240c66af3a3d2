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


class ResponseOutputTextAnnotationAddedEvent(Model):
    """A citation was added."""

    type: Literal["response.output_text.annotation.added"]
    """Always `response.output_text.annotation.added`."""
    annotation: ResponseOutputTextAnnotation | None
    """The annotation."""
    annotation_index: int
    """Index of the annotation in the part's `annotations`."""
    content_index: int
    """Index of the part in the item's `content`."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """


Annotation = ResponseOutputTextAnnotation
AnnotationContainerFileCitation = ResponseOutputTextAnnotationContainerFileCitation
AnnotationFileCitation = ResponseOutputTextAnnotationFileCitation
AnnotationFilePath = ResponseOutputTextAnnotationFilePath
AnnotationURLCitation = ResponseOutputTextAnnotationURLCitation
