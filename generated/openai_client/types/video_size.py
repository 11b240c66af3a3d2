from typing import Literal

from typing_extensions import TypeAlias

VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] | str
"""Width and height of a video, in pixels."""
