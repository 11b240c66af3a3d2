from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.omit import not_given
from .._core.request import Request, RequestOptions, segment
from .._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from .._core.omit import Body, Headers, NotGiven, Query
    from .._core.timeouts import Timeout
    from ..pagination import SyncPage
    from ..types.model import Model
    from ..types.model_deleted import ModelDeleted


class Models(Resource):
    """See which models there are, and delete fine-tuned ones of your own."""

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ModelsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncPage[Model]:
        """List the models that your key may call.

        Base models and your fine-tuned ones come together, on one page.
        """
        from ..pagination import SyncPage
        from ..types.model import Model

        request = Request(
            "GET",
            "/models",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncPage[Model])

    def retrieve(
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
        return self._send(request, Model)

    def delete(
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
        return self._send(request, ModelDeleted)


class ModelsWithRawResponse:
    def __init__(self, models: Models) -> None:
        self.list = to_raw(models.list)
        self.retrieve = to_raw(models.retrieve)
        self.delete = to_raw(models.delete)


class ModelsWithStreamingResponse:
    def __init__(self, models: Models) -> None:
        self.list = to_streaming(models.list)
        self.retrieve = to_streaming(models.retrieve)
        self.delete = to_streaming(models.delete)


if TYPE_CHECKING:
    from .async_models import (
        AsyncModels as AsyncModels,
        AsyncModelsWithRawResponse as AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse as AsyncModelsWithStreamingResponse,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncModels": ".async_models",
        "AsyncModelsWithRawResponse": ".async_models",
        "AsyncModelsWithStreamingResponse": ".async_models",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
