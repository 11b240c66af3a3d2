from typing_extensions import Required, TypedDict

from .response_moderation_policy_param import ResponseModerationPolicyParam


class ResponseModerationConfigParam(TypedDict, total=False):
    """Moderation of a request."""

    model: Required[str]
    """Moderation model to use."""
    policy: ResponseModerationPolicyParam | None
    """What to do with input and output that is flagged."""
