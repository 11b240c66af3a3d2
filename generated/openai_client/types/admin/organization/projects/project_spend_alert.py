from typing import Literal

from ....._core.models import Model
from ..organization_spend_alert import SpendAlertNotificationChannel


class ProjectSpendAlert(Model):
    """An alert about the spending of a project."""

    id: str
    """Id of the alert."""
    currency: Literal["USD"]
    """Always `USD`."""
    interval: Literal["month"]
    """Always `month`."""
    notification_channel: SpendAlertNotificationChannel
    """Where the alert is sent."""
    object: Literal["project.spend_alert"]
    """Always `project.spend_alert`."""
    threshold_amount: int
    """Spending at which the alert is sent, in cents."""


NotificationChannel = SpendAlertNotificationChannel
