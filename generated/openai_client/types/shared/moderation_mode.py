from typing import Literal

from typing_extensions import TypeAlias

ModerationMode: TypeAlias = Literal["score", "block"] | str
"""`score` reports findings with the answer; `block` refuses content that is flagged."""
