from typing import Literal

from ..._core.models import Model


class RealtimeTruncationRetentionRatioTokenLimits(Model):
    """Limits of the context."""

    post_instructions: int | None = None
    """Most tokens of the context after the instructions."""


class RealtimeTruncationRetentionRatio(Model):
    """Drops more than needed, so that the prompt cache is used for longer."""

    type: Literal["retention_ratio"]
    """Always `retention_ratio`."""
    retention_ratio: float
    """Part of the context after the instructions that is kept."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = None
    """Limits of the context."""


TokenLimits = RealtimeTruncationRetentionRatioTokenLimits
