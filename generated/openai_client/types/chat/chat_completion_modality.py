from typing import Literal

from typing_extensions import TypeAlias

ChatCompletionModality: TypeAlias = Literal["text", "audio"] | str
"""A form in which a model answers."""
