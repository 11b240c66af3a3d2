from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....pagination import SyncCursorPage
    from ....types.admin.organization.admin_api_key import AdminAPIKey
    from ....types.admin.organization.admin_api_key_create_response import (
        AdminAPIKeyCreateResponse,
    )
    from ....types.admin.organization.admin_api_key_delete_response import (
        AdminAPIKeyDeleteResponse,
    )


class AdminApiKeys(Resource):
    """Admin API keys."""

    @cached_property
    def with_raw_response(self) -> AdminApiKeysWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AdminApiKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AdminApiKeysWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AdminApiKeysWithStreamingResponse(self)

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
    ) -> SyncCursorPage[AdminAPIKey]:
        """List admin API keys.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `asc`, oldest first.
        """
        from ....pagination import SyncCursorPage
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
        return self._page(request, SyncCursorPage[AdminAPIKey])

    def create(
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
        return self._send(request, AdminAPIKeyCreateResponse)

    def retrieve(
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
        return self._send(request, AdminAPIKey)

    def delete(
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
        return self._send(request, AdminAPIKeyDeleteResponse)


class AdminApiKeysWithRawResponse:
    def __init__(self, admin_api_keys: AdminApiKeys) -> None:
        self.list = to_raw(admin_api_keys.list)
        self.create = to_raw(admin_api_keys.create)
        self.retrieve = to_raw(admin_api_keys.retrieve)
        self.delete = to_raw(admin_api_keys.delete)


class AdminApiKeysWithStreamingResponse:
    def __init__(self, admin_api_keys: AdminApiKeys) -> None:
        self.list = to_streaming(admin_api_keys.list)
        self.create = to_streaming(admin_api_keys.create)
        self.retrieve = to_streaming(admin_api_keys.retrieve)
        self.delete = to_streaming(admin_api_keys.delete)


if TYPE_CHECKING:
    from .async_admin_api_keys import (
        AsyncAdminApiKeys as AsyncAdminApiKeys,
        AsyncAdminApiKeysWithRawResponse as AsyncAdminApiKeysWithRawResponse,
        AsyncAdminApiKeysWithStreamingResponse as AsyncAdminApiKeysWithStreamingResponse,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncAdminApiKeys": ".async_admin_api_keys",
        "AsyncAdminApiKeysWithRawResponse": ".async_admin_api_keys",
        "AsyncAdminApiKeysWithStreamingResponse": ".async_admin_api_keys",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
