from collections.abc import Iterable, Sequence
from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .container_network_policy_allowlist_param import (
    ContainerNetworkPolicyAllowlistParam,
)
from .container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from .inline_skill_param import InlineSkillParam
from .skill_reference_param import SkillReferenceParam

ContainerNetworkPolicyParam: TypeAlias = Union[
    ContainerNetworkPolicyDisabledParam,
    ContainerNetworkPolicyAllowlistParam,
]
"""Network access of a container."""

ContainerAutoSkillParam: TypeAlias = SkillReferenceParam | InlineSkillParam
"""A skill by id, or with its files."""


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
