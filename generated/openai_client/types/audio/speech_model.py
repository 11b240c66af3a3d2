from typing import Literal, Union

from typing_extensions import TypeAlias

SpeechModel: TypeAlias = Union[
    str,
    Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"],
]
"""The id of a model that speaks. The known ids are listed; any other id is accepted as
well.
"""
