from typing_extensions import TypedDict


class SkillUpdateParams(TypedDict):
    """What to change."""

    default_version: str
    """Version to use if none is named."""
