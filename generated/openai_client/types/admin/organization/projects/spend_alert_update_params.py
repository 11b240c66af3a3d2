from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .spend_alert_create_params import (
        SpendAlertCreateParams as _SpendAlertCreateParams,
        SpendAlertNotificationChannelParam as _SpendAlertNotificationChannelParam,
    )

    NotificationChannel = _SpendAlertNotificationChannelParam
    SpendAlertUpdateParams = _SpendAlertCreateParams
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "NotificationChannel": ".spend_alert_create_params:SpendAlertNotificationChannelParam",
        "SpendAlertUpdateParams": ".spend_alert_create_params:SpendAlertCreateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
