from typing import Literal

from typing_extensions import Required, TypedDict


class RealtimeTruncationRetentionRatioTokenLimitsParam(TypedDict, total=False):
    """Limits of the context."""

    post_instructions: int
    """Most tokens of the context after the instructions."""


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """Drops more than needed, so that the prompt cache is used for longer."""

    type: Required[Literal["retention_ratio"]]
    """Always `retention_ratio`."""
    retention_ratio: Required[float]
    """Part of the context after the instructions that is kept."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimitsParam
    """Limits of the context."""


TokenLimits = RealtimeTruncationRetentionRatioTokenLimitsParam
