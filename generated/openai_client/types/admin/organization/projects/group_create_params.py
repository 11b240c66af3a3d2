from typing_extensions import TypedDict


class ProjectGroupCreateParams(TypedDict):
    """The group to add."""

    group_id: str
    """Id of the group."""
    role: str
    """Id of the project role to assign."""


GroupCreateParams = ProjectGroupCreateParams
