from typing_extensions import Required, TypedDict


class ProjectUserCreateParams(TypedDict, total=False):
    """The user to add, by `user_id` or `email`."""

    role: Required[str]
    """Role in the project: `owner` or `member`."""
    email: str | None
    """Email address of a user of the organization."""
    user_id: str | None
    """Id of the user."""


UserCreateParams = ProjectUserCreateParams
