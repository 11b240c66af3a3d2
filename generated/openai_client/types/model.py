from typing import Literal

from .._core.models import Model as _Model


class Model(_Model):
    """A model that your key may call."""

    id: str
    """The name by which other calls refer to the model."""
    created: int
    """When the model was made, in seconds since 1970."""
    object: Literal["model"]
    """Always `model`."""
    owned_by: str
    """The organization that the model belongs to."""
    shutdown_date: str | None = None
    """The day on which calls to the model stop working; null while none is set."""
