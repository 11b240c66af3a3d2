from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.pages import AsyncPaginator
    from ..._core.timeouts import Timeout
    from ...pagination import AsyncCursorPage
    from ...types.assistants.assistant_new_tool_resources_param import (
        AssistantNewToolResourcesParam,
    )
    from ...types.assistants.assistant_tool_resources_param import (
        AssistantToolResourcesParam,
    )
    from ...types.beta.assistant import Assistant
    from ...types.beta.assistant_deleted import AssistantDeleted
    from ...types.beta.assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam,
    )
    from ...types.beta.assistant_tool_param import AssistantToolParam
    from ...types.shared.chat_model import ChatModel
    from ...types.shared.metadata import Metadata
    from ...types.shared.reasoning_effort import ReasoningEffort


class AsyncAssistants(AsyncResource):
    """Models with instructions and tools. Shut down on 2026-08-26: use responses."""

    @cached_property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncAssistantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncAssistantsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """List assistants.

        Shut down on 2026-08-26.

        Use responses.create instead.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ...pagination import AsyncCursorPage
        from ...types.beta.assistant import Assistant

        request = Request(
            "GET",
            "/assistants",
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
            },
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncCursorPage[Assistant], Assistant)

    async def create(
        self,
        *,
        model: ChatModel,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: AssistantNewToolResourcesParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Create an assistant.

        Shut down on 2026-08-26.

        Use responses.create instead.

        Args:
            model: Id of the model.
            description: Description, up to 512 characters.
            instructions: System prompt, up to 256,000 characters.
            metadata: Up to 16 labels of your own.
            name: Name, up to 256 characters.
            reasoning_effort: How much a reasoning model thinks.
            response_format: Format of the answer. JSON mode needs instructions that ask
                for JSON.
            temperature: Randomness, from 0 to 2. Default: 1.
            tool_resources: What the tools use.
            tools: Tools that it may use, up to 128.
            top_p: Share of the probability mass that is considered. Default: 1.
        """
        from ...types.beta.assistant import Assistant

        request = Request(
            "POST",
            "/assistants",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "model": model,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "name": name,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="beta.assistants.create",
        )
        return await self._send(request, Assistant)

    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Retrieve an assistant.

        Shut down on 2026-08-26.

        Use responses.create instead.

        Args:
            assistant_id: Id of the assistant, `asst_…`.
        """
        from ...types.beta.assistant import Assistant

        request = Request(
            "GET",
            f"/assistants/{segment(assistant_id, 'assistant_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Assistant)

    async def update(
        self,
        assistant_id: str,
        *,
        model: ChatModel | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: AssistantToolResourcesParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Change an assistant.

        Shut down on 2026-08-26.

        Use responses.create instead.

        Args:
            assistant_id: Id of the assistant, `asst_…`.
            model: Id of the model.
            description: Description, up to 512 characters.
            instructions: System prompt, up to 256,000 characters.
            metadata: Up to 16 labels of your own.
            name: Name, up to 256 characters.
            reasoning_effort: How much a reasoning model thinks.
            response_format: Format of the answer. JSON mode needs instructions that ask
                for JSON.
            temperature: Randomness, from 0 to 2. Default: 1.
            tool_resources: What the tools use.
            tools: Tools that it may use, up to 128.
            top_p: Share of the probability mass that is considered. Default: 1.
        """
        from ...types.beta.assistant import Assistant

        request = Request(
            "POST",
            f"/assistants/{segment(assistant_id, 'assistant_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "model": model,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "name": name,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="beta.assistants.update",
        )
        return await self._send(request, Assistant)

    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantDeleted:
        """Delete an assistant.

        Shut down on 2026-08-26.

        Use responses.create instead.

        Args:
            assistant_id: Id of the assistant, `asst_…`.
        """
        from ...types.beta.assistant_deleted import AssistantDeleted

        request = Request(
            "DELETE",
            f"/assistants/{segment(assistant_id, 'assistant_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, AssistantDeleted)


class AsyncAssistantsWithRawResponse:
    def __init__(self, assistants: AsyncAssistants) -> None:
        self.list = async_to_raw(assistants.list)
        self.create = async_to_raw(assistants.create)
        self.retrieve = async_to_raw(assistants.retrieve)
        self.update = async_to_raw(assistants.update)
        self.delete = async_to_raw(assistants.delete)


class AsyncAssistantsWithStreamingResponse:
    def __init__(self, assistants: AsyncAssistants) -> None:
        self.list = async_to_streaming(assistants.list)
        self.create = async_to_streaming(assistants.create)
        self.retrieve = async_to_streaming(assistants.retrieve)
        self.update = async_to_streaming(assistants.update)
        self.delete = async_to_streaming(assistants.delete)
