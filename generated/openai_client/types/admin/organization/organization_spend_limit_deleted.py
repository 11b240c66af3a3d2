from typing import Literal

from ...._core.models import Model


class OrganizationSpendLimitDeleted(Model):
    """The limit is lifted."""

    deleted: bool
    """Whether it was deleted."""
    object: Literal["organization.spend_limit.deleted"]
    """Always `organization.spend_limit.deleted`."""
