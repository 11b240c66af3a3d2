from typing import Literal, Union

from typing_extensions import TypeAlias

VoiceIds: TypeAlias = Union[
    str,
    Literal[
        "alloy",
        "ash",
        "ballad",
        "coral",
        "echo",
        "sage",
        "shimmer",
        "verse",
        "marin",
        "cedar",
    ],
]
"""The name of a built-in voice. Models may know further voices than those listed."""
