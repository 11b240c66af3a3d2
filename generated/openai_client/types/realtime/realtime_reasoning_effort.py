from typing import Literal, Union

from typing_extensions import TypeAlias

RealtimeReasoningEffort: TypeAlias = Union[
    Literal["minimal", "low", "medium", "high", "xhigh"],
    str,
]
"""Effort of the reasoning; less answers sooner."""
