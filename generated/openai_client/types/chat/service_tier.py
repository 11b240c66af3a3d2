from typing import Literal, Union

from typing_extensions import TypeAlias

ServiceTier: TypeAlias = Union[
    Literal["auto", "default", "flex", "scale", "priority", "fast"],
    str,
    None,
]
"""Priority and price of a call. In a request, `auto` takes what the project is set to,
`default` the standard tier, `flex` is cheaper and slower, `priority` faster and dearer.
In an answer, the tier that was used, which may differ from the one that was asked for.
"""
