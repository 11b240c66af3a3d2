from typing import Literal

from ..._core.models import Model


class ApplyPatchTool(Model):
    """Lets the model create, update and delete files by patches that your code
    applies.
    """

    type: Literal["apply_patch"]
    """Always `apply_patch`."""
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
