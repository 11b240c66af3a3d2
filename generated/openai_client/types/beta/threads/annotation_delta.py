from typing import Annotated, Union

from typing_extensions import TypeAlias

from ...._core.models import Tagged, Unknown
from .file_citation_delta_annotation import FileCitationDeltaAnnotation
from .file_path_delta_annotation import FilePathDeltaAnnotation

AnnotationDelta: TypeAlias = Annotated[
    Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation, Unknown],
    Tagged(
        "type",
        {
            "file_citation": FileCitationDeltaAnnotation,
            "file_path": FilePathDeltaAnnotation,
        },
    ),
]
"""A new note on a part of a text."""
