from typing import Literal

from typing_extensions import TypedDict


class SpendLimitUpdateParams(TypedDict):
    """The limit to set."""

    currency: Literal["USD"]
    """Always `USD`."""
    interval: Literal["month"]
    """Always `month`."""
    threshold_amount: int
    """Limit in cents, at least 1."""
