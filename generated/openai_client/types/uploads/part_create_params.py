from typing_extensions import TypedDict

from ..._core.omit import FileTypes


class PartCreateParams(TypedDict):
    """A part to add."""

    data: FileTypes
    """Bytes of the part, up to 64 MB."""
