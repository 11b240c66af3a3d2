from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Union

    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.pages import AsyncPaginator
    from ....._core.timeouts import Timeout
    from .....pagination import AsyncCursorPage
    from .....types.admin.organization.workload_identity_provider import (
        WorkloadIdentityProvider,
    )
    from .....types.admin.organization.workload_identity_provider_create_params import (
        AttributeTransformationParam,
        WorkloadIdentityProviderCreateParamsVerificationDiscoveryParam,
        WorkloadIdentityProviderCreateParamsVerificationUploadedJwksParam,
    )
    from .....types.admin.organization.workload_identity_provider_deleted import (
        WorkloadIdentityProviderDeleted,
    )
    from .....types.admin.organization.workload_identity_provider_update_params import (
        WorkloadIdentityProviderUpdateParamsVerificationDiscoveryParam,
        WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksParam,
    )
    from .async_federation_rules import (
        AsyncFederationRules,
        AsyncFederationRulesWithRawResponse,
        AsyncFederationRulesWithStreamingResponse,
    )


class AsyncWorkloadIdentityProviders(AsyncResource):
    """Workload identity providers."""

    @cached_property
    def federation_rules(self) -> AsyncFederationRules:
        from .async_federation_rules import AsyncFederationRules

        return AsyncFederationRules(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncWorkloadIdentityProvidersWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncWorkloadIdentityProvidersWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncWorkloadIdentityProvidersWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncWorkloadIdentityProvidersWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        WorkloadIdentityProvider,
        AsyncCursorPage[WorkloadIdentityProvider],
    ]:
        """List workload identity providers.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from .....pagination import AsyncCursorPage
        from .....types.admin.organization.workload_identity_provider import (
            WorkloadIdentityProvider,
        )

        request = Request(
            "GET",
            "/organization/workload_identity_providers",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncCursorPage[WorkloadIdentityProvider],
            WorkloadIdentityProvider,
        )

    async def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[AttributeTransformationParam] | Omit = omit,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        verification: Union[
            WorkloadIdentityProviderCreateParamsVerificationDiscoveryParam,
            WorkloadIdentityProviderCreateParamsVerificationUploadedJwksParam,
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WorkloadIdentityProvider:
        """Create a workload identity provider.

        Args:
            audience: Audience that tokens must have.
            issuer: Issuer of the tokens, a URL.
            name: Name of the provider.
            type: Always `oidc`.
            attribute_transformations: Attributes that are computed from the claims of a
                token.
            description: What the provider is for.
            enabled: Whether it is enabled.
            verification: How signatures of tokens are verified.
        """
        from .....types.admin.organization.workload_identity_provider import (
            WorkloadIdentityProvider,
        )

        request = Request(
            "POST",
            "/organization/workload_identity_providers",
            json={
                "audience": audience,
                "issuer": issuer,
                "name": name,
                "type": type,
                "attribute_transformations": attribute_transformations,
                "description": description,
                "enabled": enabled,
                "verification": verification,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, WorkloadIdentityProvider)

    async def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WorkloadIdentityProvider:
        """Retrieve a workload identity provider.

        Args:
            workload_identity_provider_id: Id of the workload identity provider.
        """
        from .....types.admin.organization.workload_identity_provider import (
            WorkloadIdentityProvider,
        )

        request = Request(
            "GET",
            f"/organization/workload_identity_providers/{segment(workload_identity_provider_id, 'workload_identity_provider_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, WorkloadIdentityProvider)

    async def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[AttributeTransformationParam] | Omit = omit,
        audience: str | Omit = omit,
        description: str | None | Omit = omit,
        enabled: bool | Omit = omit,
        issuer: str | Omit = omit,
        name: str | Omit = omit,
        verification: Union[
            WorkloadIdentityProviderUpdateParamsVerificationDiscoveryParam,
            WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksParam,
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WorkloadIdentityProvider:
        """Change a workload identity provider.

        Args:
            workload_identity_provider_id: Id of the workload identity provider.
            attribute_transformations: Attributes that are computed from the claims of a
                token.
            audience: Audience that tokens must have.
            description: What the provider is for.
            enabled: Whether it is enabled.
            issuer: Issuer of the tokens, a URL.
            name: New name of the provider.
            verification: How signatures of tokens are verified.
        """
        from .....types.admin.organization.workload_identity_provider import (
            WorkloadIdentityProvider,
        )

        request = Request(
            "POST",
            f"/organization/workload_identity_providers/{segment(workload_identity_provider_id, 'workload_identity_provider_id')}",
            json={
                "attribute_transformations": attribute_transformations,
                "audience": audience,
                "description": description,
                "enabled": enabled,
                "issuer": issuer,
                "name": name,
                "verification": verification,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, WorkloadIdentityProvider)

    async def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WorkloadIdentityProviderDeleted:
        """Delete a workload identity provider.

        Args:
            workload_identity_provider_id: Id of the workload identity provider.
        """
        from .....types.admin.organization.workload_identity_provider_deleted import (
            WorkloadIdentityProviderDeleted,
        )

        request = Request(
            "DELETE",
            f"/organization/workload_identity_providers/{segment(workload_identity_provider_id, 'workload_identity_provider_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, WorkloadIdentityProviderDeleted)


class AsyncWorkloadIdentityProvidersWithRawResponse:
    def __init__(
        self, workload_identity_providers: AsyncWorkloadIdentityProviders
    ) -> None:
        self._workload_identity_providers = workload_identity_providers
        self.list = async_to_raw(workload_identity_providers.list)
        self.create = async_to_raw(workload_identity_providers.create)
        self.retrieve = async_to_raw(workload_identity_providers.retrieve)
        self.update = async_to_raw(workload_identity_providers.update)
        self.delete = async_to_raw(workload_identity_providers.delete)

    @cached_property
    def federation_rules(self) -> AsyncFederationRulesWithRawResponse:
        return self._workload_identity_providers.federation_rules.with_raw_response


class AsyncWorkloadIdentityProvidersWithStreamingResponse:
    def __init__(
        self, workload_identity_providers: AsyncWorkloadIdentityProviders
    ) -> None:
        self._workload_identity_providers = workload_identity_providers
        self.list = async_to_streaming(workload_identity_providers.list)
        self.create = async_to_streaming(workload_identity_providers.create)
        self.retrieve = async_to_streaming(workload_identity_providers.retrieve)
        self.update = async_to_streaming(workload_identity_providers.update)
        self.delete = async_to_streaming(workload_identity_providers.delete)

    @cached_property
    def federation_rules(self) -> AsyncFederationRulesWithStreamingResponse:
        return (
            self._workload_identity_providers.federation_rules.with_streaming_response
        )
