from typing import Literal

from ..._core.models import Model


class ContainerExpiration(Model):
    """Time without use after which a container expires."""

    anchor: Literal["last_active_at"] | None = None
    """Always `last_active_at`."""
    minutes: int | None = None
    """Minutes after the last use."""
