from typing import Literal

from ..._core.models import Model


class ResponseImage(Model):
    """Handling of images that was used."""

    context_compression: Literal["enabled", "disabled"] | str
    """Whether images are compressed when the context gets long."""
