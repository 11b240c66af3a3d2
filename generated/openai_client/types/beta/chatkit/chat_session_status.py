from typing import Literal

from typing_extensions import TypeAlias

ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"] | str
"""Whether a session can be used."""
