from typing import Literal, Union

from typing_extensions import TypeAlias

ServiceTier: TypeAlias = Union[
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"],
    str,
]
"""Processing tier. `flex` is cheaper and slower, `priority` and `fast` cost more."""
