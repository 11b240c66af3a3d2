from typing import Literal

from typing_extensions import TypeAlias

TranscriptionInclude: TypeAlias = Literal["logprobs"]
"""Something that a transcript holds only if it is asked for."""
