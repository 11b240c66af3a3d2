from typing import Literal

from ..._core.models import Model


class ToolChoiceApplyPatch(Model):
    """Forces a call of the apply-patch tool."""

    type: Literal["apply_patch"]
    """Always `apply_patch`."""
