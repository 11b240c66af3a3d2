from ..._core.models import Model


class ChatCompletionChunkChoiceDeltaAudio(Model):
    """A piece of a spoken answer. Each piece has some of the fields."""

    id: str | None = None
    """Names the audio; a later call gives the turn back by it in `audio.id`."""
    data: str | None = None
    """The next piece of the audio in base64, each piece encoded by itself."""
    transcript: str | None = None
    """The next piece of what is said, as text."""
    expires_at: int | None = None
    """Until when the id can be given back, in seconds since 1970; in the last piece."""
