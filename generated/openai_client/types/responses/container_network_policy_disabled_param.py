from typing import Literal

from typing_extensions import TypedDict


class ContainerNetworkPolicyDisabledParam(TypedDict):
    """No network access."""

    type: Literal["disabled"]
    """Always `disabled`."""
