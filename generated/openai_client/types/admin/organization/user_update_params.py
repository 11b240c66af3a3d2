from typing_extensions import TypedDict


class UserUpdateParams(TypedDict, total=False):
    """What to change."""

    developer_persona: str | None
    """What kind of developer the user is, as they said."""
    role: str | None
    """New role in the organization: `owner` or `reader`."""
    role_id: str | None
    """Id of the role to assign."""
    technical_level: str | None
    """How technical the user is, as they said."""
