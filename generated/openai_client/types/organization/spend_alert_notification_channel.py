from typing import Literal

from ..._core.models import Model


class SpendAlertNotificationChannel(Model):
    """Where a spend alert is sent."""

    recipients: list[str]
    """Email addresses that get the alert."""
    type: Literal["email"]
    """Always `email`."""
    subject_prefix: str | None = None
    """Text before the subject of the email."""
