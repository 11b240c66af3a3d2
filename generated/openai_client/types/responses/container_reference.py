from typing import Literal

from ..._core.models import Model


class ContainerReference(Model):
    """An existing container."""

    type: Literal["container_reference"]
    """Always `container_reference`."""
    container_id: str
    """Id of the container."""
