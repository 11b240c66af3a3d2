from typing import Literal

from ..._core.models import Model


class ResponseLocalEnvironment(Model):
    """Your computer: your code runs the commands."""

    type: Literal["local"]
    """Always `local`."""
