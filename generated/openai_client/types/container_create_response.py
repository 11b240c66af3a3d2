from typing import TYPE_CHECKING, Literal

from .._core.models import Model


class ContainerExpiration(Model):
    """Time without use after which a container expires."""

    anchor: Literal["last_active_at"] | None = None
    """Always `last_active_at`."""
    minutes: int | None = None
    """Minutes after the last use."""


ExpiresAfter = ContainerExpiration


if TYPE_CHECKING:
    from .containers.container import (
        Container as _Container,
        ContainerNetworkAccess as _ContainerNetworkAccess,
    )

    ContainerCreateResponse = _Container
    NetworkPolicy = _ContainerNetworkAccess
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ContainerCreateResponse": ".containers.container:Container",
        "NetworkPolicy": ".containers.container:ContainerNetworkAccess",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
