from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal, Union

    from ....._core.omit import Body, Headers, NotGiven, Query
    from ....._core.timeouts import Timeout
    from .....types.admin.organization.projects.project_data_retention import (
        ProjectDataRetention,
    )


class DataRetention(Resource):
    """The data retention of a project."""

    @cached_property
    def with_raw_response(self) -> DataRetentionWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return DataRetentionWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DataRetentionWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return DataRetentionWithStreamingResponse(self)

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectDataRetention:
        """Retrieve the data retention of a project.

        Args:
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.project_data_retention import (
            ProjectDataRetention,
        )

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/data_retention",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectDataRetention)

    def update(
        self,
        project_id: str,
        *,
        retention_type: Union[
            Literal[
                "organization_default",
                "none",
                "zero_data_retention",
                "modified_abuse_monitoring",
                "enhanced_zero_data_retention",
                "enhanced_modified_abuse_monitoring",
            ],
            str,
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectDataRetention:
        """Change the data retention of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            retention_type: Kind of retention. `organization_default` takes that of the
                organization.
        """
        from .....types.admin.organization.projects.project_data_retention import (
            ProjectDataRetention,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/data_retention",
            json={
                "retention_type": retention_type,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectDataRetention)


class DataRetentionWithRawResponse:
    def __init__(self, data_retention: DataRetention) -> None:
        self.retrieve = to_raw(data_retention.retrieve)
        self.update = to_raw(data_retention.update)


class DataRetentionWithStreamingResponse:
    def __init__(self, data_retention: DataRetention) -> None:
        self.retrieve = to_streaming(data_retention.retrieve)
        self.update = to_streaming(data_retention.update)


if TYPE_CHECKING:
    from .async_data_retention import (
        AsyncDataRetention as AsyncDataRetention,
        AsyncDataRetentionWithRawResponse as AsyncDataRetentionWithRawResponse,
        AsyncDataRetentionWithStreamingResponse as AsyncDataRetentionWithStreamingResponse,
    )
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncDataRetention": ".async_data_retention",
        "AsyncDataRetentionWithRawResponse": ".async_data_retention",
        "AsyncDataRetentionWithStreamingResponse": ".async_data_retention",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
