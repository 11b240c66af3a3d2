from typing import Literal

from ..._core.models import Model


class ResponseShellCallOutcomeTimeout(Model):
    """The command ran out of time."""

    type: Literal["timeout"]
    """Always `timeout`."""
