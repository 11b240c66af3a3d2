from typing import Literal

from ..._core.models import Model
from .container_network_policy import ContainerNetworkPolicy


class ToolCodeInterpreterContainerAuto(Model):
    """A container that is created for the request."""

    type: Literal["auto"]
    """Always `auto`."""
    file_ids: list[str] | None = None
    """Ids of uploaded files to make available in the container."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    """Memory of the container. Default: `1g`."""
    network_policy: ContainerNetworkPolicy | None = None
    """Network access of the container."""
