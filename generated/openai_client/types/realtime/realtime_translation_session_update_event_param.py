from typing import Literal

from typing_extensions import Required, TypedDict

from .realtime_translation_session_update_request_param import (
    RealtimeTranslationSessionUpdateRequestParam,
)


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    """Change settings of the session; what is left out stays as it is."""

    type: Required[Literal["session.update"]]
    """Always `session.update`."""
    session: Required[RealtimeTranslationSessionUpdateRequestParam]
    """Settings to change."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
