from typing import Literal

from ...._core.models import Model


class SpendLimitEnforcement(Model):
    """Whether a spend limit blocks requests."""

    status: str | Literal["inactive", "enforcing"]
    """`enforcing` if requests are blocked now."""


class OrganizationSpendLimit(Model):
    """The limit of what the organization may spend."""

    currency: str | Literal["USD"]
    """Currency. Only `USD` is supported."""
    enforcement: SpendLimitEnforcement
    """Whether the limit blocks requests now."""
    interval: str | Literal["month"]
    """Period in which spending is counted. Only `month` is supported."""
    object: Literal["organization.spend_limit"]
    """Always `organization.spend_limit`."""
    threshold_amount: int
    """Limit in cents."""


Enforcement = SpendLimitEnforcement
