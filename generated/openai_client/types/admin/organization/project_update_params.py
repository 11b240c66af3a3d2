from typing_extensions import TypedDict


class ProjectUpdateParams(TypedDict, total=False):
    """What to change."""

    external_key_id: str | None
    """Id of the external key that encrypts the data of the project."""
    geography: str | None
    """Geography of the storage."""
    name: str | None
    """New name of the project."""
