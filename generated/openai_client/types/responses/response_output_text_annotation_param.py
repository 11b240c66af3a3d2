from typing import Union

from typing_extensions import TypeAlias

from .response_output_text_annotation_container_file_citation_param import (
    ResponseOutputTextAnnotationContainerFileCitationParam,
)
from .response_output_text_annotation_file_citation_param import (
    ResponseOutputTextAnnotationFileCitationParam,
)
from .response_output_text_annotation_file_path_param import (
    ResponseOutputTextAnnotationFilePathParam,
)
from .response_output_text_annotation_url_citation_param import (
    ResponseOutputTextAnnotationURLCitationParam,
)

ResponseOutputTextAnnotationParam: TypeAlias = Union[
    ResponseOutputTextAnnotationFileCitationParam,
    ResponseOutputTextAnnotationURLCitationParam,
    ResponseOutputTextAnnotationContainerFileCitationParam,
    ResponseOutputTextAnnotationFilePathParam,
]
"""A citation in a text."""
