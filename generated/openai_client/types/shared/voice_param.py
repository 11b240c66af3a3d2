from typing_extensions import TypeAlias

from .voice_id_param import VoiceIDParam
from .voice_ids import VoiceIds

VoiceParam: TypeAlias = VoiceIds | VoiceIDParam
"""The voice that speaks; a built-in one by its name, or one that was made for you by its
id.
"""
