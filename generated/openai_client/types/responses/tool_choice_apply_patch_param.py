from typing import Literal

from typing_extensions import TypedDict


class ToolChoiceApplyPatchParam(TypedDict):
    """Forces a call of the apply-patch tool."""

    type: Literal["apply_patch"]
    """Always `apply_patch`."""
