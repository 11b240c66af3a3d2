from typing import Literal

from typing_extensions import TypeAlias

ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"] | str
"""A service tier that has to be enabled."""
