from typing import Literal

from typing_extensions import TypedDict


class ResponseImageParam(TypedDict, total=False):
    """Handling of images in the context."""

    context_compression: Literal["auto", "enabled", "disabled"] | str
    """Whether images are compressed when the context gets long."""
