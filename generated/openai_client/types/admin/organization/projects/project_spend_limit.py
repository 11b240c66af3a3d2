from typing import Literal

from ....._core.models import Model
from ..organization_spend_limit import SpendLimitEnforcement


class ProjectSpendLimit(Model):
    """The limit of what a project may spend."""

    currency: str | Literal["USD"]
    """Currency. Only `USD` is supported."""
    enforcement: SpendLimitEnforcement
    """Whether the limit blocks requests now."""
    interval: str | Literal["month"]
    """Period in which spending is counted. Only `month` is supported."""
    object: Literal["project.spend_limit"]
    """Always `project.spend_limit`."""
    threshold_amount: int
    """Limit in cents."""


Enforcement = SpendLimitEnforcement
