from collections.abc import Iterable
from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict


class ResponseOutputTextAnnotationFileCitationParam(TypedDict):
    """Cites an uploaded file."""

    type: Literal["file_citation"]
    """Always `file_citation`."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""
    index: int
    """Index of the file in the list of files."""


class ResponseOutputTextAnnotationURLCitationParam(TypedDict):
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


class ResponseOutputTextAnnotationContainerFileCitationParam(TypedDict):
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


class ResponseOutputTextAnnotationFilePathParam(TypedDict):
    """Path of a file that was produced."""

    type: Literal["file_path"]
    """Always `file_path`."""
    file_id: str
    """Id of an uploaded file."""
    index: int
    """Index of the file in the list of files."""


ResponseOutputTextAnnotationParam: TypeAlias = Union[
    ResponseOutputTextAnnotationFileCitationParam,
    ResponseOutputTextAnnotationURLCitationParam,
    ResponseOutputTextAnnotationContainerFileCitationParam,
    ResponseOutputTextAnnotationFilePathParam,
]
"""A citation in a text."""


class ResponseOutputTextTopLogprobParam(TypedDict):
    """A likely token."""

    token: str
    """Text of the token."""
    bytes: Iterable[int]
    """UTF-8 bytes of the token."""
    logprob: float
    """Log probability of the token."""


class ResponseOutputTextLogprobParam(TypedDict):
    """Log probability of a token."""

    token: str
    """Text of the token."""
    bytes: Iterable[int]
    """UTF-8 bytes of the token."""
    logprob: float
    """Log probability of the token."""
    top_logprobs: Iterable[ResponseOutputTextTopLogprobParam]
    """Most likely tokens at this position."""


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
