from typing import Literal

from typing_extensions import TypedDict


class InlineSkillSourceParam(TypedDict):
    """Files of a skill, as a zip archive."""

    type: Literal["base64"]
    """Always `base64`."""
    data: str
    """Zip archive, in base64."""
    media_type: Literal["application/zip"]
    """Always `application/zip`."""
