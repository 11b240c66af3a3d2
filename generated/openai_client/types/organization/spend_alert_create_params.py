from typing import Literal

from typing_extensions import TypedDict

from .spend_alert_notification_channel_param import SpendAlertNotificationChannelParam


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
