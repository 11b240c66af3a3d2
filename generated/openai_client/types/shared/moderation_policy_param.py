from typing_extensions import TypedDict

from .moderation_config_param import ModerationConfigParam


class ModerationPolicyParam(TypedDict, total=False):
    """What follows from a finding, for the input and for the answer."""

    input: ModerationConfigParam | None
    """How what you send is treated."""
    output: ModerationConfigParam | None
    """How what the model answers is treated."""
