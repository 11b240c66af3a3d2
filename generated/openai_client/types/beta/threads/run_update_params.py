from typing_extensions import TypedDict

from ...shared.metadata import Metadata


class RunUpdateParams(TypedDict, total=False):
    """What changes."""

    metadata: Metadata | None
    """Up to 16 labels of your own."""
