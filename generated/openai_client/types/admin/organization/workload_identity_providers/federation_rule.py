from typing import Annotated, Literal, Union

from ....._core.models import Model, Tagged, Unknown


class FederationRulePermissionsServiceAccountDefault(Model):
    """All permissions of the service account."""

    type: Literal["service_account_default"]
    """Always `service_account_default`."""


class FederationRulePermissionsRestricted(Model):
    """Some permissions of the service account."""

    scopes: list[str]
    """Permissions to grant."""
    type: Literal["restricted"]
    """Always `restricted`."""


class FederationRule(Model):
    """Which tokens get the access of which service account."""

    id: str
    """Id of the rule."""
    attribute_matchers: dict[str, str | bool | int | float]
    """Attributes that tokens must have."""
    created_at: int
    """Creation time, in Unix seconds."""
    enabled: bool
    """Whether it is enabled."""
    object: Literal["organization.workload_identity_federation_rule"]
    """Always `organization.workload_identity_federation_rule`."""
    permissions: Annotated[
        Union[
            FederationRulePermissionsServiceAccountDefault,
            FederationRulePermissionsRestricted,
            Unknown,
        ],
        Tagged(
            "type",
            {
                "service_account_default": FederationRulePermissionsServiceAccountDefault,
                "restricted": FederationRulePermissionsRestricted,
            },
        ),
    ]
    """Permissions that are granted."""
    project_id: str
    """Id of the project."""
    service_account_id: str
    """Id of the service account."""
    updated_at: int
    """Time of the last change, in Unix seconds."""
    workload_identity_provider_id: str
    """Id of the workload identity provider."""
    description: str | None = None
    """What the rule is for."""
    name: str | None = None
    """Name of the rule."""


PermissionsRestricted = FederationRulePermissionsRestricted
PermissionsServiceAccountDefault = FederationRulePermissionsServiceAccountDefault
