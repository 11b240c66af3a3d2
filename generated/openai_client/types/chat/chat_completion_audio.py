from ..._core.models import Model


class ChatCompletionAudio(Model):
    """A spoken answer."""

    id: str
    """Names the audio; a later call gives the turn back by it in `audio.id`."""
    expires_at: int
    """Until when the id can be given back, in seconds since 1970."""
    data: str
    """The audio file in base64, in the format that the call asked for."""
    transcript: str
    """What is said, as text."""
