from typing import Literal

from typing_extensions import TypeAlias

VideoSeconds: TypeAlias = Literal["4", "8", "12"] | str
"""Length of a video, in seconds."""
