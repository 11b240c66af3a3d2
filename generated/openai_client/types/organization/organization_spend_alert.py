from typing import Literal

from ..._core.models import Model
from .spend_alert_notification_channel import SpendAlertNotificationChannel


class OrganizationSpendAlert(Model):
    """An alert about the spending of the organization."""

    id: str
    """Id of the alert."""
    currency: Literal["USD"]
    """Always `USD`."""
    interval: Literal["month"]
    """Always `month`."""
    notification_channel: SpendAlertNotificationChannel
    """Where the alert is sent."""
    object: Literal["organization.spend_alert"]
    """Always `organization.spend_alert`."""
    threshold_amount: int
    """Spending at which the alert is sent, in cents."""
