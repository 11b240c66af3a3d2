from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict


class ModelPermissionUpdateParams(TypedDict):
    """The models to allow or forbid."""

    mode: Literal["allow_list", "deny_list"] | str
    """Whether the listed models are the only ones allowed, or forbidden."""
    model_ids: Sequence[str]
    """Model ids."""
