from typing import Literal

from typing_extensions import TypeAlias

ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"] | str
"""Resolution at which an image is read."""
