"""Files of all kinds are sent whole, and never read into memory whole."""

from __future__ import annotations

import gc
import hashlib
import io
import os
import threading
import tracemalloc
from pathlib import Path
from typing import Any

import openai_client
import pytest
from client_kit.caller import Caller
from client_kit.heard import Part, parts
from client_kit.sink import Sink
from core_server import Recorded, Server, reply

CONTENT = b"".join(b"line %d\n" % n for n in range(2000))
FILE_OBJECT = {"id": "file-1", "object": "file"}


def _parts(request: Recorded) -> list[Part]:
    boundary = request.headers["content-type"].partition("boundary=")[2]
    return parts(request.body, boundary)


def _file_part(request: Recorded) -> Part:
    (found,) = [
        p for p in _parts(request) if 'name="file"' in dict(p.headers)["content-disposition"]
    ]
    return found


def _upload(caller: Caller, server: Server, file: Any) -> Part:
    client = caller.client(server)
    assert caller.run(client.files.create(file=file, purpose="batch")).id == "file-1"
    return _file_part(server.requests[-1])


@pytest.mark.parametrize(
    "kind", ["bytes", "bytearray", "memoryview", "path", "bytes_io", "open_file", "raw", "tuple"]
)
def test_kinds_of_files(caller: Caller, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "lines.txt"
    path.write_bytes(CONTENT)
    server = caller.server(reply(FILE_OBJECT))
    with path.open("rb") as opened, path.open("rb", buffering=0) as raw:
        file: Any = {
            "bytes": CONTENT,
            "bytearray": bytearray(CONTENT),
            "memoryview": memoryview(CONTENT),
            "path": path,
            "bytes_io": io.BytesIO(CONTENT),
            "open_file": opened,
            "raw": raw,
            "tuple": ("lines.txt", path),
        }[kind]
        part = _upload(caller, server, file)
        assert part.content == CONTENT
        if kind in ("open_file", "raw", "bytes_io"):
            assert not file.closed
    if kind in ("path", "open_file", "raw", "tuple"):
        assert 'filename="lines.txt"' in dict(part.headers)["content-disposition"]
    assert int(server.requests[0].headers["content-length"]) == len(server.requests[0].body)


def test_text_files_are_refused_or_sent_as_bytes(caller: Caller) -> None:
    server = caller.server(reply(FILE_OBJECT))
    with pytest.raises(openai_client.OpenAIError):
        _upload(caller, server, io.StringIO("text"))


@pytest.mark.parametrize("wrong", [7, "a path as a str", {"a": 1}, ...], ids=repr)
def test_what_is_no_file(caller: Caller, wrong: Any) -> None:
    server = caller.server(reply(FILE_OBJECT))
    with pytest.raises((openai_client.InvalidArgumentError, TypeError)) as caught:
        _upload(caller, server, wrong)
    assert isinstance(caught.value, openai_client.OpenAIError)
    assert server.requests == []


def test_a_required_file_that_is_none(caller: Caller) -> None:
    server = caller.server(reply(FILE_OBJECT))
    client = caller.client(server)
    with pytest.raises(openai_client.InvalidArgumentError, match="file"):
        caller.run(client.files.create(file=None, purpose="batch"))
    assert server.requests == []


def test_a_file_that_is_not_there(caller: Caller, tmp_path: Path) -> None:
    server = caller.server(reply(FILE_OBJECT))
    with pytest.raises(openai_client.InvalidArgumentError, match=r"gone\.txt"):
        _upload(caller, server, tmp_path / "gone.txt")
    with pytest.raises(openai_client.InvalidArgumentError):
        _upload(caller, server, tmp_path)
    assert server.requests == []


def test_a_file_that_was_closed(caller: Caller) -> None:
    server = caller.server(reply(FILE_OBJECT))
    file = io.BytesIO(CONTENT)
    file.close()
    with pytest.raises(openai_client.InvalidArgumentError):
        _upload(caller, server, file)


class _Broken(io.BytesIO):
    def read(self, *args: Any) -> bytes:
        raise OSError("disk on fire")


def test_a_file_that_cannot_be_read(caller: Caller) -> None:
    client = caller.client(caller.server(reply(FILE_OBJECT)), max_retries=2)
    with pytest.raises(openai_client.OpenAIError, match="disk on fire"):
        caller.run(client.files.create(file=_Broken(CONTENT), purpose="batch"))
    assert caller.slept == []


def test_an_empty_file(caller: Caller, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    assert _upload(caller, caller.server(reply(FILE_OBJECT)), path).content == b""


def test_a_pipe(caller: Caller) -> None:
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(CONTENT)

    writer = threading.Thread(target=write)
    writer.start()
    with os.fdopen(reading, "rb") as pipe:
        part = _upload(caller, caller.server(reply(FILE_OBJECT)), ("piped.txt", pipe))
    writer.join()
    assert part.content == CONTENT


@pytest.mark.parametrize("kind", ["path", "file", "several"])
def test_large_files_are_streamed(caller: Caller, tmp_path: Path, kind: str) -> None:
    size = 24 * 2**20
    path = tmp_path / "large.bin"
    block = bytes(range(256)) * 4096
    digest = hashlib.sha256()
    with path.open("wb") as out:
        for _ in range(size // len(block)):
            out.write(block)
            digest.update(block)
    with Sink(FILE_OBJECT) as sink, path.open("rb") as opened:
        client = caller.client(sink.url)
        caller.run(client.models.retrieve("warm-up"))
        gc.collect()
        tracemalloc.start()
        if kind == "several":
            caller.run(client.images.edit(image=[path, path], prompt="p"))
        else:
            file = path if kind == "path" else opened
            caller.run(client.files.create(file=file, purpose="batch"))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert sink.received > size * (2 if kind == "several" else 1)
        assert peak < 3 * 2**20
        if kind != "several":
            assert sink.contains(digest.hexdigest(), size)


def test_fields_and_lists_of_files(caller: Caller, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG")
    server = caller.server(reply({"created": 1, "data": []}))
    client = caller.client(server)
    caller.run(client.images.edit(image=[path, ("b.png", b"b")], mask=path, prompt="ü", n=2))
    names = [dict(part.headers)["content-disposition"] for part in _parts(server.requests[0])]
    assert names[-3:] == [
        'form-data; name="image[]"; filename="a.png"',
        'form-data; name="image[]"; filename="b.png"',
        'form-data; name="mask"; filename="a.png"',
    ]
    assert Part((("content-disposition", 'form-data; name="prompt"'),), "ü".encode()) in _parts(
        server.requests[0]
    )


@pytest.mark.parametrize("type_", ["text/plain\r\nX-Bad: 1", "a\0b"])
def test_headers_of_parts_cannot_be_smuggled(caller: Caller, type_: str) -> None:
    server = caller.server(reply(FILE_OBJECT))
    with pytest.raises(openai_client.InvalidArgumentError):
        _upload(caller, server, ("a.txt", b"x", type_))
    assert server.requests == []


def test_the_loop_goes_on_while_a_file_is_sent(caller: Caller, tmp_path: Path, loop: Any) -> None:
    if not caller.asynchronous:
        pytest.skip("about the event loop")
    import asyncio

    path = tmp_path / "large.bin"
    path.write_bytes(b"x" * (16 * 2**20))
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0)

    async def both(client: Any) -> None:
        ticking = asyncio.ensure_future(tick())
        await client.files.create(file=path, purpose="batch")
        ticking.cancel()

    with Sink(FILE_OBJECT) as sink:
        loop.run_until_complete(both(caller.client(sink.url)))
    assert ticks > 50
