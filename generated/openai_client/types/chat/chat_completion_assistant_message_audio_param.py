from typing_extensions import TypedDict


class ChatCompletionAssistantMessageAudioParam(TypedDict):
    """A spoken answer of an earlier turn."""

    id: str
    """The `audio.id` of the message that the model answered with. It expires with that
    audio.
    """
