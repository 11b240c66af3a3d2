from typing_extensions import TypedDict

from .moderation_mode import ModerationMode


class ModerationConfigParam(TypedDict):
    """What follows from a finding on one side of a call."""

    mode: ModerationMode
    """Whether findings are only reported or also stop the call."""
