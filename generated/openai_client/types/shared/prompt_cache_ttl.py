from typing import Literal

from typing_extensions import TypeAlias

PromptCacheTTL: TypeAlias = Literal["30m"]
"""How long a cached prefix is kept at least."""
