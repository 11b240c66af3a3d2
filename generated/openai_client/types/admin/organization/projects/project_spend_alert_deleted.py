from typing import Literal

from ....._core.models import Model


class ProjectSpendAlertDeleted(Model):
    """The alert is deleted."""

    id: str
    """Id of the alert."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["project.spend_alert.deleted"]
    """Always `project.spend_alert.deleted`."""
