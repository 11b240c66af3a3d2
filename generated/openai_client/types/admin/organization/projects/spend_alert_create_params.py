from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict


class SpendAlertNotificationChannelParam(TypedDict, total=False):
    """Where a spend alert is sent."""

    recipients: Required[Sequence[str]]
    """Email addresses that get the alert."""
    type: Required[Literal["email"]]
    """Always `email`."""
    subject_prefix: str | None
    """Text before the subject of the email."""


class SpendAlertCreateParams(TypedDict):
    """The alert."""

    currency: Literal["USD"]
    """Always `USD`."""
    interval: Literal["month"]
    """Always `month`."""
    notification_channel: SpendAlertNotificationChannelParam
    """Where the alert is sent."""
    threshold_amount: int
    """Spending at which the alert is sent, in cents."""


NotificationChannel = SpendAlertNotificationChannelParam
