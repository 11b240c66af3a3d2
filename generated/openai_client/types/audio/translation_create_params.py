from typing import Literal

from typing_extensions import Required, TypedDict

from ..._core.omit import FileTypes


class TranslationCreateParams(TypedDict, total=False):
    """Which recording to put into English, and how."""

    file: Required[FileTypes]
    """The recording, up to 25 MB, as flac, m4a, mp3, mp4, mpeg, mpga, oga, ogg, wav or
    webm. Send it under a name that ends in its format, or with its media type: the API
    has to be able to tell the format.
    """
    model: Required[str | Literal["whisper-1"]]
    """The model that translates. Only `whisper-1` does."""
    prompt: str
    """A text in English to go on from; style and spelling follow it."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str
    """What comes back: `json` and `verbose_json` are objects, the latter with times;
    `text` is bare text; `srt` and `vtt` are subtitle files.
    """
    temperature: float
    """How freely the model guesses, from 0 to 1. With 0 it starts strict and loosens up by
    itself where it gets stuck.
    """
