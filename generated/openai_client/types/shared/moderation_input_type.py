from typing import Literal

from typing_extensions import TypeAlias

ModerationInputType: TypeAlias = Literal["text", "image"] | str
"""The kind of input that a finding rests on."""
