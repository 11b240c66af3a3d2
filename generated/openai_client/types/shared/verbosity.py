from typing import Literal

from typing_extensions import TypeAlias

Verbosity: TypeAlias = Literal["low", "medium", "high"] | str | None
"""How long and detailed the answer is, without a change of the prompt."""
