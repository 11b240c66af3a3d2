from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..beta.threads.file_citation_annotation import FileCitationAnnotation
from ..beta.threads.file_path_annotation import FilePathAnnotation

MessageAnnotation: TypeAlias = Annotated[
    Union[FileCitationAnnotation, FilePathAnnotation, Unknown],
    Tagged(
        "type",
        {"file_citation": FileCitationAnnotation, "file_path": FilePathAnnotation},
    ),
]
"""A note on a part of a text."""
