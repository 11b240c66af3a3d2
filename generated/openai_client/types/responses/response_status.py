from typing import Literal, Union

from typing_extensions import TypeAlias

ResponseStatus: TypeAlias = Union[
    Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"],
    str,
]
"""State of a response."""
