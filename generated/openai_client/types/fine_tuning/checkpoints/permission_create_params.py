from collections.abc import Sequence

from typing_extensions import TypedDict


class CheckpointPermissionCreateParams(TypedDict):
    """The projects."""

    project_ids: Sequence[str]
    """Ids of projects that may use the checkpoint."""


PermissionCreateParams = CheckpointPermissionCreateParams
