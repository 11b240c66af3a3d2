from typing_extensions import TypedDict


class RoleAssignParams(TypedDict):
    """The role to assign."""

    role_id: str
    """Id of the role."""


RoleCreateParams = RoleAssignParams
