from typing import Literal

from ..._core.models import Model


class ResponseAccessPrograms(Model):
    """Access programs that applied."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | str
    """Access program for security work."""
