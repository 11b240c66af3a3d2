from collections.abc import Iterable, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from ..._core.omit import FileTypes
from ..audio_model import AudioModel
from ..audio_response_format import AudioResponseFormat
from .transcription_include import TranscriptionInclude


class ChunkingStrategyVadConfigParam(TypedDict, total=False):
    """How speech is told from silence when a recording is cut into pieces."""

    type: Required[Literal["server_vad"]]
    """Says that the server looks for speech, by the settings beside it."""
    prefix_padding_ms: int
    """How much of the sound before speech goes with it, in milliseconds."""
    silence_duration_ms: int
    """How long a silence ends a piece, in milliseconds. Shorter ones make more pieces and
    may cut where a speaker only pauses.
    """
    threshold: float
    """How loud sound has to be to count as speech, from 0 to 1. Raise it for noisy
    recordings.
    """


class TranscriptionCreateParams(TypedDict, total=False):
    """Which recording to write down, and how."""

    file: Required[FileTypes]
    """The recording, up to 25 MB, as flac, m4a, mp3, mp4, mpeg, mpga, oga, ogg, wav or
    webm. Send it under a name that ends in its format, or with its media type: the API
    has to be able to tell the format.
    """
    model: Required[AudioModel]
    """The model that listens. It decides which formats, timestamps and hints are
    possible.
    """
    chunking_strategy: Literal["auto"] | ChunkingStrategyVadConfigParam | None
    """How a long recording is cut into pieces: `auto` cuts where nobody speaks, an object
    sets how that is found out. Left out, the recording is taken whole.
    `gpt-4o-transcribe-diarize` needs it above 30 seconds.
    """
    include: Iterable[TranscriptionInclude]
    """What to add to the answer. `logprobs` says how sure the model was of each token; it
    needs `json` as `response_format` and a model that gives them, such as
    `gpt-4o-transcribe`.
    """
    keywords: Sequence[str]
    """Names and terms that may be heard, to get their spelling right. `gpt-transcribe`
    only.
    """
    known_speaker_names: Sequence[str]
    """Names to label speakers with, up to 4, in the order of `known_speaker_references`.
    `gpt-4o-transcribe-diarize` only.
    """
    known_speaker_references: Sequence[str]
    """How the named speakers sound: for each a recording of 2 to 10 seconds as a `data:`
    URL in base64, in any format that `file` may have. `gpt-4o-transcribe-diarize` only.
    """
    language: str
    """The language spoken, as a code of ISO 639-1 such as `en`. Makes the answer quicker
    and better; left out, the model finds out.
    """
    languages: Sequence[str]
    """The languages that may be spoken, as codes of ISO 639-1. `gpt-transcribe`
    only.
    """
    prompt: str
    """A text to go on from: style and spelling follow it. Best in the recording's
    language, such as the end of the transcript before it. `gpt-4o-transcribe-diarize`
    doesn't take it.
    """
    response_format: AudioResponseFormat
    """The form of the response. `whisper-1` has all but `diarized_json`;
    `gpt-4o-transcribe-diarize` has `json`, `text` and `diarized_json`, the only one
    with speakers. The other models have `json` and `text`, though the API reference
    names `json` alone.
    """
    stream: bool | None
    """Send the text as events while it is written down. `whisper-1` ignores it."""
    temperature: float
    """How freely the model guesses, from 0 to 1. With 0 it starts strict and loosens up by
    itself where it gets stuck.
    """
    timestamp_granularities: Sequence[Literal["word", "segment"] | str]
    """Whether words, segments or both get their times. Needs `verbose_json` as
    `response_format`. Times of words make the answer slower.
    """


ChunkingStrategyVadConfig = ChunkingStrategyVadConfigParam
TranscriptionCreateParamsBase = TranscriptionCreateParams
TranscriptionCreateParamsNonStreaming = TranscriptionCreateParams
TranscriptionCreateParamsStreaming = TranscriptionCreateParams
