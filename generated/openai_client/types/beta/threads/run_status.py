from typing import Literal, Union

from typing_extensions import TypeAlias

RunStatus: TypeAlias = Union[
    Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "incomplete",
        "expired",
    ],
    str,
]
"""How far a run is. `requires_action` waits for outputs of tools."""
