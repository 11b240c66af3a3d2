from ..._core.models import Model


class TranscriptionSegment(Model):
    """A stretch of the recording, about a sentence, and how well it was understood."""

    id: int
    """The segment's number, counted from 0."""
    seek: int
    """Where the window of audio that the model looked at begins, in frames of 10
    milliseconds.
    """
    start: float
    """When the segment begins, in seconds from the start of the recording."""
    end: float
    """When the segment ends, in seconds from the start of the recording."""
    text: str
    """What was said in it."""
    tokens: list[int]
    """The text as token ids."""
    temperature: float
    """The temperature that the segment was decoded with; above the one asked for if the
    first tries failed.
    """
    avg_logprob: float
    """The mean of the tokens' log probabilities. Below -1 the text is doubtful."""
    compression_ratio: float
    """How well the text compresses. Above 2.4 it likely repeats itself and is wrong."""
    no_speech_prob: float
    """The probability that nobody speaks, from 0 to 1. If it is high and `avg_logprob`
    below -1, take the segment for silence.
    """
