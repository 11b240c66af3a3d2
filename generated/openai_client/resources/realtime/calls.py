from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import Resource, to_raw, to_streaming
from ..._core.styles import typed_part

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Union

    from ..._core.binary import BinaryResponse
    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ...types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam
    from ...types.realtime.realtime_max_output_tokens import RealtimeMaxOutputTokens
    from ...types.realtime.realtime_model import RealtimeModel
    from ...types.realtime.realtime_reasoning_param import RealtimeReasoningParam
    from ...types.realtime.realtime_session_create_request_param import (
        RealtimeSessionCreateRequestParam,
    )
    from ...types.realtime.realtime_tool_choice_config_param import (
        RealtimeToolChoiceConfigParam,
    )
    from ...types.realtime.realtime_tools_config_param import RealtimeToolsConfigParam
    from ...types.realtime.realtime_tracing_config_param import (
        RealtimeTracingConfigParam,
    )
    from ...types.realtime.realtime_truncation_param import RealtimeTruncationParam
    from ...types.responses.response_prompt_param import ResponsePromptParam


class Calls(Resource):
    """Calls over WebRTC and SIP."""

    @cached_property
    def with_raw_response(self) -> CallsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return CallsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CallsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return CallsWithStreamingResponse(self)

    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BinaryResponse:
        """Open a call over WebRTC.

        Takes the SDP offer of a caller and returns the answer. The `Location` header
        of the response ends with the id of the call, by which `realtime.connect`
        joins it.

        Args:
            sdp: SDP offer of the caller.
            session: Settings of the session.
        """
        request = Request(
            "POST",
            "/realtime/calls",
            headers={
                "Accept": "application/sdp",
            },
            files={
                "sdp": typed_part(sdp, "application/sdp"),
                "session": typed_part(session, "application/json"),
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._binary(request)

    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | Omit = omit,
        include: Union[
            Sequence[Literal["item.input_audio_transcription.logprobs"]],
            Omit,
        ] = omit,
        instructions: str | Omit = omit,
        max_output_tokens: RealtimeMaxOutputTokens | Omit = omit,
        model: RealtimeModel | Omit = omit,
        output_modalities: Sequence[Literal["text", "audio"] | str] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        reasoning: RealtimeReasoningParam | Omit = omit,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = omit,
        tools: RealtimeToolsConfigParam | Omit = omit,
        tracing: RealtimeTracingConfigParam | Omit = omit,
        truncation: RealtimeTruncationParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Accept a call over SIP.

        Answers a call that a webhook told of, with these settings of the session.

        Args:
            call_id: Id of the call, `rtc_…`.
            type: Always `realtime`.
            audio: Audio that is received and sent.
            include: More data for events.
            instructions: How the model behaves in the whole session.
            max_output_tokens: Most tokens of one response, tool calls included: up to
                4096, or `inf`. Default: `inf`.
            model: Model that talks.
            output_modalities: How the model answers: in `audio`, with a transcript, or
                in `text`. Not both.
            parallel_tool_calls: Whether several tools may be called in one response.
                Only reasoning models can.
            prompt: Stored prompt template to use.
            reasoning: How much the model reasons.
            tool_choice: Which tools the model calls. Default: `auto`.
            tools: Tools that the model may call.
            tracing: Whether the session is recorded for the traces dashboard; null
                turns it off for good.
            truncation: What happens when the context is full.
        """
        request = Request(
            "POST",
            f"/realtime/calls/{segment(call_id, 'call_id')}/accept",
            headers={
                "Accept": "*/*",
            },
            json={
                "type": type,
                "audio": audio,
                "include": include,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "model": model,
                "output_modalities": output_modalities,
                "parallel_tool_calls": parallel_tool_calls,
                "prompt": prompt,
                "reasoning": reasoning,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "truncation": truncation,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="realtime.calls.accept",
        )
        return self._empty(request)

    def hangup(
        self,
        call_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Hang up a call.

        Args:
            call_id: Id of the call, `rtc_…`.
        """
        request = Request(
            "POST",
            f"/realtime/calls/{segment(call_id, 'call_id')}/hangup",
            headers={
                "Accept": "*/*",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._empty(request)

    def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Transfer a call over SIP.

        Args:
            call_id: Id of the call, `rtc_…`.
            target_uri: Target of the transfer, for example `tel:+14155550123` or a
                `sip:` URI.
        """
        request = Request(
            "POST",
            f"/realtime/calls/{segment(call_id, 'call_id')}/refer",
            headers={
                "Accept": "*/*",
            },
            json={
                "target_uri": target_uri,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._empty(request)

    def reject(
        self,
        call_id: str,
        *,
        status_code: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Decline a call over SIP.

        Args:
            call_id: Id of the call, `rtc_…`.
            status_code: SIP status that the caller gets. Default: 603.
        """
        request = Request(
            "POST",
            f"/realtime/calls/{segment(call_id, 'call_id')}/reject",
            headers={
                "Accept": "*/*",
            },
            json={
                "status_code": status_code,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._empty(request)


class CallsWithRawResponse:
    def __init__(self, calls: Calls) -> None:
        self.create = to_raw(calls.create)
        self.accept = to_raw(calls.accept)
        self.hangup = to_raw(calls.hangup)
        self.refer = to_raw(calls.refer)
        self.reject = to_raw(calls.reject)


class CallsWithStreamingResponse:
    def __init__(self, calls: Calls) -> None:
        self.create = to_streaming(calls.create)
        self.accept = to_streaming(calls.accept)
        self.hangup = to_streaming(calls.hangup)
        self.refer = to_streaming(calls.refer)
        self.reject = to_streaming(calls.reject)


if TYPE_CHECKING:
    from .async_calls import (
        AsyncCalls as AsyncCalls,
        AsyncCallsWithRawResponse as AsyncCallsWithRawResponse,
        AsyncCallsWithStreamingResponse as AsyncCallsWithStreamingResponse,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncCalls": ".async_calls",
        "AsyncCallsWithRawResponse": ".async_calls",
        "AsyncCallsWithStreamingResponse": ".async_calls",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
