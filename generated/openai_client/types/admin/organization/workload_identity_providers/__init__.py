from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .federation_rule import (
        FederationRule as FederationRule,
        FederationRulePermissionsRestricted as FederationRulePermissionsRestricted,
        FederationRulePermissionsServiceAccountDefault as FederationRulePermissionsServiceAccountDefault,
    )
    from .federation_rule_create_params import (
        FederationRuleCreateParams as FederationRuleCreateParams,
        FederationRuleCreateParamsPermissionsRestrictedParam as FederationRuleCreateParamsPermissionsRestrictedParam,
        FederationRuleCreateParamsPermissionsServiceAccountDefaultParam as FederationRuleCreateParamsPermissionsServiceAccountDefaultParam,
    )
    from .federation_rule_deleted import FederationRuleDeleted as FederationRuleDeleted
    from .federation_rule_update_params import (
        FederationRuleUpdateParams as FederationRuleUpdateParams,
        FederationRuleUpdateParamsPermissionsDefaultParam as FederationRuleUpdateParamsPermissionsDefaultParam,
        FederationRuleUpdateParamsPermissionsRestrictedParam as FederationRuleUpdateParamsPermissionsRestrictedParam,
    )
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "FederationRule": ".federation_rule",
        "FederationRuleCreateParams": ".federation_rule_create_params",
        "FederationRuleCreateParamsPermissionsRestrictedParam": ".federation_rule_create_params",
        "FederationRuleCreateParamsPermissionsServiceAccountDefaultParam": ".federation_rule_create_params",
        "FederationRuleDeleted": ".federation_rule_deleted",
        "FederationRulePermissionsRestricted": ".federation_rule",
        "FederationRulePermissionsServiceAccountDefault": ".federation_rule",
        "FederationRuleUpdateParams": ".federation_rule_update_params",
        "FederationRuleUpdateParamsPermissionsDefaultParam": ".federation_rule_update_params",
        "FederationRuleUpdateParamsPermissionsRestrictedParam": ".federation_rule_update_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
