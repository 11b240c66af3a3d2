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
