from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict


class InviteCreateParamsProjectParam(TypedDict):
    """A project that the person joins."""

    id: str
    """Id of the project."""
    role: Literal["member", "owner"] | str
    """Role in the project."""


class InviteCreateParams(TypedDict, total=False):
    """The person to invite."""

    email: Required[str]
    """Email address of the person."""
    role: Required[Literal["reader", "owner"] | str]
    """Role in the organization."""
    projects: Iterable[InviteCreateParamsProjectParam]
    """Projects that the person joins."""


Project = InviteCreateParamsProjectParam
