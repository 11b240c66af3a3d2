from typing_extensions import TypedDict


class GroupCreateParams(TypedDict):
    """The group to create."""

    name: str
    """Name of the group, up to 255 characters."""
