from typing_extensions import TypedDict

from ..shared.metadata import Metadata


class ChatCompletionUpdateParams(TypedDict):
    """What to change on a stored completion."""

    metadata: Metadata
    """The labels that the completion has from now on; null takes all of them away."""


CompletionUpdateParams = ChatCompletionUpdateParams
