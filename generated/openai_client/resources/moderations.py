from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.omit import not_given, omit
from .._core.request import Request, RequestOptions
from .._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .._core.omit import Body, Headers, NotGiven, Omit, Query
    from .._core.timeouts import Timeout
    from ..model_catalogue.ids import ModerationModelId
    from ..types.moderation_create_response import ModerationCreateResponse
    from ..types.moderation_multi_modal_input_param import (
        ModerationMultiModalInputParam,
    )


class Moderations(Resource):
    """Tell whether texts and images are harmful, and in what way."""

    @cached_property
    def with_raw_response(self) -> ModerationsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ModerationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ModerationsWithStreamingResponse(self)

    def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[ModerationMultiModalInputParam],
        model: ModerationModelId | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ModerationCreateResponse:
        """Tell whether texts or images are harmful.

        The answer says which of 13 categories apply and how sure the model is of
        each. A list of strings gets a result for each; a list of texts and images is
        one message with one result.

        Args:
            input: A text, or a list of texts each of which gets its own result, or a
                list of texts and images that are judged as one message.
            model: The model that judges. Only the `omni` ones look at images.
        """
        from ..types.moderation_create_response import ModerationCreateResponse

        request = Request(
            "POST",
            "/moderations",
            json={
                "input": input,
                "model": model,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="moderations.create",
        )
        return self._send(request, ModerationCreateResponse)


class ModerationsWithRawResponse:
    def __init__(self, moderations: Moderations) -> None:
        self.create = to_raw(moderations.create)


class ModerationsWithStreamingResponse:
    def __init__(self, moderations: Moderations) -> None:
        self.create = to_streaming(moderations.create)


if TYPE_CHECKING:
    from .async_moderations import (
        AsyncModerations as AsyncModerations,
        AsyncModerationsWithRawResponse as AsyncModerationsWithRawResponse,
        AsyncModerationsWithStreamingResponse as AsyncModerationsWithStreamingResponse,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncModerations": ".async_moderations",
        "AsyncModerationsWithRawResponse": ".async_moderations",
        "AsyncModerationsWithStreamingResponse": ".async_moderations",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
