from typing import Literal

from ...._core.models import Model


class OrganizationUserProjectsData(Model):
    """A project of the user."""

    id: str | None = None
    """Id of the project."""
    name: str | None = None
    """Name of the project."""
    role: str | None = None
    """Role in the project."""


class OrganizationUserProjects(Model):
    """Projects of the user."""

    data: list[OrganizationUserProjectsData]
    """The projects."""
    object: Literal["list"]
    """Always `list`."""


class OrganizationUserUser(Model):
    """The account of the user."""

    id: str
    """Id of the account."""
    object: Literal["user"]
    """Always `user`."""
    banned: bool | None = None
    """Whether the account is banned."""
    banned_at: int | None = None
    """Time of the ban, in Unix seconds."""
    email: str | None = None
    """Email address."""
    enabled: bool | None = None
    """Whether the account is enabled."""
    name: str | None = None
    """Name of the user."""
    picture: str | None = None
    """URL of the profile picture."""


class OrganizationUser(Model):
    """A user of the organization."""

    id: str
    """Id of the user."""
    added_at: int
    """Time at which the user was added, in Unix seconds."""
    object: Literal["organization.user"]
    """Always `organization.user`."""
    api_key_last_used_at: int | None = None
    """Time of the last use of an API key, in Unix seconds."""
    created: int | None = None
    """Creation time, in Unix seconds."""
    developer_persona: str | None = None
    """What kind of developer the user is, as they said."""
    email: str | None = None
    """Email address."""
    is_default: bool | None = None
    """Whether this is the default organization of the user."""
    is_scale_tier_authorized_purchaser: bool | None = None
    """Whether the user may buy scale tier."""
    is_scim_managed: bool | None = None
    """Whether an identity provider manages it through SCIM."""
    is_service_account: bool | None = None
    """Whether the user is a service account."""
    name: str | None = None
    """Name of the user."""
    projects: OrganizationUserProjects | None = None
    """Projects of the user."""
    role: str | None = None
    """Role in the organization: `owner` or `reader`."""
    technical_level: str | None = None
    """How technical the user is, as they said."""
    user: OrganizationUserUser | None = None
    """The account of the user."""


Projects = OrganizationUserProjects
ProjectsData = OrganizationUserProjectsData
User = OrganizationUserUser
