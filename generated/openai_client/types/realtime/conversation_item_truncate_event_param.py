from typing import Literal

from typing_extensions import Required, TypedDict


class ConversationItemTruncateEventParam(TypedDict, total=False):
    """Cut the model's audio where the user interrupted it, so that the model knows what
    was heard.
    """

    type: Required[Literal["conversation.item.truncate"]]
    """Always `conversation.item.truncate`."""
    audio_end_ms: Required[int]
    """How much of the audio was heard, in milliseconds."""
    content_index: Required[int]
    """Index of the audio in the message: 0."""
    item_id: Required[str]
    """Id of the model's message."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
