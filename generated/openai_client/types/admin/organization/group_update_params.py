from typing_extensions import TypedDict


class GroupUpdateParams(TypedDict):
    """What to change."""

    name: str
    """New name of the group, up to 255 characters."""
