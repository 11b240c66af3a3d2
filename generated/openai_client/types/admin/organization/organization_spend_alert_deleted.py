from typing import Literal

from ...._core.models import Model


class OrganizationSpendAlertDeleted(Model):
    """The alert is deleted."""

    id: str
    """Id of the alert."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["organization.spend_alert.deleted"]
    """Always `organization.spend_alert.deleted`."""
