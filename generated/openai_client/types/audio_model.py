from typing import Literal, Union

from typing_extensions import TypeAlias

AudioModel: TypeAlias = Union[
    str,
    Literal[
        "whisper-1",
        "gpt-transcribe",
        "gpt-4o-transcribe",
        "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15",
        "gpt-4o-transcribe-diarize",
    ],
]
"""The id of a model that listens. The known ids are listed; any other id is accepted as
well.
"""
