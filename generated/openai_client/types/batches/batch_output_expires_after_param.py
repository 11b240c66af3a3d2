from typing import Literal

from typing_extensions import TypedDict


class BatchOutputExpiresAfterParam(TypedDict):
    """Time after which files that a batch wrote are deleted."""

    anchor: Literal["created_at"]
    """Always `created_at`."""
    seconds: int
    """Seconds after the file was created, from an hour to 30 days."""
