from typing import Literal

from typing_extensions import TypedDict


class ContainerReferenceParam(TypedDict):
    """An existing container."""

    type: Literal["container_reference"]
    """Always `container_reference`."""
    container_id: str
    """Id of the container."""
