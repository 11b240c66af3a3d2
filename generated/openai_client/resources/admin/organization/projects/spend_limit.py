from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ....._core.omit import Body, Headers, NotGiven, Query
    from ....._core.timeouts import Timeout
    from .....types.admin.organization.projects.project_spend_limit import (
        ProjectSpendLimit,
    )
    from .....types.admin.organization.projects.project_spend_limit_deleted import (
        ProjectSpendLimitDeleted,
    )


class SpendLimit(Resource):
    """The spend limit of a project."""

    @cached_property
    def with_raw_response(self) -> SpendLimitWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return SpendLimitWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpendLimitWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return SpendLimitWithStreamingResponse(self)

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendLimit:
        """Retrieve the spend limit of a project.

        Args:
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.project_spend_limit import (
            ProjectSpendLimit,
        )

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/spend_limit",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectSpendLimit)

    def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendLimit:
        """Set the spend limit of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            currency: Always `USD`.
            interval: Always `month`.
            threshold_amount: Limit in cents, at least 1.
        """
        from .....types.admin.organization.projects.project_spend_limit import (
            ProjectSpendLimit,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/spend_limit",
            json={
                "currency": currency,
                "interval": interval,
                "threshold_amount": threshold_amount,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectSpendLimit)

    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendLimitDeleted:
        """Delete the spend limit of a project.

        Args:
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.project_spend_limit_deleted import (
            ProjectSpendLimitDeleted,
        )

        request = Request(
            "DELETE",
            f"/organization/projects/{segment(project_id, 'project_id')}/spend_limit",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectSpendLimitDeleted)


class SpendLimitWithRawResponse:
    def __init__(self, spend_limit: SpendLimit) -> None:
        self.retrieve = to_raw(spend_limit.retrieve)
        self.update = to_raw(spend_limit.update)
        self.delete = to_raw(spend_limit.delete)


class SpendLimitWithStreamingResponse:
    def __init__(self, spend_limit: SpendLimit) -> None:
        self.retrieve = to_streaming(spend_limit.retrieve)
        self.update = to_streaming(spend_limit.update)
        self.delete = to_streaming(spend_limit.delete)


if TYPE_CHECKING:
    from .async_spend_limit import (
        AsyncSpendLimit as AsyncSpendLimit,
        AsyncSpendLimitWithRawResponse as AsyncSpendLimitWithRawResponse,
        AsyncSpendLimitWithStreamingResponse as AsyncSpendLimitWithStreamingResponse,
    )
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncSpendLimit": ".async_spend_limit",
        "AsyncSpendLimitWithRawResponse": ".async_spend_limit",
        "AsyncSpendLimitWithStreamingResponse": ".async_spend_limit",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
