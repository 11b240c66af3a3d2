from typing import Literal

from typing_extensions import TypeAlias

RealtimeMaxOutputTokens: TypeAlias = int | Literal["inf"]
"""A number of tokens, or `inf` for as many as the model can."""
