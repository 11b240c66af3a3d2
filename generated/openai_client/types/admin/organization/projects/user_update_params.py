from typing_extensions import TypedDict


class ProjectUserUpdateParams(TypedDict, total=False):
    """What to change."""

    role: str | None
    """New role in the project: `owner` or `member`."""


UserUpdateParams = ProjectUserUpdateParams
