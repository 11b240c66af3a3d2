from typing import Literal

from typing_extensions import TypedDict


class ResponseCreateBackgroundOptionsParam(TypedDict, total=False):
    """Scheduling of a background response."""

    completion_window: Literal["soonest", "2h", "8h"] | str
    """Time within which the response is to be completed. Default: `soonest`."""
    continuation_id: str
    """Id of the background response whose place in the queue is continued."""
