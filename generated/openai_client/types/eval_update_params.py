from typing_extensions import TypedDict

from .shared.metadata import Metadata


class EvalUpdateParams(TypedDict, total=False):
    """What to change."""

    metadata: Metadata
    """Your own labels for the eval."""
    name: str
    """New name."""
