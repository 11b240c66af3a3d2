from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown


class ResponseOutputTextAnnotationFileCitation(Model):
    """Cites an uploaded file."""

    type: Literal["file_citation"]
    """Always `file_citation`."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""
    index: int
    """Index of the file in the list of files."""


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


class ResponseOutputTextAnnotationContainerFileCitation(Model):
    """Cites a file of a container."""

    type: Literal["container_file_citation"]
    """Always `container_file_citation`."""
    container_id: str
    """Id of the container."""
    end_index: int
    """Index of the last character that is cited."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""
    start_index: int
    """Index of the first character that is cited."""


class ResponseOutputTextAnnotationFilePath(Model):
    """Path of a file that was produced."""

    type: Literal["file_path"]
    """Always `file_path`."""
    file_id: str
    """Id of an uploaded file."""
    index: int
    """Index of the file in the list of files."""


ResponseOutputTextAnnotation: TypeAlias = Annotated[
    Union[
        ResponseOutputTextAnnotationFileCitation,
        ResponseOutputTextAnnotationURLCitation,
        ResponseOutputTextAnnotationContainerFileCitation,
        ResponseOutputTextAnnotationFilePath,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "file_citation": ResponseOutputTextAnnotationFileCitation,
            "url_citation": ResponseOutputTextAnnotationURLCitation,
            "container_file_citation": ResponseOutputTextAnnotationContainerFileCitation,
            "file_path": ResponseOutputTextAnnotationFilePath,
        },
    ),
]
"""A citation in a text."""


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
