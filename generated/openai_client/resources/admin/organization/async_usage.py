from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Union

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....types.admin.organization.usage_audio_speeches_response import UsageResponse
    from ....types.admin.organization.usage_decisions_response import (
        UsageDecisionsResponse,
    )


class AsyncUsage(AsyncResource):
    """Usage and costs, by time."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncUsageWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsageWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncUsageWithStreamingResponse(self)

    async def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | str | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"] | str],
            Omit,
        ] = omit,
        limit: int | Omit = omit,
        models: Sequence[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        user_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageResponse:
        """List the usage of speech.

        Args:
            start_time: Start of the period, in Unix seconds. It is included.
            api_key_ids: Only usage with these API keys.
            bucket_width: Width of a bucket. Default: `1d`.
            end_time: End of the period, in Unix seconds. It is not included.
            group_by: Fields by which usage is split. By default it is summed up.
            limit: Buckets per page. Default: 7 for `1d`, 24 for `1h`, 60 for `1m`.
            models: Only usage of these models.
            page: Token of the page to return, `next_page` of the page before.
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
        """
        from ....types.admin.organization.usage_audio_speeches_response import (
            UsageResponse,
        )

        request = Request(
            "GET",
            "/organization/usage/audio_speeches",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UsageResponse)

    async def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | str | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"] | str],
            Omit,
        ] = omit,
        limit: int | Omit = omit,
        models: Sequence[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        user_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageResponse:
        """List the usage of transcriptions.

        Args:
            start_time: Start of the period, in Unix seconds. It is included.
            api_key_ids: Only usage with these API keys.
            bucket_width: Width of a bucket. Default: `1d`.
            end_time: End of the period, in Unix seconds. It is not included.
            group_by: Fields by which usage is split. By default it is summed up.
            limit: Buckets per page. Default: 7 for `1d`, 24 for `1h`, 60 for `1m`.
            models: Only usage of these models.
            page: Token of the page to return, `next_page` of the page before.
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
        """
        from ....types.admin.organization.usage_audio_speeches_response import (
            UsageResponse,
        )

        request = Request(
            "GET",
            "/organization/usage/audio_transcriptions",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UsageResponse)

    async def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | str | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Sequence[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageResponse:
        """List the usage of the code interpreter.

        Args:
            start_time: Start of the period, in Unix seconds. It is included.
            bucket_width: Width of a bucket. Default: `1d`.
            end_time: End of the period, in Unix seconds. It is not included.
            group_by: Fields by which usage is split. By default it is summed up.
            limit: Buckets per page. Default: 7 for `1d`, 24 for `1h`, 60 for `1m`.
            page: Token of the page to return, `next_page` of the page before.
            project_ids: Only usage of these projects.
        """
        from ....types.admin.organization.usage_audio_speeches_response import (
            UsageResponse,
        )

        request = Request(
            "GET",
            "/organization/usage/code_interpreter_sessions",
            query={
                "start_time": start_time,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UsageResponse)

    async def completions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | Omit = omit,
        batch: bool | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | str | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Union[
            Sequence[
                Union[
                    Literal[
                        "project_id",
                        "user_id",
                        "api_key_id",
                        "model",
                        "batch",
                        "service_tier",
                        "api_source",
                    ],
                    str,
                ]
            ],
            Omit,
        ] = omit,
        limit: int | Omit = omit,
        models: Sequence[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        user_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageResponse:
        """List the usage of text generation.

        Args:
            start_time: Start of the period, in Unix seconds. It is included.
            api_key_ids: Only usage with these API keys.
            batch: Only usage by batches if true, only usage without batches if false.
            bucket_width: Width of a bucket. Default: `1d`.
            end_time: End of the period, in Unix seconds. It is not included.
            group_by: Fields by which usage is split. By default it is summed up.
            limit: Buckets per page. Default: 7 for `1d`, 24 for `1h`, 60 for `1m`.
            models: Only usage of these models.
            page: Token of the page to return, `next_page` of the page before.
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
        """
        from ....types.admin.organization.usage_audio_speeches_response import (
            UsageResponse,
        )

        request = Request(
            "GET",
            "/organization/usage/completions",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UsageResponse)

    async def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Union[
            Sequence[
                Union[
                    Literal[
                        "project_id",
                        "user_id",
                        "line_item",
                        "api_key_id",
                        "api_source",
                    ],
                    str,
                ]
            ],
            Omit,
        ] = omit,
        limit: int | Omit = omit,
        line_items: Sequence[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageResponse:
        """List the costs of the organization.

        Args:
            start_time: Start of the period, in Unix seconds. It is included.
            api_key_ids: Only usage with these API keys.
            bucket_width: Width of a bucket. Only `1d` is supported.
            end_time: End of the period, in Unix seconds. It is not included.
            group_by: Fields by which usage is split. By default it is summed up.
            limit: Buckets per page, from 1 to 180. Default: 7.
            line_items: Only costs of these line items.
            page: Token of the page to return, `next_page` of the page before.
            project_ids: Only usage of these projects.
        """
        from ....types.admin.organization.usage_audio_speeches_response import (
            UsageResponse,
        )

        request = Request(
            "GET",
            "/organization/costs",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "line_items": line_items,
                "page": page,
                "project_ids": project_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UsageResponse)

    async def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | Omit = omit,
        batch: bool | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | str | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Union[
            Sequence[
                Union[
                    Literal[
                        "project_id",
                        "user_id",
                        "api_key_id",
                        "model",
                        "batch",
                        "service_tier",
                        "api_source",
                    ],
                    str,
                ]
            ],
            Omit,
        ] = omit,
        limit: int | Omit = omit,
        models: Sequence[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        user_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageDecisionsResponse:
        """List the usage of decisions.

        Args:
            start_time: Start of the period, in Unix seconds. It is included.
            api_key_ids: Only usage with these API keys.
            batch: Only usage by batches if true, only usage without batches if false.
            bucket_width: Width of a bucket. Default: `1d`.
            end_time: End of the period, in Unix seconds. It is not included.
            group_by: Fields by which usage is split. By default it is summed up.
            limit: Buckets per page. Default: 7 for `1d`, 24 for `1h`, 60 for `1m`.
            models: Only usage of these models.
            page: Token of the page to return, `next_page` of the page before.
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
        """
        from ....types.admin.organization.usage_decisions_response import (
            UsageDecisionsResponse,
        )

        request = Request(
            "GET",
            "/organization/usage/decisions",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UsageDecisionsResponse)

    async def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | str | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"] | str],
            Omit,
        ] = omit,
        limit: int | Omit = omit,
        models: Sequence[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        user_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageResponse:
        """List the usage of embeddings.

        Args:
            start_time: Start of the period, in Unix seconds. It is included.
            api_key_ids: Only usage with these API keys.
            bucket_width: Width of a bucket. Default: `1d`.
            end_time: End of the period, in Unix seconds. It is not included.
            group_by: Fields by which usage is split. By default it is summed up.
            limit: Buckets per page. Default: 7 for `1d`, 24 for `1h`, 60 for `1m`.
            models: Only usage of these models.
            page: Token of the page to return, `next_page` of the page before.
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
        """
        from ....types.admin.organization.usage_audio_speeches_response import (
            UsageResponse,
        )

        request = Request(
            "GET",
            "/organization/usage/embeddings",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UsageResponse)

    async def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | str | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Union[
            Sequence[
                Literal["project_id", "user_id", "api_key_id", "vector_store_id"] | str
            ],
            Omit,
        ] = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        user_ids: Sequence[str] | Omit = omit,
        vector_store_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageResponse:
        """List the usage of file search.

        Args:
            start_time: Start of the period, in Unix seconds. It is included.
            api_key_ids: Only usage with these API keys.
            bucket_width: Width of a bucket. Default: `1d`.
            end_time: End of the period, in Unix seconds. It is not included.
            group_by: Fields by which usage is split. By default it is summed up.
            limit: Buckets per page. Default: 7 for `1d`, 24 for `1h`, 60 for `1m`.
            page: Token of the page to return, `next_page` of the page before.
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            vector_store_ids: Only searches in these vector stores.
        """
        from ....types.admin.organization.usage_audio_speeches_response import (
            UsageResponse,
        )

        request = Request(
            "GET",
            "/organization/usage/file_search_calls",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "vector_store_ids": vector_store_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UsageResponse)

    async def images(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | str | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Union[
            Sequence[
                Union[
                    Literal[
                        "project_id",
                        "user_id",
                        "api_key_id",
                        "model",
                        "size",
                        "source",
                    ],
                    str,
                ]
            ],
            Omit,
        ] = omit,
        limit: int | Omit = omit,
        models: Sequence[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        sizes: Union[
            Sequence[
                Union[
                    Literal[
                        "256x256",
                        "512x512",
                        "1024x1024",
                        "1792x1792",
                        "1024x1792",
                    ],
                    str,
                ]
            ],
            Omit,
        ] = omit,
        sources: Union[
            Sequence[
                Literal["image.generation", "image.edit", "image.variation"] | str
            ],
            Omit,
        ] = omit,
        user_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageResponse:
        """List the usage of images.

        Args:
            start_time: Start of the period, in Unix seconds. It is included.
            api_key_ids: Only usage with these API keys.
            bucket_width: Width of a bucket. Default: `1d`.
            end_time: End of the period, in Unix seconds. It is not included.
            group_by: Fields by which usage is split. By default it is summed up.
            limit: Buckets per page. Default: 7 for `1d`, 24 for `1h`, 60 for `1m`.
            models: Only usage of these models.
            page: Token of the page to return, `next_page` of the page before.
            project_ids: Only usage of these projects.
            sizes: Only images of these sizes.
            sources: Only images of these kinds of requests.
            user_ids: Only usage by these users.
        """
        from ....types.admin.organization.usage_audio_speeches_response import (
            UsageResponse,
        )

        request = Request(
            "GET",
            "/organization/usage/images",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "sizes": sizes,
                "sources": sources,
                "user_ids": user_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UsageResponse)

    async def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | str | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"] | str],
            Omit,
        ] = omit,
        limit: int | Omit = omit,
        models: Sequence[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        user_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageResponse:
        """List the usage of moderations.

        Args:
            start_time: Start of the period, in Unix seconds. It is included.
            api_key_ids: Only usage with these API keys.
            bucket_width: Width of a bucket. Default: `1d`.
            end_time: End of the period, in Unix seconds. It is not included.
            group_by: Fields by which usage is split. By default it is summed up.
            limit: Buckets per page. Default: 7 for `1d`, 24 for `1h`, 60 for `1m`.
            models: Only usage of these models.
            page: Token of the page to return, `next_page` of the page before.
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
        """
        from ....types.admin.organization.usage_audio_speeches_response import (
            UsageResponse,
        )

        request = Request(
            "GET",
            "/organization/usage/moderations",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UsageResponse)

    async def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | str | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Sequence[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageResponse:
        """List the usage of vector stores.

        Args:
            start_time: Start of the period, in Unix seconds. It is included.
            bucket_width: Width of a bucket. Default: `1d`.
            end_time: End of the period, in Unix seconds. It is not included.
            group_by: Fields by which usage is split. By default it is summed up.
            limit: Buckets per page. Default: 7 for `1d`, 24 for `1h`, 60 for `1m`.
            page: Token of the page to return, `next_page` of the page before.
            project_ids: Only usage of these projects.
        """
        from ....types.admin.organization.usage_audio_speeches_response import (
            UsageResponse,
        )

        request = Request(
            "GET",
            "/organization/usage/vector_stores",
            query={
                "start_time": start_time,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UsageResponse)

    async def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | str | Omit = omit,
        context_levels: Sequence[Literal["low", "medium", "high"] | str] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Union[
            Sequence[
                Union[
                    Literal[
                        "project_id",
                        "user_id",
                        "api_key_id",
                        "model",
                        "context_level",
                        "api_source",
                    ],
                    str,
                ]
            ],
            Omit,
        ] = omit,
        limit: int | Omit = omit,
        models: Sequence[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        user_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageResponse:
        """List the usage of web search.

        Args:
            start_time: Start of the period, in Unix seconds. It is included.
            api_key_ids: Only usage with these API keys.
            bucket_width: Width of a bucket. Default: `1d`.
            context_levels: Only searches with these context sizes.
            end_time: End of the period, in Unix seconds. It is not included.
            group_by: Fields by which usage is split. By default it is summed up.
            limit: Buckets per page. Default: 7 for `1d`, 24 for `1h`, 60 for `1m`.
            models: Only usage of these models.
            page: Token of the page to return, `next_page` of the page before.
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
        """
        from ....types.admin.organization.usage_audio_speeches_response import (
            UsageResponse,
        )

        request = Request(
            "GET",
            "/organization/usage/web_search_calls",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "context_levels": context_levels,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UsageResponse)


class AsyncUsageWithRawResponse:
    def __init__(self, usage: AsyncUsage) -> None:
        self.audio_speeches = async_to_raw(usage.audio_speeches)
        self.audio_transcriptions = async_to_raw(usage.audio_transcriptions)
        self.code_interpreter_sessions = async_to_raw(usage.code_interpreter_sessions)
        self.completions = async_to_raw(usage.completions)
        self.costs = async_to_raw(usage.costs)
        self.decisions = async_to_raw(usage.decisions)
        self.embeddings = async_to_raw(usage.embeddings)
        self.file_search_calls = async_to_raw(usage.file_search_calls)
        self.images = async_to_raw(usage.images)
        self.moderations = async_to_raw(usage.moderations)
        self.vector_stores = async_to_raw(usage.vector_stores)
        self.web_search_calls = async_to_raw(usage.web_search_calls)


class AsyncUsageWithStreamingResponse:
    def __init__(self, usage: AsyncUsage) -> None:
        self.audio_speeches = async_to_streaming(usage.audio_speeches)
        self.audio_transcriptions = async_to_streaming(usage.audio_transcriptions)
        self.code_interpreter_sessions = async_to_streaming(
            usage.code_interpreter_sessions
        )
        self.completions = async_to_streaming(usage.completions)
        self.costs = async_to_streaming(usage.costs)
        self.decisions = async_to_streaming(usage.decisions)
        self.embeddings = async_to_streaming(usage.embeddings)
        self.file_search_calls = async_to_streaming(usage.file_search_calls)
        self.images = async_to_streaming(usage.images)
        self.moderations = async_to_streaming(usage.moderations)
        self.vector_stores = async_to_streaming(usage.vector_stores)
        self.web_search_calls = async_to_streaming(usage.web_search_calls)
