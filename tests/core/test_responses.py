"""Raw and streamed responses, text, files, and bodies in all encodings."""

from __future__ import annotations

import asyncio
import gzip
import inspect
import itertools
import zlib
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from core_server import Server, reply
from core_support import AClient, Client, Thing
from engine.binary import BinaryResponse
from engine.chunks import Chunker, Liner, TextDecoder, charset_of, cut
from engine.errors import APIConnectionError, APIResponseError, APIStatusError, ClientError
from engine.models import Model
from engine.resource import async_to_raw, async_to_streaming, to_raw, to_streaming
from engine.streaming import Stream
from hypothesis import given
from hypothesis import strategies as st

OK = reply({"name": "done"}, 200, headers={"x-request-id": "req-1"})


def test_results_know_their_request_id() -> None:
    with Server(OK) as server, Client(server) as client:
        assert client.things.create()._request_id == "req-1"


def test_raw_responses() -> None:
    with Server(OK) as server, Client(server) as client:
        response = to_raw(client.things.create)(extra_headers={"x-a": "1"})
        thing = response.parse()
        assert isinstance(thing, Thing) and thing.name == "done"
        assert response.parse() is thing
        assert (response.status_code, response.request_id) == (200, "req-1")
        assert response.headers["X-Request-Id"] == "req-1"
        assert response.text == '{"name": "done"}'
        assert response.json() == {"name": "done"}
        assert response.read() == response.content == b'{"name": "done"}'
        assert (response.method, str(response.url)) == ("POST", server.url + "/v1/things")
        assert response.http_request.headers["x-a"] == "1"
        assert isinstance(response.http_response, httpx2.Response)
        assert response.http_response.json() == {"name": "done"}
        assert repr(response) == "<RawAPIResponse 200 application/json>"
        assert list(response.iter_bytes(9)) == [b'{"name": ', b'"done"}']
    assert server.requests[0].headers["x-a"] == "1"


def test_responses_are_parsed_as_another_type() -> None:
    class Other(Model):
        name: str

    with Server(OK) as server, Client(server) as client:
        raw = to_raw(client.things.create)()
        assert raw.parse(to=Other) == Other(name="done")
        assert raw.parse(to=Other) is raw.parse(to=Other)
        assert type(raw.parse()) is Thing
        assert raw.parse(to=str) == raw.text
        assert raw.parse(to=bytes) == raw.content
        assert raw.parse(to=dict[str, Any]) == {"name": "done"}
        assert raw.parse(to=httpx2.Response).json() == {"name": "done"}
        assert raw.parse(to=BinaryResponse).read() == raw.content
        with to_streaming(client.things.create)() as response:
            assert response.parse(to=Other).name == "done"
            assert response.text() == '{"name": "done"}'

    async def run() -> None:
        with Server(OK) as server:
            async with AClient(server) as client:
                raw = await async_to_raw(client.things.create)()
                assert raw.parse(to=Other).name == "done"
                async with async_to_streaming(client.things.create)() as response:
                    assert (await response.parse(to=Other)).name == "done"
                    assert await response.parse(to=str) == '{"name": "done"}'

    asyncio.run(run())


def test_events_of_a_response_that_was_asked_for_as_something_else() -> None:
    events = reply(b'data: {"name": "a"}\n\ndata: {"name": "b"}\n\n', 200)
    with Server(events) as server, Client(server) as client:
        with to_streaming(client.things.text)() as response:
            assert [thing.name for thing in response.parse(to=Stream[Thing])] == ["a", "b"]
        assert server.connections == 1


def test_responses_know_how_long_they_took() -> None:
    times = iter([5.0, 5.25])
    with Server(OK) as server, Client(server, clock=lambda: next(times)) as client:
        raw = to_raw(client.things.create)()
    assert raw.elapsed == raw.http_response.elapsed == timedelta(seconds=0.25)
    times = iter([1.0, 4.0])
    with (
        Server(reply({}, 400)) as server,
        Client(server, clock=lambda: next(times)) as client,
        pytest.raises(APIStatusError) as caught,
    ):
        client.things.create()
    assert caught.value.response.elapsed == timedelta(seconds=3)


def test_raw_methods_look_like_their_methods() -> None:
    client = Client("http://x")
    for wrap in (to_raw, to_streaming):
        wrapped = wrap(client.things.create)
        assert wrapped.__name__ == "create"
        assert inspect.signature(wrapped) == inspect.signature(client.things.create)


def test_errors_are_raised_before_a_raw_response_is_seen() -> None:
    with Server(reply({}, 400)) as server, Client(server) as client:
        with pytest.raises(APIStatusError):
            to_raw(client.things.create)()
        with (
            pytest.raises(APIStatusError),
            to_streaming(client.things.create)(),
        ):
            raise AssertionError("not reached")


def test_a_raw_response_shows_what_cannot_be_parsed() -> None:
    with Server(reply("<html>", 200)) as server, Client(server) as client:
        response = to_raw(client.things.create)()
        assert response.text == "<html>"
        with pytest.raises(APIResponseError):
            response.parse()
        with pytest.raises(APIResponseError):
            response.json()


def test_streamed_responses() -> None:
    pieces = [b"one\ntwo\r", b"\nthree\r\rfo", b"ur"]
    lines = reply(None, 200, pieces=pieces, framing="chunked")
    with Server(lines) as server, Client(server) as client:
        streamed = to_streaming(client.things.text)
        with streamed() as response:
            assert list(response.iter_lines()) == ["one", "two", "three", "", "four"]
        with streamed() as response:
            assert b"".join(response.iter_bytes()) == b"".join(pieces)
        with streamed() as response:
            assert [len(block) for block in response.iter_bytes(5)] == [5, 5, 5, 5]
        with streamed() as response:
            assert "".join(response.iter_text()) == b"".join(pieces).decode()
        with streamed() as response:
            assert response.read() == response.read() == b"".join(pieces)
            assert response.parse() == response.text()
        assert server.connections == 1


def test_a_streamed_response_comes_before_its_body() -> None:
    import threading

    rest = threading.Event()
    with (
        Server(reply(None, 200, pieces=[b"a", b"b"], wait=rest)) as server,
        Client(server) as client,
        to_streaming(client.things.text)() as response,
    ):
        pieces = response.iter_bytes()
        assert next(pieces) == b"a"
        rest.set()
        assert list(pieces) == [b"b"]


def test_a_streamed_response_that_is_not_read_costs_its_connection() -> None:
    with Server(reply(None, 200, pieces=[b"x" * 1_000_000])) as server:
        with Client(server) as client:
            with to_streaming(client.things.text)() as response:
                assert response.status_code == 200
            assert server.closed_by_client.acquire(timeout=5)
            client.things.text()
        assert server.connections == 2


def test_a_streamed_response_to_a_file(tmp_path: Path) -> None:
    async def run(server: Server) -> None:
        async with (
            AClient(server) as client,
            async_to_streaming(client.things.file)() as response,
        ):
            await response.stream_to_file(tmp_path / "b", chunk_size=1000)

    body = bytes(range(256)) * 1000
    with Server(reply(body, 200)) as server, Client(server) as client:
        with to_streaming(client.things.file)() as response:
            response.stream_to_file(tmp_path / "a")
        asyncio.run(run(server))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == body


def test_a_body_that_breaks_off_half_way() -> None:
    async def run(server: Server) -> None:
        async with (
            AClient(server) as client,
            async_to_streaming(client.things.file)() as response,
        ):
            with pytest.raises(APIConnectionError):
                async for _ in response.iter_bytes():
                    pass

    broken = reply(b"x" * 1000, 200, truncate=500)
    with Server(broken) as server, Client(server) as client:
        with to_streaming(client.things.file)() as response:
            seen = b""
            with pytest.raises(APIConnectionError):
                for piece in response.iter_bytes():
                    seen += piece
            assert seen == b"x" * 500
        asyncio.run(run(server))
        assert len(server.requests) == 2


def test_asynchronous_raw_and_streamed_responses() -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:
            raw = await async_to_raw(client.things.create)()
            assert raw.parse().name == "done"
            assert raw.text == '{"name": "done"}'
            assert raw.http_response.json() == {"name": "done"}
            streamed = async_to_streaming(client.things.create)
            async with streamed() as response:
                assert (await response.parse()).name == "done"
                assert await response.parse() is await response.parse()
                assert await response.json() == {"name": "done"}
                assert await response.text() == '{"name": "done"}'
            async with streamed() as response:
                assert [block async for block in response.iter_bytes(9)] == [
                    b'{"name": ',
                    b'"done"}',
                ]
            async with streamed() as response:
                assert [line async for line in response.iter_lines()] == ['{"name": "done"}']
            async with streamed() as response:
                assert [text async for text in response.iter_text()] == ['{"name": "done"}']
            assert server.connections == 1

    with Server(OK) as server:
        asyncio.run(run(server))


def test_raw_streams() -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:
            response = await async_to_raw(client.things.stream)()
            with pytest.raises(ClientError, match="with_streaming_response"):
                response.read()
            assert [thing.name async for thing in response.parse()] == ["a", "b"]

    events = reply(
        b'data: {"name": "a"}\n\ndata: {"name": "b"}\n\ndata: [DONE]\n\n',
        200,
        headers={"content-type": "text/event-stream", "x-request-id": "r"},
    )
    with Server(events) as server, Client(server) as client:
        response = to_raw(client.things.stream)()
        assert response.request_id == "r"
        assert [thing.name for thing in response.parse()] == ["a", "b"]
        assert [thing.name for thing in client.things.stream()] == ["a", "b"]
        assert server.connections == 1
        asyncio.run(run(server))


def test_text_and_nothing() -> None:
    latin = reply(
        "schön".encode("latin-1"), 200, headers={"content-type": "text/plain; charset=latin-1"}
    )
    with Server(latin, reply(b"\xff", 200), reply(None, 204)) as server, Client(server) as client:
        assert client.things.text() == "schön"
        assert client.things.text() == "\ufffd"
        assert client.things.delete() is None


def test_files(tmp_path: Path) -> None:
    with Server(reply(b"a\nb", 200)) as server, Client(server) as client:
        file = client.things.file()
        assert file.content == file.read() == b"a\nb"
        assert (file.text, list(file.iter_lines())) == ("a\nb", ["a", "b"])
        assert list(file.iter_bytes(2)) == list(file.iter_raw(2)) == [b"a\n", b"b"]
        assert "".join(file.iter_text()) == "a\nb"
        file.write_to_file(tmp_path / "a")
        file.stream_to_file(tmp_path / "b")
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == b"a\nb"
        assert file.response.content == b"a\nb"
        with pytest.raises(APIResponseError):
            file.json()
        file.close()


def test_files_asynchronously(tmp_path: Path) -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:
            file = await client.things.file()
            assert await file.aread() == file.content == b"a\nb"
            assert [block async for block in file.aiter_bytes(2)] == [b"a\n", b"b"]
            assert [block async for block in file.aiter_raw()] == [b"a\nb"]
            assert [line async for line in file.aiter_lines()] == ["a", "b"]
            assert [text async for text in file.aiter_text()] == ["a\nb"]
            await file.astream_to_file(tmp_path / "a")
            await file.aclose()

    with Server(reply(b"a\nb", 200)) as server:
        asyncio.run(run(server))
    assert (tmp_path / "a").read_bytes() == b"a\nb"


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [("gzip", gzip.compress), ("deflate", zlib.compress), ("GZIP", gzip.compress)],
)
def test_compressed_bodies(encoding: str, pack: Any) -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:
            assert (await client.things.create()).name == "x" * 5000

    body = pack(b'{"name": "' + b"x" * 5000 + b'"}')
    packed = reply(body, 200, headers={"content-encoding": encoding})
    with Server(packed) as server, Client(server) as client:
        assert client.things.create().name == "x" * 5000
        assert to_raw(client.things.create)().http_response.json() == {"name": "x" * 5000}
        with to_streaming(client.things.create)() as response:
            assert response.json() == {"name": "x" * 5000}
        asyncio.run(run(server))
        assert server.connections == 2


def test_a_fast_body_in_many_pieces() -> None:
    pieces = [b'{"name": "', *[b"x"] * 500, b'"}']
    with (
        Server(reply(None, 200, pieces=pieces, framing="chunked")) as server,
        Client(server) as client,
    ):
        assert client.things.create().name == "x" * 500


def test_a_body_that_ends_with_its_connection() -> None:
    with Server(reply({"name": "a"}, 200, framing="close")) as server, Client(server) as client:
        assert client.things.create().name == client.things.create().name == "a"
        assert server.connections == 2


ends = st.sampled_from(["\n", "\r\n", "\r", "", "a", "ä", "日"])


@given(st.lists(ends, max_size=12), st.lists(st.integers(0, 30), max_size=6))
def test_lines_do_not_depend_on_the_pieces(parts: list[str], places: list[int]) -> None:
    body = "".join(parts).encode()
    borders = sorted({0, len(body), *(place for place in places if place < len(body))})
    pieces = [body[a:b] for a, b in itertools.pairwise(borders)]
    flat = body.decode().replace("\r\n", "\n").replace("\r", "\n")
    expected = flat.split("\n")
    assert list(cut(pieces, Liner("utf-8"))) == expected[: None if expected[-1] else -1]
    assert "".join(cut(pieces, TextDecoder("utf-8"))) == body.decode()
    blocks = list(cut(pieces, Chunker(4)))
    assert b"".join(blocks) == body
    assert all(len(block) == 4 for block in blocks[:-1])


def test_blocks_need_a_size() -> None:
    with pytest.raises(ValueError, match="chunk_size"):
        Chunker(0)


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        (None, "utf-8"),
        ("text/plain", "utf-8"),
        ('text/plain; charset="ISO-8859-1"', "iso8859-1"),
        ("text/plain; a=b; Charset=utf-16", "utf-16"),
        ("text/plain; charset=nonsense", "utf-8"),
    ],
)
def test_charsets(content_type: str | None, expected: str) -> None:
    assert charset_of(content_type) == expected
