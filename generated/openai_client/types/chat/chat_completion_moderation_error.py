from typing import Literal

from ..._core.models import Model


class ChatCompletionModerationError(Model):
    """Why one side of a call could not be checked. The answer itself is not
    affected.
    """

    type: Literal["error"]
    """Says that the check failed."""
    code: str
    """A stable short name of the failure."""
    message: str
    """What went wrong, for people to read."""
