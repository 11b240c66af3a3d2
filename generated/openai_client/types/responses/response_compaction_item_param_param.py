from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseCompactionItemParamParam(TypedDict, total=False):
    """Earlier context in compacted form."""

    type: Required[Literal["compaction"]]
    """Always `compaction`."""
    encrypted_content: Required[str]
    """Encrypted summary of the context."""
    id: str | None
    """Id of the item."""
