from typing import Literal

from typing_extensions import TypedDict


class FileExpirationAfterParam(TypedDict):
    """A time to live, counted from an event."""

    anchor: Literal["created_at"]
    """The event from which the time counts; `created_at` is the creation of the
    file.
    """
    seconds: int
    """The time to live in seconds, from an hour to 30 days."""
