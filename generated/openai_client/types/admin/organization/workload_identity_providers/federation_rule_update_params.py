from collections.abc import Mapping, Sequence
from typing import Literal, Union

from typing_extensions import TypedDict


class FederationRuleUpdateParamsPermissionsDefaultParam(TypedDict):
    """All permissions of the service account."""

    type: Literal["service_account_default"]
    """Always `service_account_default`."""


class FederationRuleUpdateParamsPermissionsRestrictedParam(TypedDict):
    """Some permissions of the service account."""

    scopes: Sequence[str]
    """Permissions to grant."""
    type: Literal["restricted"]
    """Always `restricted`."""


class FederationRuleUpdateParams(TypedDict, total=False):
    """What to change."""

    attribute_matchers: Mapping[str, str | bool | int | float]
    """Attributes that tokens must have."""
    description: str | None
    """What the rule is for."""
    enabled: bool
    """Whether it is enabled."""
    name: str | None
    """New name of the rule."""
    permissions: Union[
        FederationRuleUpdateParamsPermissionsDefaultParam,
        FederationRuleUpdateParamsPermissionsRestrictedParam,
    ]
    """Permissions to grant."""


PermissionsDefault = FederationRuleUpdateParamsPermissionsDefaultParam
PermissionsDefaultPermissionsParam = FederationRuleUpdateParamsPermissionsDefaultParam
PermissionsRestricted = FederationRuleUpdateParamsPermissionsRestrictedParam
PermissionsRestrictedPermissionsParam = (
    FederationRuleUpdateParamsPermissionsRestrictedParam
)
