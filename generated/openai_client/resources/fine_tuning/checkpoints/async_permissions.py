from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.pages import AsyncPaginator
    from ...._core.timeouts import Timeout
    from ....pagination import AsyncConversationCursorPage, AsyncPage
    from ....types.fine_tuning.checkpoints.permission_create_response import (
        CheckpointPermission,
    )
    from ....types.fine_tuning.checkpoints.permission_delete_response import (
        CheckpointPermissionDeleted,
    )


class AsyncPermissions(AsyncResource):
    """Projects that may use a checkpoint."""

    @cached_property
    def with_raw_response(self) -> AsyncPermissionsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPermissionsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncPermissionsWithStreamingResponse(self)

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | str | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        CheckpointPermission,
        AsyncConversationCursorPage[CheckpointPermission],
    ]:
        """List the permissions of a checkpoint.

        Needs an admin API key.

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint, `ft:…:ckpt-step-…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page. Default: 10.
            order: Order by creation time. Default: `descending`.
            project_id: Only permissions of this project.
        """
        from ....pagination import AsyncConversationCursorPage
        from ....types.fine_tuning.checkpoints.permission_create_response import (
            CheckpointPermission,
        )

        request = Request(
            "GET",
            f"/fine_tuning/checkpoints/{segment(fine_tuned_model_checkpoint, 'fine_tuned_model_checkpoint')}/permissions",
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "project_id": project_id,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncConversationCursorPage[CheckpointPermission],
            CheckpointPermission,
        )

    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[CheckpointPermission, AsyncPage[CheckpointPermission]]:
        """Let projects use a checkpoint.

        Needs an admin API key.

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint, `ft:…:ckpt-step-…`.
            project_ids: Ids of projects that may use the checkpoint.
        """
        from ....pagination import AsyncPage
        from ....types.fine_tuning.checkpoints.permission_create_response import (
            CheckpointPermission,
        )

        request = Request(
            "POST",
            f"/fine_tuning/checkpoints/{segment(fine_tuned_model_checkpoint, 'fine_tuned_model_checkpoint')}/permissions",
            json={
                "project_ids": project_ids,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncPage[CheckpointPermission],
            CheckpointPermission,
        )

    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CheckpointPermissionDeleted:
        """Delete a permission.

        Needs an admin API key.

        Args:
            permission_id: Id of the permission, `cp_…`.
            fine_tuned_model_checkpoint: Name of the checkpoint, `ft:…:ckpt-step-…`.
        """
        from ....types.fine_tuning.checkpoints.permission_delete_response import (
            CheckpointPermissionDeleted,
        )

        request = Request(
            "DELETE",
            f"/fine_tuning/checkpoints/{segment(fine_tuned_model_checkpoint, 'fine_tuned_model_checkpoint')}/permissions/{segment(permission_id, 'permission_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, CheckpointPermissionDeleted)


class AsyncPermissionsWithRawResponse:
    def __init__(self, permissions: AsyncPermissions) -> None:
        self.list = async_to_raw(permissions.list)
        self.create = async_to_raw(permissions.create)
        self.delete = async_to_raw(permissions.delete)


class AsyncPermissionsWithStreamingResponse:
    def __init__(self, permissions: AsyncPermissions) -> None:
        self.list = async_to_streaming(permissions.list)
        self.create = async_to_streaming(permissions.create)
        self.delete = async_to_streaming(permissions.delete)
