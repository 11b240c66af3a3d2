from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal, Union

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....pagination import SyncCursorPage
    from ....types.admin.organization.external_storage_configuration import (
        ExternalStorageConfiguration,
    )
    from ....types.admin.organization.external_storage_create_params import (
        ExternalStorageCreateParamsProviderAwsParam,
        ExternalStorageCreateParamsProviderAzureParam,
        ExternalStorageCreateParamsProviderGcpParam,
        ExternalStorageCreateParamsProviderOciParam,
    )
    from ....types.admin.organization.external_storage_deleted import (
        ExternalStorageDeleted,
    )


class ExternalStorage(Resource):
    """External storages."""

    @cached_property
    def with_raw_response(self) -> ExternalStorageWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ExternalStorageWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ExternalStorageWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ExternalStorageWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[ExternalStorageConfiguration]:
        """List external storages.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
            project_id: Only storages of this project.
        """
        from ....pagination import SyncCursorPage
        from ....types.admin.organization.external_storage_configuration import (
            ExternalStorageConfiguration,
        )

        request = Request(
            "GET",
            "/organization/external_storage",
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "project_id": project_id,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[ExternalStorageConfiguration])

    def create(
        self,
        *,
        project_id: str,
        provider: Union[
            ExternalStorageCreateParamsProviderAwsParam,
            ExternalStorageCreateParamsProviderAzureParam,
            ExternalStorageCreateParamsProviderGcpParam,
            ExternalStorageCreateParamsProviderOciParam,
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalStorageConfiguration:
        """Register an external storage.

        Args:
            project_id: Id of the project.
            provider: Provider of the storage.
        """
        from ....types.admin.organization.external_storage_configuration import (
            ExternalStorageConfiguration,
        )

        request = Request(
            "POST",
            "/organization/external_storage",
            json={
                "project_id": project_id,
                "provider": provider,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ExternalStorageConfiguration)

    def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalStorageConfiguration:
        """Retrieve an external storage.

        Args:
            external_storage_id: Id of the external storage.
        """
        from ....types.admin.organization.external_storage_configuration import (
            ExternalStorageConfiguration,
        )

        request = Request(
            "GET",
            f"/organization/external_storage/{segment(external_storage_id, 'external_storage_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ExternalStorageConfiguration)

    def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalStorageDeleted:
        """Delete an external storage.

        Args:
            external_storage_id: Id of the external storage.
        """
        from ....types.admin.organization.external_storage_deleted import (
            ExternalStorageDeleted,
        )

        request = Request(
            "DELETE",
            f"/organization/external_storage/{segment(external_storage_id, 'external_storage_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ExternalStorageDeleted)

    def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalStorageConfiguration:
        """Validate an external storage.

        Args:
            external_storage_id: Id of the external storage.
        """
        from ....types.admin.organization.external_storage_configuration import (
            ExternalStorageConfiguration,
        )

        request = Request(
            "POST",
            f"/organization/external_storage/{segment(external_storage_id, 'external_storage_id')}/validate",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ExternalStorageConfiguration)


class ExternalStorageWithRawResponse:
    def __init__(self, external_storage: ExternalStorage) -> None:
        self.list = to_raw(external_storage.list)
        self.create = to_raw(external_storage.create)
        self.retrieve = to_raw(external_storage.retrieve)
        self.delete = to_raw(external_storage.delete)
        self.validate = to_raw(external_storage.validate)


class ExternalStorageWithStreamingResponse:
    def __init__(self, external_storage: ExternalStorage) -> None:
        self.list = to_streaming(external_storage.list)
        self.create = to_streaming(external_storage.create)
        self.retrieve = to_streaming(external_storage.retrieve)
        self.delete = to_streaming(external_storage.delete)
        self.validate = to_streaming(external_storage.validate)


if TYPE_CHECKING:
    from .async_external_storage import (
        AsyncExternalStorage as AsyncExternalStorage,
        AsyncExternalStorageWithRawResponse as AsyncExternalStorageWithRawResponse,
        AsyncExternalStorageWithStreamingResponse as AsyncExternalStorageWithStreamingResponse,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncExternalStorage": ".async_external_storage",
        "AsyncExternalStorageWithRawResponse": ".async_external_storage",
        "AsyncExternalStorageWithStreamingResponse": ".async_external_storage",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
