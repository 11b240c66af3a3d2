"""Streams, however they are cut, and however they end."""

from __future__ import annotations

import gc
import json
import threading
from typing import Any

import openai_client
import pytest
from client_kit.caller import CHAT, Caller, sse
from client_kit.spec import example
from core_server import Reply, Server, reply

EVENT_STREAM = {"content-type": "text/event-stream", "x-request-id": "req_stream"}
EVENTS = [event["data"] for event in example("chat.completions.create", "streamed").events or []]
DATA = [json.dumps(event, ensure_ascii=False) for event in EVENTS]
LONG = [json.dumps({"id": str(n), "choices": []}) for n in range(50)]


def _stream(*pieces: bytes, **options: Any) -> Reply:
    return Reply(headers=EVENT_STREAM, pieces=pieces, framing="chunked", **options)


def _texts(chunks: list[Any]) -> str:
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)


TEXT = "".join(e["choices"][0]["delta"].get("content") or "" for e in EVENTS if e["choices"])


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"], ids=["", "bom"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_a_stream_in_single_bytes(caller: Caller, start: bytes, end: str) -> None:
    body = start + sse(*DATA, end=end)
    server = caller.server(_stream(*(body[n : n + 1] for n in range(len(body)))))
    stream = caller.create(caller.client(server), stream=True)
    chunks = caller.items(stream)
    assert [chunk.to_dict() for chunk in chunks] == EVENTS
    assert _texts(chunks) == TEXT != ""


@pytest.mark.parametrize("size", [2, 3, 7, 64, 1000])
def test_a_stream_in_pieces_across_characters(caller: Caller, size: int) -> None:
    body = sse(json.dumps({"id": "Grüße 你好 🦦"}, ensure_ascii=False), end="\r\n")
    server = caller.server(_stream(*(body[n : n + size] for n in range(0, len(body), size))))
    (chunk,) = caller.items(caller.create(caller.client(server), stream=True))
    assert chunk.id == "Grüße 你好 🦦"


def test_what_is_no_data_is_skipped(caller: Caller) -> None:
    body = b": keep-alive\n\nevent: ping\n\nid: 7\nretry: 10\n\n" + sse('{"id": "a"}')
    server = caller.server(_stream(body))
    assert [c.id for c in caller.items(caller.create(caller.client(server), stream=True))] == ["a"]


def test_data_on_several_lines_is_one_event(caller: Caller) -> None:
    server = caller.server(_stream(b'data: {"id":\ndata:  "a"}\n\ndata: [DONE]\n\n'))
    assert [c.id for c in caller.items(caller.create(caller.client(server), stream=True))] == ["a"]


def test_an_event_of_megabytes(caller: Caller) -> None:
    server = caller.server(_stream(sse(json.dumps({"id": "x" * 3_000_000}))))
    (chunk,) = caller.items(caller.create(caller.client(server), stream=True))
    assert len(chunk.id) == 3_000_000


def test_a_stream_is_a_context_manager(caller: Caller) -> None:
    client = caller.client(caller.server(_stream(sse(*DATA))))
    with caller.using(caller.create(client, stream=True)) as stream:
        assert stream.response.status_code == 200
        assert stream.response.headers["x-request-id"] == "req_stream"
        assert _texts(caller.items(stream)) == TEXT


def test_ended_streams_give_their_connection_back(caller: Caller) -> None:
    server = caller.server(_stream(sse(*LONG)))
    client = caller.client(server)
    for _ in range(5):
        assert len(caller.items(caller.create(client, stream=True))) == len(LONG)
    assert server.connections == 1


def test_a_loop_left_after_the_last_event_gives_the_connection_back(caller: Caller) -> None:
    server = caller.server(_stream(sse(*LONG)))
    client = caller.client(server)
    for _ in range(3):
        stream = caller.create(client, stream=True)
        assert len(caller.items(stream, len(LONG))) == len(LONG)
        assert len(caller.items(stream)) == 0
    assert server.connections == 1


def test_an_early_close_frees_the_connection(caller: Caller) -> None:
    pause = threading.Event()
    server = caller.server(_stream(sse(*LONG, done=False), b"data: [DONE]\n\n", wait=pause))
    client = caller.client(server)
    stream = caller.create(client, stream=True)
    assert len(caller.items(stream, 2)) == 2
    caller.run(stream.close())
    pause.set()
    assert server.closed_by_client.acquire(timeout=10)
    caller.run(stream.close())  # a second time does nothing
    assert len(caller.items(caller.create(client, stream=True))) == len(LONG)


def test_leaving_the_block_early_frees_the_connection(caller: Caller) -> None:
    pause = threading.Event()
    server = caller.server(_stream(sse(*LONG, done=False), b"data: [DONE]\n\n", wait=pause))
    with caller.using(caller.create(caller.client(server), stream=True)) as stream:
        assert len(caller.items(stream, 1)) == 1
    pause.set()
    assert server.closed_by_client.acquire(timeout=10)


def test_a_dropped_stream_leaves_nothing_open(caller: Caller) -> None:
    # A ResourceWarning would fail this test.
    pause = threading.Event()
    server = caller.server(_stream(sse(*LONG, done=False), b"data: [DONE]\n\n", wait=pause))
    stream = caller.create(caller.client(server), stream=True)
    assert len(caller.items(stream, 1)) == 1
    del stream
    gc.collect()
    pause.set()


def _fails(caller: Caller, server: Server, **options: Any) -> tuple[list[Any], Any]:
    """What came before the failure, and the failure."""
    seen: list[Any] = []
    client = caller.client(server, **options)
    with pytest.raises(openai_client.APIError) as caught:
        caller.items(caller.create(client, stream=True), into=seen)
    return [chunk.id for chunk in seen], caught.value


TWO = ('{"id": "a"}', '{"id": "b"}')


def test_an_end_without_marker_is_an_error(caller: Caller) -> None:
    seen, error = _fails(caller, caller.server(_stream(sse(*TWO, done=False))))
    assert seen == ["a", "b"]
    assert isinstance(error, openai_client.APIStreamError)
    assert error.request_id == "req_stream"


def test_a_connection_that_is_closed_without_marker(caller: Caller) -> None:
    body = sse(*TWO, done=False)
    server = caller.server(Reply(headers=EVENT_STREAM, pieces=(body,), framing="close"))
    seen, error = _fails(caller, server)
    assert seen == ["a", "b"]
    assert isinstance(error, openai_client.APIStreamError)


def test_a_connection_that_drops(caller: Caller) -> None:
    body = sse(*TWO)
    server = caller.server(_stream(body, b"x" * 100, truncate=len(body) - 10))
    seen, error = _fails(caller, server)
    assert seen == ["a", "b"]
    assert isinstance(error, (openai_client.APIConnectionError, openai_client.APIStreamError))


def test_a_connection_that_drops_inside_an_event(caller: Caller) -> None:
    server = caller.server(_stream(sse(*TWO), truncate=len(sse(TWO[0], done=False)) + 10))
    seen, error = _fails(caller, server)
    assert seen == ["a"]
    assert isinstance(error, openai_client.APIError)


ERROR = {"message": "Overloaded.", "type": "server_error", "param": None, "code": "overloaded"}


@pytest.mark.parametrize("name", [b"", b"event: error\n"], ids=["unnamed", "named"])
def test_an_error_event(caller: Caller, name: bytes) -> None:
    event = name + sse(json.dumps({"error": ERROR}), done=False)
    server = caller.server(_stream(sse(TWO[0], done=False) + event + sse()))
    seen, error = _fails(caller, server)
    assert seen == ["a"]
    assert isinstance(error, openai_client.APIStreamError)
    assert error.message == "Overloaded."
    assert (error.code, error.type, error.param) == ("overloaded", "server_error", None)
    assert error.body == ERROR
    assert "req_stream" in str(error)


@pytest.mark.parametrize(
    "data",
    [b'{"id": ', b"nonsense", b'{"id": "\xff\xfe"}', b"", b"<html>"],
    ids=["cut", "words", "bad_utf8", "empty", "html"],
)
def test_an_event_that_is_no_json(caller: Caller, data: bytes) -> None:
    body = sse(TWO[0], data, done=False)
    seen, error = _fails(caller, caller.server(_stream(body)))
    assert seen == ["a"]
    assert isinstance(error, openai_client.APIStreamError)


def test_a_web_page_where_a_stream_was_expected(caller: Caller) -> None:
    page = reply("<html><title>Log in</title></html>", headers={"content-type": "text/html"})
    seen, error = _fails(caller, caller.server(page))
    assert seen == []
    assert "text/html" in str(error)


def test_a_refusal_is_raised_at_once(caller: Caller) -> None:
    server = caller.server(reply({"error": ERROR}, 429))
    with pytest.raises(openai_client.RateLimitError, match="Overloaded"):
        caller.create(caller.client(server), stream=True)


def test_a_slow_stream_runs_into_the_timeout(caller: Caller) -> None:
    release = threading.Event()
    server = caller.server(_stream(sse(*TWO, done=False), sse(), wait=release))
    seen, error = _fails(caller, server, timeout=0.2)
    release.set()
    assert seen == ["a", "b"]
    assert isinstance(error, openai_client.APITimeoutError)


def test_a_stream_in_time_is_not_cut(caller: Caller) -> None:
    pieces = [sse(data, done=False) for data in LONG[:5]]
    server = caller.server(_stream(*pieces, sse(), pause=0.06))
    stream = caller.create(caller.client(server, timeout=0.25), stream=True)
    assert len(caller.items(stream)) == 5  # longer than the timeout in all


def test_a_broken_stream_is_not_started_again(caller: Caller) -> None:
    server = caller.server(_stream(sse(*TWO, done=False)))
    _fails(caller, server, max_retries=3)
    assert len(server.requests) == 1


KINDS = {
    "completions.create": {"model": "m", "prompt": "p", "stream": True},
    "images.generate": {"prompt": "p", "stream": True},
    "images.edit": {"image": b"png", "prompt": "p", "stream": True},
    "audio.transcriptions.create": {"file": b"wav", "model": "m", "stream": True},
    "audio.speech.create": {"input": "i", "model": "m", "voice": "v", "stream_format": "sse"},
}
LAST = {
    "images.generate": "image_generation.completed",
    "images.edit": "image_edit.completed",
    "audio.transcriptions.create": "transcript.text.done",
    "audio.speech.create": "speech.audio.done",
}


def _call(caller: Caller, client: Any, operation: str) -> Any:
    for name in operation.split("."):
        client = getattr(client, name)
    return caller.run(client(**KINDS[operation]))


@pytest.mark.parametrize("operation", sorted(LAST))
def test_a_last_event_ends_the_stream_without_marker(caller: Caller, operation: str) -> None:
    events = ('{"type": "some.delta"}', json.dumps({"type": LAST[operation]}))
    server = caller.server(_stream(sse(*events, done=False)))
    client = caller.client(server)
    for _ in range(2):
        assert len(caller.items(_call(caller, client, operation))) == 2
    assert server.connections == 1


@pytest.mark.parametrize("operation", sorted(KINDS))
def test_all_streams_notice_that_they_were_cut(caller: Caller, operation: str) -> None:
    server = caller.server(_stream(sse('{"type": "some.delta"}', done=False)))
    stream = _call(caller, caller.client(server), operation)
    with pytest.raises(openai_client.APIStreamError):
        caller.items(stream)


def test_streams_with_raw_and_streaming_response(caller: Caller) -> None:
    client = caller.client(caller.server(_stream(sse(*TWO))))
    create = client.chat.completions.with_raw_response.create
    raw = caller.run(create(**CHAT, stream=True))
    assert raw.headers["x-request-id"] == "req_stream"
    assert [chunk.id for chunk in caller.items(raw.parse())] == ["a", "b"]
    create = client.chat.completions.with_streaming_response.create
    with caller.using(create(**CHAT, stream=True)) as response:
        assert [chunk.id for chunk in caller.items(caller.run(response.parse()))] == ["a", "b"]
    with caller.using(create(**CHAT, stream=True)) as response:
        lines = [line for line in caller.items(response.iter_lines()) if line]
    assert lines == ['data: {"id": "a"}', 'data: {"id": "b"}', "data: [DONE]"]


def _piece(index: int, reason: str | None = None, text: str = "") -> dict[str, Any]:
    return {"index": index, "delta": {"content": text}, "text": text, "finish_reason": reason}


USAGE: dict[str, Any] = {"choices": [], "usage": {"total_tokens": 3}}
# What came of each choice before the connection ended without [DONE]; whether that is all.
ENDINGS: dict[str, tuple[list[dict[str, Any]], bool]] = {
    "finished": ([_piece(0, text="a"), _piece(0, "stop")], True),
    "finished by length": ([_piece(0, text="a"), _piece(0, "length")], True),
    "finished in its only chunk": ([_piece(0, "stop", "a")], True),
    "both finished": ([_piece(0), _piece(1), _piece(1, "stop"), _piece(0, "stop")], True),
    "one of two finished": ([_piece(0), _piece(1), _piece(1, "stop")], False),
    "cut before": ([_piece(0, text="a"), _piece(0, text="b")], False),
    "nothing came": ([], False),
}


@pytest.mark.parametrize("usage", [False, True], ids=["", "usage"])
@pytest.mark.parametrize("call", ["chat", "completions", "helper"])
@pytest.mark.parametrize(("pieces", "whole"), ENDINGS.values(), ids=ENDINGS)
def test_a_stream_without_end_marker_is_whole_once_every_choice_has_finished(
    caller: Caller, call: str, usage: bool, pieces: list[dict[str, Any]], whole: bool
) -> None:
    sent = [json.dumps({"id": "c", "choices": [piece]}) for piece in pieces]
    sent += [json.dumps(USAGE)] if usage else []
    client = caller.client(caller.server(_stream(sse(*sent, done=False))))

    def read() -> int:
        if call == "helper":
            with caller.using(client.chat.completions.stream(**CHAT)) as stream:
                return len([e for e in caller.items(stream) if e.type == "chunk"])
        if call == "completions":
            made = client.completions.create(model="m", prompt="p", stream=True)
            return len(caller.items(caller.run(made)))
        return len(caller.items(caller.create(client, stream=True)))

    if whole:
        assert read() == len(sent)
    else:
        with pytest.raises(openai_client.APIStreamError, match="before it was complete"):
            read()
