from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ......_core.omit import not_given, omit
from ......_core.request import Request, RequestOptions, segment
from ......_core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ......_core.omit import Body, Headers, NotGiven, Omit, Query
    from ......_core.timeouts import Timeout
    from ......types.admin.organization.projects.service_account_create_response import (
        ServiceAccountAPIKey,
    )


class ApiKeys(Resource):
    """An API key of a service account."""

    @cached_property
    def with_raw_response(self) -> ApiKeysWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ApiKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ApiKeysWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ApiKeysWithStreamingResponse(self)

    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | None | Omit = omit,
        name: str | Omit = omit,
        scopes: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ServiceAccountAPIKey:
        """Create an API key of a service account.

        The key is shown in this response only. Store it.

        Args:
            service_account_id: Id of the service account.
            project_id: Id of the project, `proj_…`.
            expires_in_seconds: Time until the key expires, in seconds, up to a year. By
                default it never expires.
            name: Name of the key.
            scopes: Permissions of the key.
        """
        from ......types.admin.organization.projects.service_account_create_response import (
            ServiceAccountAPIKey,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/service_accounts/{segment(service_account_id, 'service_account_id')}/api_keys",
            json={
                "expires_in_seconds": expires_in_seconds,
                "name": name,
                "scopes": scopes,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ServiceAccountAPIKey)


class ApiKeysWithRawResponse:
    def __init__(self, api_keys: ApiKeys) -> None:
        self.create = to_raw(api_keys.create)


class ApiKeysWithStreamingResponse:
    def __init__(self, api_keys: ApiKeys) -> None:
        self.create = to_streaming(api_keys.create)


if TYPE_CHECKING:
    from .async_api_keys import (
        AsyncApiKeys as AsyncApiKeys,
        AsyncApiKeysWithRawResponse as AsyncApiKeysWithRawResponse,
        AsyncApiKeysWithStreamingResponse as AsyncApiKeysWithStreamingResponse,
    )
else:
    from ......_core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncApiKeys": ".async_api_keys",
        "AsyncApiKeysWithRawResponse": ".async_api_keys",
        "AsyncApiKeysWithStreamingResponse": ".async_api_keys",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
