from typing import Literal, Union

from typing_extensions import TypeAlias

AudioResponseFormat: TypeAlias = Union[
    Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"],
    str,
]
"""The shape of a transcript: `json` and `verbose_json` are objects, the latter with times;
`diarized_json` says who spoke; `text` is bare text; `srt` and `vtt` are subtitle files.
"""
