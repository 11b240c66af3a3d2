from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
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
