from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Union

    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.timeouts import Timeout
    from .....pagination import SyncCursorPage
    from .....types.admin.organization.workload_identity_providers.federation_rule import (
        FederationRule,
    )
    from .....types.admin.organization.workload_identity_providers.federation_rule_create_params import (
        FederationRuleCreateParamsPermissionsRestrictedParam,
        FederationRuleCreateParamsPermissionsServiceAccountDefaultParam,
    )
    from .....types.admin.organization.workload_identity_providers.federation_rule_deleted import (
        FederationRuleDeleted,
    )
    from .....types.admin.organization.workload_identity_providers.federation_rule_update_params import (
        FederationRuleUpdateParamsPermissionsDefaultParam,
        FederationRuleUpdateParamsPermissionsRestrictedParam,
    )


class FederationRules(Resource):
    """The federation rules of a provider."""

    @cached_property
    def with_raw_response(self) -> FederationRulesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return FederationRulesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FederationRulesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return FederationRulesWithStreamingResponse(self)

    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        service_account_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[FederationRule]:
        """List the federation rules of a provider.

        Args:
            workload_identity_provider_id: Id of the workload identity provider.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
            service_account_id: Only rules for this service account.
        """
        from .....pagination import SyncCursorPage
        from .....types.admin.organization.workload_identity_providers.federation_rule import (
            FederationRule,
        )

        request = Request(
            "GET",
            f"/organization/workload_identity_providers/{segment(workload_identity_provider_id, 'workload_identity_provider_id')}/federation_rules",
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "service_account_id": service_account_id,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[FederationRule])

    def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Mapping[str, str | bool | int | float],
        project_id: str,
        service_account_id: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | Omit = omit,
        permissions: Union[
            FederationRuleCreateParamsPermissionsServiceAccountDefaultParam,
            FederationRuleCreateParamsPermissionsRestrictedParam,
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FederationRule:
        """Create a federation rule.

        Args:
            workload_identity_provider_id: Id of the workload identity provider.
            attribute_matchers: Attributes that tokens must have.
            project_id: Id of the project.
            service_account_id: Id of the service account.
            description: What the rule is for.
            enabled: Whether it is enabled.
            name: Name of the rule.
            permissions: Permissions to grant.
        """
        from .....types.admin.organization.workload_identity_providers.federation_rule import (
            FederationRule,
        )

        request = Request(
            "POST",
            f"/organization/workload_identity_providers/{segment(workload_identity_provider_id, 'workload_identity_provider_id')}/federation_rules",
            json={
                "attribute_matchers": attribute_matchers,
                "project_id": project_id,
                "service_account_id": service_account_id,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, FederationRule)

    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FederationRule:
        """Retrieve a federation rule.

        Args:
            workload_identity_federation_rule_id: Id of the federation rule.
            workload_identity_provider_id: Id of the workload identity provider.
        """
        from .....types.admin.organization.workload_identity_providers.federation_rule import (
            FederationRule,
        )

        request = Request(
            "GET",
            f"/organization/workload_identity_providers/{segment(workload_identity_provider_id, 'workload_identity_provider_id')}/federation_rules/{segment(workload_identity_federation_rule_id, 'workload_identity_federation_rule_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, FederationRule)

    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: Mapping[str, str | bool | int | float] | Omit = omit,
        description: str | None | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | None | Omit = omit,
        permissions: Union[
            FederationRuleUpdateParamsPermissionsDefaultParam,
            FederationRuleUpdateParamsPermissionsRestrictedParam,
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FederationRule:
        """Change a federation rule.

        Args:
            workload_identity_federation_rule_id: Id of the federation rule.
            workload_identity_provider_id: Id of the workload identity provider.
            attribute_matchers: Attributes that tokens must have.
            description: What the rule is for.
            enabled: Whether it is enabled.
            name: New name of the rule.
            permissions: Permissions to grant.
        """
        from .....types.admin.organization.workload_identity_providers.federation_rule import (
            FederationRule,
        )

        request = Request(
            "POST",
            f"/organization/workload_identity_providers/{segment(workload_identity_provider_id, 'workload_identity_provider_id')}/federation_rules/{segment(workload_identity_federation_rule_id, 'workload_identity_federation_rule_id')}",
            json={
                "attribute_matchers": attribute_matchers,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, FederationRule)

    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FederationRuleDeleted:
        """Delete a federation rule.

        Args:
            workload_identity_federation_rule_id: Id of the federation rule.
            workload_identity_provider_id: Id of the workload identity provider.
        """
        from .....types.admin.organization.workload_identity_providers.federation_rule_deleted import (
            FederationRuleDeleted,
        )

        request = Request(
            "DELETE",
            f"/organization/workload_identity_providers/{segment(workload_identity_provider_id, 'workload_identity_provider_id')}/federation_rules/{segment(workload_identity_federation_rule_id, 'workload_identity_federation_rule_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, FederationRuleDeleted)


class FederationRulesWithRawResponse:
    def __init__(self, federation_rules: FederationRules) -> None:
        self.list = to_raw(federation_rules.list)
        self.create = to_raw(federation_rules.create)
        self.retrieve = to_raw(federation_rules.retrieve)
        self.update = to_raw(federation_rules.update)
        self.delete = to_raw(federation_rules.delete)


class FederationRulesWithStreamingResponse:
    def __init__(self, federation_rules: FederationRules) -> None:
        self.list = to_streaming(federation_rules.list)
        self.create = to_streaming(federation_rules.create)
        self.retrieve = to_streaming(federation_rules.retrieve)
        self.update = to_streaming(federation_rules.update)
        self.delete = to_streaming(federation_rules.delete)


if TYPE_CHECKING:
    from .async_federation_rules import (
        AsyncFederationRules as AsyncFederationRules,
        AsyncFederationRulesWithRawResponse as AsyncFederationRulesWithRawResponse,
        AsyncFederationRulesWithStreamingResponse as AsyncFederationRulesWithStreamingResponse,
    )
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncFederationRules": ".async_federation_rules",
        "AsyncFederationRulesWithRawResponse": ".async_federation_rules",
        "AsyncFederationRulesWithStreamingResponse": ".async_federation_rules",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
