from collections.abc import Iterable, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .container_auto_skill_param import ContainerAutoSkillParam
from .container_network_policy_param import ContainerNetworkPolicyParam


class ContainerAutoParam(TypedDict, total=False):
    """A container that is created for the request."""

    type: Required[Literal["container_auto"]]
    """Always `container_auto`."""
    file_ids: Sequence[str]
    """Ids of uploaded files to make available in the container."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None
    """Memory of the container. Default: `1g`."""
    network_policy: ContainerNetworkPolicyParam
    """Network access of the container."""
    skills: Iterable[ContainerAutoSkillParam]
    """Skills to install in the container."""


NetworkPolicy = ContainerNetworkPolicyParam
Skill = ContainerAutoSkillParam
