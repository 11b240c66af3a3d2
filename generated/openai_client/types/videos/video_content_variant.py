from typing import Literal

from typing_extensions import TypeAlias

VideoContentVariant: TypeAlias = Literal["video", "thumbnail", "spritesheet"] | str
"""The video or a picture of it."""
