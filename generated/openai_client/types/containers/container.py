from typing import Literal

from ..._core.models import Model
from ..container_create_response import ContainerExpiration


class ContainerNetworkAccess(Model):
    """Network access of the container."""

    type: Literal["allowlist", "disabled"] | str
    """Whether some domains can be reached or none."""
    allowed_domains: list[str] | None = None
    """Domains that can be reached."""


class Container(Model):
    """A machine in which models run code."""

    id: str
    """Id of the container, `cntr_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str
    """Name of the container."""
    object: str
    """Always `container`."""
    status: str
    """`running`, or `expired` if it can't be used any more."""
    expires_after: ContainerExpiration | None = None
    """When the container expires."""
    last_active_at: int | None = None
    """Time of the last use, in Unix seconds."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    """Memory of the container."""
    network_policy: ContainerNetworkAccess | None = None
    """Network access of the container."""
