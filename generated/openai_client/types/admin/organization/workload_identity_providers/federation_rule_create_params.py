from collections.abc import Mapping, Sequence
from typing import Literal, Union

from typing_extensions import Required, TypedDict


class FederationRuleCreateParamsPermissionsServiceAccountDefaultParam(TypedDict):
    """All permissions of the service account."""

    type: Literal["service_account_default"]
    """Always `service_account_default`."""


class FederationRuleCreateParamsPermissionsRestrictedParam(TypedDict):
    """Some permissions of the service account."""

    scopes: Sequence[str]
    """Permissions to grant."""
    type: Literal["restricted"]
    """Always `restricted`."""


class FederationRuleCreateParams(TypedDict, total=False):
    """The rule to create."""

    attribute_matchers: Required[Mapping[str, str | bool | int | float]]
    """Attributes that tokens must have."""
    project_id: Required[str]
    """Id of the project."""
    service_account_id: Required[str]
    """Id of the service account."""
    description: str
    """What the rule is for."""
    enabled: bool
    """Whether it is enabled."""
    name: str
    """Name of the rule."""
    permissions: Union[
        FederationRuleCreateParamsPermissionsServiceAccountDefaultParam,
        FederationRuleCreateParamsPermissionsRestrictedParam,
    ]
    """Permissions to grant."""


PermissionsRestricted = FederationRuleCreateParamsPermissionsRestrictedParam
PermissionsServiceAccountDefault = (
    FederationRuleCreateParamsPermissionsServiceAccountDefaultParam
)
