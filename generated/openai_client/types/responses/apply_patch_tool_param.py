from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict


class ApplyPatchToolParam(TypedDict, total=False):
    """Lets the model create, update and delete files by patches that your code
    applies.
    """

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`."""
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
