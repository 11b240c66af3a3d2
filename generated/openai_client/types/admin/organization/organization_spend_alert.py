from typing import Literal

from ...._core.models import Model


class SpendAlertNotificationChannel(Model):
    """Where a spend alert is sent."""

    recipients: list[str]
    """Email addresses that get the alert."""
    type: Literal["email"]
    """Always `email`."""
    subject_prefix: str | None = None
    """Text before the subject of the email."""


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


NotificationChannel = SpendAlertNotificationChannel
