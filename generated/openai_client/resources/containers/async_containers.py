from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Literal

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.pages import AsyncPaginator
    from ..._core.timeouts import Timeout
    from ...pagination import AsyncCursorPage
    from ...types.container_create_params import ContainerCreateExpirationParam
    from ...types.containers.container import Container
    from ...types.responses.container_auto_param import (
        ContainerAutoSkillParam,
        ContainerNetworkPolicyParam,
    )
    from .files.async_files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
    )


class AsyncContainers(AsyncResource):
    """Machines in which models run code, and their files."""

    @cached_property
    def files(self) -> AsyncFiles:
        from .files.async_files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncContainersWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncContainersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContainersWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncContainersWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        name: str | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Container, AsyncCursorPage[Container]]:
        """List containers.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            name: Only containers of this name.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ...pagination import AsyncCursorPage
        from ...types.containers.container import Container

        request = Request(
            "GET",
            "/containers",
            query={
                "after": after,
                "limit": limit,
                "name": name,
                "order": order,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncCursorPage[Container], Container)

    async def create(
        self,
        *,
        name: str,
        expires_after: ContainerCreateExpirationParam | Omit = omit,
        file_ids: Sequence[str] | Omit = omit,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | str | Omit = omit,
        network_policy: ContainerNetworkPolicyParam | Omit = omit,
        skills: Iterable[ContainerAutoSkillParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Container:
        """Create a container.

        Pass its id as `container` of the code interpreter or shell tool. It expires
        after 20 minutes without use, with its files.

        Args:
            name: Name of the container.
            expires_after: When the container expires. Default: after 20 minutes without
                use.
            file_ids: Ids of files to copy into the container.
            memory_limit: Memory of the container. Default: `1g`.
            network_policy: Network access of the container. Default: none.
            skills: Skills to install in the container.
        """
        from ...types.containers.container import Container

        request = Request(
            "POST",
            "/containers",
            json={
                "name": name,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "memory_limit": memory_limit,
                "network_policy": network_policy,
                "skills": skills,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Container)

    async def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Container:
        """Retrieve a container.

        Args:
            container_id: Id of the container, `cntr_…`.
        """
        from ...types.containers.container import Container

        request = Request(
            "GET",
            f"/containers/{segment(container_id, 'container_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Container)

    async def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Delete a container.

        Args:
            container_id: Id of the container, `cntr_…`.
        """
        request = Request(
            "DELETE",
            f"/containers/{segment(container_id, 'container_id')}",
            headers={
                "Accept": "*/*",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._empty(request)


class AsyncContainersWithRawResponse:
    def __init__(self, containers: AsyncContainers) -> None:
        self._containers = containers
        self.list = async_to_raw(containers.list)
        self.create = async_to_raw(containers.create)
        self.retrieve = async_to_raw(containers.retrieve)
        self.delete = async_to_raw(containers.delete)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        return self._containers.files.with_raw_response


class AsyncContainersWithStreamingResponse:
    def __init__(self, containers: AsyncContainers) -> None:
        self._containers = containers
        self.list = async_to_streaming(containers.list)
        self.create = async_to_streaming(containers.create)
        self.retrieve = async_to_streaming(containers.retrieve)
        self.delete = async_to_streaming(containers.delete)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        return self._containers.files.with_streaming_response
