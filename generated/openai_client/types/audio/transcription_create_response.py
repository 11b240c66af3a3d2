from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Shaped
from .transcription import Transcription
from .transcription_diarized import TranscriptionDiarized
from .transcription_verbose import TranscriptionVerbose

TranscriptionCreateResponse: TypeAlias = Annotated[
    Union[TranscriptionDiarized, TranscriptionVerbose, Transcription],
    Shaped(),
]
"""A transcript as an object; `response_format` decides which."""
