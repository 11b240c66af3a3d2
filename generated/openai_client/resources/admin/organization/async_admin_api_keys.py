from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.pages import AsyncPaginator
    from ...._core.timeouts import Timeout
    from ....pagination import AsyncCursorPage
    from ....types.admin.organization.admin_api_key import AdminAPIKey
    from ....types.admin.organization.admin_api_key_create_response import (
        AdminAPIKeyCreateResponse,
    )
    from ....types.admin.organization.admin_api_key_delete_response import (
        AdminAPIKeyDeleteResponse,
    )


class AsyncAdminApiKeys(AsyncResource):
    """Admin API keys."""

    @cached_property
    def with_raw_response(self) -> AsyncAdminApiKeysWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncAdminApiKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAdminApiKeysWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncAdminApiKeysWithStreamingResponse(self)

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
    ) -> AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]]:
        """List admin API keys.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `asc`, oldest first.
        """
        from ....pagination import AsyncCursorPage
        from ....types.admin.organization.admin_api_key import AdminAPIKey

        request = Request(
            "GET",
            "/organization/admin_api_keys",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncCursorPage[AdminAPIKey], AdminAPIKey)

    async def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AdminAPIKeyCreateResponse:
        """Create an admin API key.

        The key is shown in this response only. Store it.

        Args:
            name: Name of the key.
            expires_in_seconds: Time until the key expires, in seconds, up to a year. By
                default it never expires.
        """
        from ....types.admin.organization.admin_api_key_create_response import (
            AdminAPIKeyCreateResponse,
        )

        request = Request(
            "POST",
            "/organization/admin_api_keys",
            json={
                "name": name,
                "expires_in_seconds": expires_in_seconds,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, AdminAPIKeyCreateResponse)

    async def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AdminAPIKey:
        """Retrieve an admin API key.

        Args:
            key_id: Id of the admin API key.
        """
        from ....types.admin.organization.admin_api_key import AdminAPIKey

        request = Request(
            "GET",
            f"/organization/admin_api_keys/{segment(key_id, 'key_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, AdminAPIKey)

    async def delete(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AdminAPIKeyDeleteResponse:
        """Delete an admin API key.

        Args:
            key_id: Id of the admin API key.
        """
        from ....types.admin.organization.admin_api_key_delete_response import (
            AdminAPIKeyDeleteResponse,
        )

        request = Request(
            "DELETE",
            f"/organization/admin_api_keys/{segment(key_id, 'key_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, AdminAPIKeyDeleteResponse)


class AsyncAdminApiKeysWithRawResponse:
    def __init__(self, admin_api_keys: AsyncAdminApiKeys) -> None:
        self.list = async_to_raw(admin_api_keys.list)
        self.create = async_to_raw(admin_api_keys.create)
        self.retrieve = async_to_raw(admin_api_keys.retrieve)
        self.delete = async_to_raw(admin_api_keys.delete)


class AsyncAdminApiKeysWithStreamingResponse:
    def __init__(self, admin_api_keys: AsyncAdminApiKeys) -> None:
        self.list = async_to_streaming(admin_api_keys.list)
        self.create = async_to_streaming(admin_api_keys.create)
        self.retrieve = async_to_streaming(admin_api_keys.retrieve)
        self.delete = async_to_streaming(admin_api_keys.delete)
