from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.timeouts import Timeout
    from .....pagination import SyncConversationCursorPage
    from .....types.admin.organization.projects.api_key_delete_response import (
        ProjectAPIKeyDeleteResponse,
    )
    from .....types.admin.organization.projects.project_api_key import ProjectAPIKey


class ApiKeys(Resource):
    """The API keys of a project."""

    @cached_property
    def with_raw_response(self) -> ApiKeysWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ApiKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ApiKeysWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ApiKeysWithStreamingResponse(self)

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        owner_project_access: Literal["active", "inactive", "any"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncConversationCursorPage[ProjectAPIKey]:
        """List the API keys of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            owner_project_access: Only keys whose owner has (`active`) or no longer has
                (`inactive`) access to the project.
        """
        from .....pagination import SyncConversationCursorPage
        from .....types.admin.organization.projects.project_api_key import ProjectAPIKey

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/api_keys",
            query={
                "after": after,
                "limit": limit,
                "owner_project_access": owner_project_access,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncConversationCursorPage[ProjectAPIKey])

    def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectAPIKey:
        """Retrieve an API key of a project.

        Args:
            api_key_id: Id of the API key, `key_…`.
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.project_api_key import ProjectAPIKey

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/api_keys/{segment(api_key_id, 'api_key_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectAPIKey)

    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = omit,
        scopes: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectAPIKey:
        """Change an API key of a project.

        Args:
            api_key_id: Id of the API key, `key_…`.
            project_id: Id of the project, `proj_…`.
            expires_in_seconds: Time until the key expires, in seconds.
            scopes: Permissions of the key.
        """
        from .....types.admin.organization.projects.project_api_key import ProjectAPIKey

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/api_keys/{segment(api_key_id, 'api_key_id')}",
            json={
                "expires_in_seconds": expires_in_seconds,
                "scopes": scopes,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectAPIKey)

    def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectAPIKeyDeleteResponse:
        """Delete an API key of a project.

        Args:
            api_key_id: Id of the API key, `key_…`.
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.api_key_delete_response import (
            ProjectAPIKeyDeleteResponse,
        )

        request = Request(
            "DELETE",
            f"/organization/projects/{segment(project_id, 'project_id')}/api_keys/{segment(api_key_id, 'api_key_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectAPIKeyDeleteResponse)


class ApiKeysWithRawResponse:
    def __init__(self, api_keys: ApiKeys) -> None:
        self.list = to_raw(api_keys.list)
        self.retrieve = to_raw(api_keys.retrieve)
        self.update = to_raw(api_keys.update)
        self.delete = to_raw(api_keys.delete)


class ApiKeysWithStreamingResponse:
    def __init__(self, api_keys: ApiKeys) -> None:
        self.list = to_streaming(api_keys.list)
        self.retrieve = to_streaming(api_keys.retrieve)
        self.update = to_streaming(api_keys.update)
        self.delete = to_streaming(api_keys.delete)


if TYPE_CHECKING:
    from .async_api_keys import (
        AsyncApiKeys as AsyncApiKeys,
        AsyncApiKeysWithRawResponse as AsyncApiKeysWithRawResponse,
        AsyncApiKeysWithStreamingResponse as AsyncApiKeysWithStreamingResponse,
    )
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncApiKeys": ".async_api_keys",
        "AsyncApiKeysWithRawResponse": ".async_api_keys",
        "AsyncApiKeysWithStreamingResponse": ".async_api_keys",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
