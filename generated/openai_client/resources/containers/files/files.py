from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ...._core.omit import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....pagination import SyncCursorPage
    from ....types.containers.file_create_response import ContainerFile
    from .content import (
        ContentResource,
        ContentResourceWithRawResponse,
        ContentResourceWithStreamingResponse,
    )


class Files(Resource):
    """Files of a container."""

    @cached_property
    def content(self) -> ContentResource:
        from .content import ContentResource

        return ContentResource(self._client)

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return FilesWithStreamingResponse(self)

    def list(
        self,
        container_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[ContainerFile]:
        """List the files of a container.

        Args:
            container_id: Id of the container, `cntr_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ....pagination import SyncCursorPage
        from ....types.containers.file_create_response import ContainerFile

        request = Request(
            "GET",
            f"/containers/{segment(container_id, 'container_id')}/files",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[ContainerFile])

    def create(
        self,
        container_id: str,
        *,
        file: FileTypes | Omit = omit,
        file_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ContainerFile:
        """Add a file to a container.

        Pass `file` to upload one, or `file_id` to copy one that `files.create`
        returned.

        Args:
            container_id: Id of the container, `cntr_…`.
            file: The file to upload.
            file_id: Id of an uploaded file, `file-…`.
        """
        from ....types.containers.file_create_response import ContainerFile

        request = Request(
            "POST",
            f"/containers/{segment(container_id, 'container_id')}/files",
            json={
                "file_id": file_id,
            },
            files={
                "file": file,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ContainerFile)

    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ContainerFile:
        """Retrieve a file of a container.

        Args:
            file_id: Id of the file, `cfile_…`.
            container_id: Id of the container, `cntr_…`.
        """
        from ....types.containers.file_create_response import ContainerFile

        request = Request(
            "GET",
            f"/containers/{segment(container_id, 'container_id')}/files/{segment(file_id, 'file_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ContainerFile)

    def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Delete a file of a container.

        Args:
            file_id: Id of the file, `cfile_…`.
            container_id: Id of the container, `cntr_…`.
        """
        request = Request(
            "DELETE",
            f"/containers/{segment(container_id, 'container_id')}/files/{segment(file_id, 'file_id')}",
            headers={
                "Accept": "*/*",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._empty(request)


class FilesWithRawResponse:
    def __init__(self, files: Files) -> None:
        self._files = files
        self.list = to_raw(files.list)
        self.create = to_raw(files.create)
        self.retrieve = to_raw(files.retrieve)
        self.delete = to_raw(files.delete)

    @cached_property
    def content(self) -> ContentResourceWithRawResponse:
        return self._files.content.with_raw_response


class FilesWithStreamingResponse:
    def __init__(self, files: Files) -> None:
        self._files = files
        self.list = to_streaming(files.list)
        self.create = to_streaming(files.create)
        self.retrieve = to_streaming(files.retrieve)
        self.delete = to_streaming(files.delete)

    @cached_property
    def content(self) -> ContentResourceWithStreamingResponse:
        return self._files.content.with_streaming_response
