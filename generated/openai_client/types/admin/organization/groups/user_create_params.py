from typing_extensions import TypedDict


class GroupUserCreateParams(TypedDict):
    """The user to add."""

    user_id: str
    """Id of the user."""


UserCreateParams = GroupUserCreateParams
