from typing import Literal

from typing_extensions import Required, TypedDict

from ..._core.omit import FileTypes


class VoiceCreateParams(TypedDict, total=False):
    """The voice to create: from `audio_sample` and `consent`, or from `prompt`."""

    name: Required[str]
    """Name of the voice."""
    audio_sample: FileTypes
    """Recording of the voice."""
    consent: str
    """Id of the recording in which the speaker agrees, `cons_…`."""
    type: Literal["audio_sample", "prompt"] | str
    """Whether to use a recording or a description. Default: `audio_sample`."""
    prompt: str
    """Description of the voice."""
    model: str | Literal["auto", "2026-10-08"]
    """Model that makes a voice from a description. Default: `auto`."""
    script_hint: str
    """What the voice will say."""


CreateVoiceRequestAudioSample = VoiceCreateParams
CreateVoiceRequestPrompt = VoiceCreateParams
