from typing import Literal

from typing_extensions import TypeAlias

RealtimeItemStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Progress of an item. It changes nothing in the conversation."""
