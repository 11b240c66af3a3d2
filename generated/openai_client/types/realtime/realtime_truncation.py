from typing import Literal, Union

from typing_extensions import TypeAlias

from .realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio

RealtimeTruncation: TypeAlias = Union[
    Literal["auto", "disabled"],
    str,
    RealtimeTruncationRetentionRatio,
]
"""`auto` drops the oldest messages of a full context, `disabled` fails instead."""
