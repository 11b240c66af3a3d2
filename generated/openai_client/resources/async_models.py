from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.omit import not_given
from .._core.request import Request, RequestOptions, segment
from .._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from .._core.omit import Body, Headers, NotGiven, Query
    from .._core.pages import AsyncPaginator
    from .._core.timeouts import Timeout
    from ..pagination import AsyncPage
    from ..types.model import Model
    from ..types.model_deleted import ModelDeleted


class AsyncModels(AsyncResource):
    """See which models there are, and delete fine-tuned ones of your own."""

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncModelsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Model, AsyncPage[Model]]:
        """List the models that your key may call.

        Base models and your fine-tuned ones come together, on one page.
        """
        from ..pagination import AsyncPage
        from ..types.model import Model

        request = Request(
            "GET",
            "/models",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncPage[Model], Model)

    async def retrieve(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Model:
        """Show one model.

        Args:
            model: The id of the model.
        """
        from ..types.model import Model

        request = Request(
            "GET",
            f"/models/{segment(model, 'model')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Model)

    async def delete(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ModelDeleted:
        """Delete a fine-tuned model.

        Only owners of the organization may do this. It can't be undone.

        Args:
            model: The id of the fine-tuned model.
        """
        from ..types.model_deleted import ModelDeleted

        request = Request(
            "DELETE",
            f"/models/{segment(model, 'model')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ModelDeleted)


class AsyncModelsWithRawResponse:
    def __init__(self, models: AsyncModels) -> None:
        self.list = async_to_raw(models.list)
        self.retrieve = async_to_raw(models.retrieve)
        self.delete = async_to_raw(models.delete)


class AsyncModelsWithStreamingResponse:
    def __init__(self, models: AsyncModels) -> None:
        self.list = async_to_streaming(models.list)
        self.retrieve = async_to_streaming(models.retrieve)
        self.delete = async_to_streaming(models.delete)
