from typing import Literal

from ..._core.models import Model


class ContainerNetworkPolicyDisabled(Model):
    """No network access."""

    type: Literal["disabled"]
    """Always `disabled`."""
