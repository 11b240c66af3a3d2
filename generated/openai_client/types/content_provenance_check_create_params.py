from typing_extensions import TypedDict

from .._core.omit import FileTypes


class ContentProvenanceCheckCreateParams(TypedDict):
    """The file to check."""

    file: FileTypes
    """The image or recording."""
