from typing import Literal, Union

from typing_extensions import TypeAlias

from .realtime_truncation_retention_ratio_param import (
    RealtimeTruncationRetentionRatioParam,
)

RealtimeTruncationParam: TypeAlias = Union[
    Literal["auto", "disabled"],
    str,
    RealtimeTruncationRetentionRatioParam,
]
"""`auto` drops the oldest messages of a full context, `disabled` fails instead."""
