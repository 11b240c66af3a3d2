from typing import Literal

from typing_extensions import Required, TypedDict

from .client_secret_create_params import RealtimeSessionSettingsParam


class RealtimeSessionUpdateEventParam(TypedDict, total=False):
    """Change settings of the session; what is left out stays as it is."""

    type: Required[Literal["session.update"]]
    """Always `session.update`."""
    session: Required[RealtimeSessionSettingsParam]
    """Settings of the session."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""


Session = RealtimeSessionSettingsParam
SessionUpdateEventParam = RealtimeSessionUpdateEventParam
