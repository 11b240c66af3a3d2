from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given
from ...._core.request import Request, RequestOptions
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal, Union

    from ...._core.omit import Body, Headers, NotGiven, Query
    from ...._core.timeouts import Timeout
    from ....types.admin.organization.organization_data_retention import (
        OrganizationDataRetention,
    )


class DataRetention(Resource):
    """The data retention of the organization."""

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
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationDataRetention:
        """Retrieve the data retention of the organization."""
        from ....types.admin.organization.organization_data_retention import (
            OrganizationDataRetention,
        )

        request = Request(
            "GET",
            "/organization/data_retention",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, OrganizationDataRetention)

    def update(
        self,
        *,
        retention_type: Union[
            Literal[
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
    ) -> OrganizationDataRetention:
        """Change the data retention of the organization.

        Args:
            retention_type: Kind of retention.
        """
        from ....types.admin.organization.organization_data_retention import (
            OrganizationDataRetention,
        )

        request = Request(
            "POST",
            "/organization/data_retention",
            json={
                "retention_type": retention_type,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, OrganizationDataRetention)


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
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncDataRetention": ".async_data_retention",
        "AsyncDataRetentionWithRawResponse": ".async_data_retention",
        "AsyncDataRetentionWithStreamingResponse": ".async_data_retention",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
