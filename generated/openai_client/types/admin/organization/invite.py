from typing import Literal

from ...._core.models import Model


class InviteProject(Model):
    """A project that the person joins."""

    id: str
    """Id of the project."""
    role: Literal["member", "owner"] | str
    """Role in the project."""


class Invite(Model):
    """An invite to the organization."""

    id: str
    """Id of the invite."""
    created_at: int
    """Creation time, in Unix seconds."""
    email: str
    """Email address of the invited person."""
    object: Literal["organization.invite"]
    """Always `organization.invite`."""
    projects: list[InviteProject]
    """Projects that the person joins."""
    role: Literal["owner", "reader"] | str
    """Role in the organization."""
    status: Literal["accepted", "expired", "pending"] | str
    """Whether the invite was accepted."""
    accepted_at: int | None = None
    """Time at which the invite was accepted, in Unix seconds."""
    expires_at: int | None = None
    """Time at which it expires, in Unix seconds. Null if never."""


Project = InviteProject
