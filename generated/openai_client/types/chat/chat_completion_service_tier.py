from typing import Literal, Union

from typing_extensions import TypeAlias

ChatCompletionServiceTier: TypeAlias = Union[
    Literal["auto", "default", "flex", "scale", "priority", "fast"],
    str,
    None,
]
"""Priority and price of a call. In a request, `auto` takes the project's setting,
`default` the standard tier; `flex` costs less and is slower, `priority` and `fast` are
two names of one tier that costs more and is faster; `scale` is for organizations that
bought capacity in advance. The response has the tier that was used, which may differ
from the requested one; for `fast` it is `priority`.
"""
