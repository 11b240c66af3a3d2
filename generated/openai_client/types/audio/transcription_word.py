from ..._core.models import Model


class TranscriptionWord(Model):
    """A word and when it was said."""

    word: str
    """The word, without punctuation."""
    start: float
    """When the word begins, in seconds from the start of the recording."""
    end: float
    """When the word ends, in seconds from the start of the recording."""
