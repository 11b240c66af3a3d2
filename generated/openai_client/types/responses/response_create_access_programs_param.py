from typing import Literal

from typing_extensions import TypedDict


class ResponseCreateAccessProgramsParam(TypedDict, total=False):
    """Access programs to use."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | str
    """Access program for security work."""
