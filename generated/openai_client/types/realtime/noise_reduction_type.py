from typing import Literal

from typing_extensions import TypeAlias

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"] | str
"""Where the microphone is: `near_field` as in a headset, `far_field` as in a laptop."""
