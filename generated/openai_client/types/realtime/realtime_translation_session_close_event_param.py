from typing import Literal

from typing_extensions import Required, TypedDict


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    """End the session once all audio is translated. The server then sends
    `session.closed`.
    """

    type: Required[Literal["session.close"]]
    """Always `session.close`."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
