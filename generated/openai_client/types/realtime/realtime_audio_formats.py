from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .audio_pcm import AudioPCM
from .audio_pcma import AudioPCMA
from .audio_pcmu import AudioPCMU

RealtimeAudioFormats: TypeAlias = Annotated[
    Union[AudioPCM, AudioPCMU, AudioPCMA, Unknown],
    Tagged(
        "type",
        {"audio/pcm": AudioPCM, "audio/pcmu": AudioPCMU, "audio/pcma": AudioPCMA},
    ),
]
"""Format of audio: 16-bit PCM at 24 kHz, or G.711 at 8 kHz."""
