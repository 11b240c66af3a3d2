from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .projects.spend_alert_create_params import (
        SpendAlertCreateParams as SpendAlertCreateParams,
        SpendAlertNotificationChannelParam as _SpendAlertNotificationChannelParam,
    )

    NotificationChannel = _SpendAlertNotificationChannelParam
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "NotificationChannel": ".projects.spend_alert_create_params:SpendAlertNotificationChannelParam",
        "SpendAlertCreateParams": ".projects.spend_alert_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
