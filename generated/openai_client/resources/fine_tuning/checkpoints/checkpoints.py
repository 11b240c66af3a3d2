from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import Resource

if TYPE_CHECKING:
    from .permissions import (
        Permissions,
        PermissionsWithRawResponse,
        PermissionsWithStreamingResponse,
    )


class Checkpoints(Resource):
    """Checkpoints of fine-tuned models."""

    @cached_property
    def permissions(self) -> Permissions:
        from .permissions import Permissions

        return Permissions(self._client)

    @cached_property
    def with_raw_response(self) -> CheckpointsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return CheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return CheckpointsWithStreamingResponse(self)


class CheckpointsWithRawResponse:
    def __init__(self, checkpoints: Checkpoints) -> None:
        self._checkpoints = checkpoints

    @cached_property
    def permissions(self) -> PermissionsWithRawResponse:
        return self._checkpoints.permissions.with_raw_response


class CheckpointsWithStreamingResponse:
    def __init__(self, checkpoints: Checkpoints) -> None:
        self._checkpoints = checkpoints

    @cached_property
    def permissions(self) -> PermissionsWithStreamingResponse:
        return self._checkpoints.permissions.with_streaming_response
