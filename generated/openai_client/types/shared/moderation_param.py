from typing_extensions import Required, TypedDict

from .moderation_policy_param import ModerationPolicyParam


class ModerationParam(TypedDict, total=False):
    """Checks the input and the answer of this call for harmful content."""

    model: Required[str]
    """The moderation model that checks."""
    policy: ModerationPolicyParam | None
    """What follows from a finding. Left out, the findings are only reported."""
