from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import AsyncResource

if TYPE_CHECKING:
    from .async_permissions import (
        AsyncPermissions,
        AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse,
    )


class AsyncCheckpoints(AsyncResource):
    """Checkpoints of fine-tuned models."""

    @cached_property
    def permissions(self) -> AsyncPermissions:
        from .async_permissions import AsyncPermissions

        return AsyncPermissions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncCheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncCheckpointsWithStreamingResponse(self)


class AsyncCheckpointsWithRawResponse:
    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self._checkpoints = checkpoints

    @cached_property
    def permissions(self) -> AsyncPermissionsWithRawResponse:
        return self._checkpoints.permissions.with_raw_response


class AsyncCheckpointsWithStreamingResponse:
    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self._checkpoints = checkpoints

    @cached_property
    def permissions(self) -> AsyncPermissionsWithStreamingResponse:
        return self._checkpoints.permissions.with_streaming_response
