"""Files that are uploaded in parts, and files whose content comes as text."""

from __future__ import annotations

import io
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openai
import openai_client
import pytest
from client_kit.caller import Caller
from client_kit.heard import parts as form_parts
from client_kit.sdks import KEY
from core_server import Recorded, Reply, Server, reply

CONTENT = bytes(range(256)) * 10
UPLOAD = {"id": "upload_1", "object": "upload"}


def _data(request: Recorded) -> bytes:
    boundary = request.headers["content-type"].partition("boundary=")[2]
    if not request.body.rstrip().endswith(b"--"):
        return b""  # the client hung up half-way
    (part,) = form_parts(request.body, boundary)
    return part.content


class _Uploads:
    """Takes parts in any order, and says what the file was that they make."""

    def __init__(self, fails: int = -1) -> None:
        self.lock = threading.Lock()
        self.parts: list[bytes] = []
        self.fails = fails
        self.whole = b""
        self.running = self.most = 0

    def __call__(self, request: Recorded) -> Reply:
        if request.path == "/uploads/upload_1/parts":
            with self.lock:
                number = len(self.parts)
                self.parts.append(_data(request))
            if number == self.fails:
                return reply({"error": {"message": "too bad"}}, 400)
            return reply({"id": f"part_{number}"}, 200, delay=0.02 if number % 2 else 0)
        if request.path.endswith("complete"):
            ids = request.json()["part_ids"]
            self.whole = b"".join(self.parts[int(id_.removeprefix("part_"))] for id_ in ids)
            return reply({**UPLOAD, "status": "completed", "file": {"id": "file-1"}})
        return reply({**UPLOAD, "status": "pending"})


def _file(kind: str, folder: Path) -> Any:
    path = folder / "data.bin"
    path.write_bytes(CONTENT)
    opened: dict[str, Callable[[], Any]] = {
        "path": lambda: path,
        "bytes": lambda: CONTENT,
        "bytearray": lambda: bytearray(CONTENT),
        "bytes_io": lambda: io.BytesIO(CONTENT),
        "raw": lambda: path.open("rb", buffering=0),
        "pipe": lambda: _Pipe(CONTENT),
        "empty": lambda: b"",
    }
    return opened[kind]()


class _Pipe(io.RawIOBase):
    def __init__(self, content: bytes) -> None:
        self._left = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._left.readinto(memoryview(buffer)[:100])


@pytest.mark.parametrize("kind", ["path", "bytes", "bytearray", "bytes_io", "raw", "pipe", "empty"])
def test_every_kind_of_file_arrives_whole(caller: Caller, tmp_path: Path, kind: str) -> None:
    taken = _Uploads()
    server = caller.server(taken)
    seen: list[tuple[int, int]] = []
    content = b"" if kind == "empty" else CONTENT
    file = _file(kind, tmp_path)
    upload = caller.run(
        caller.client(server).uploads.upload_file_chunked(
            file=file,
            filename="data.bin",
            bytes=len(content),
            mime_type="application/octet-stream",
            purpose="assistants",
            part_size=700,
            on_progress=lambda sent, total: seen.append((sent, total)),
        )
    )
    if kind == "raw":
        file.close()
    assert (upload.status, upload.file.id) == ("completed", "file-1")
    assert taken.whole == content
    assert sorted(map(len, taken.parts)) == ([] if kind == "empty" else [460, 700, 700, 700])
    assert [total for _, total in seen] == [len(content)] * len(taken.parts)
    assert seen == sorted(seen)
    assert not seen or seen[-1][0] == len(content)


def test_name_and_size_are_those_of_the_path(caller: Caller, tmp_path: Path) -> None:
    server = caller.server(_Uploads())
    given: dict[str, Any] = {"mime_type": "text/plain", "purpose": "batch", "md5": "abc"}
    file = _file("path", tmp_path)
    caller.run(caller.client(server).uploads.upload_file_chunked(file=file, **given))
    assert server.requests[0].json() == {
        "bytes": len(CONTENT),
        "filename": "data.bin",
        "mime_type": "text/plain",
        "purpose": "batch",
    }
    assert server.requests[-1].json() == {"part_ids": ["part_0"], "md5": "abc"}


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"file": b"x"}, "filename is required"),
        ({"file": b"x", "filename": "x", "bytes": 2}, "has 1 bytes, not 2"),
        ({"file": _Pipe(b"x"), "filename": "x"}, "bytes, the size"),
        ({"file": Path("/nowhere")}, "nowhere"),
        ({"file": "/etc/hostname", "filename": "x"}, "not str"),
        ({"file": b"x", "filename": "x", "part_size": 0}, "part_size"),
        ({"file": b"x", "filename": "x", "max_concurrency": 0}, "max_concurrency"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cant_be_sent_is_refused_before_anything_is(
    caller: Caller, given: dict[str, Any], reason: str
) -> None:
    server = caller.server(_Uploads())
    uploads = caller.client(server).uploads
    with pytest.raises(openai_client.InvalidArgumentError, match=reason):
        caller.run(uploads.upload_file_chunked(mime_type="a/b", purpose="batch", **given))
    assert server.requests == []


def test_a_part_that_fails_cancels_the_upload(caller: Caller, tmp_path: Path) -> None:
    server = caller.server(_Uploads(fails=1))
    uploads = caller.client(server).uploads
    with pytest.raises(openai_client.BadRequestError, match="too bad"):
        caller.run(
            uploads.upload_file_chunked(
                file=_file("path", tmp_path), mime_type="a/b", purpose="batch", part_size=100
            )
        )
    assert server.requests[-1].path == "/uploads/upload_1/cancel"
    assert not any(r.path.endswith("complete") for r in server.requests)


def test_a_file_that_is_shorter_than_it_was_said_cancels_the_upload(caller: Caller) -> None:
    server = caller.server(_Uploads())
    uploads = caller.client(server).uploads
    with pytest.raises(openai_client.InvalidArgumentError, match="5 bytes too early"):
        caller.run(
            uploads.upload_file_chunked(
                file=_Pipe(b"12345"), filename="x", bytes=10, mime_type="a/b", purpose="batch"
            )
        )
    assert server.requests[-1].path == "/uploads/upload_1/cancel"


def test_a_part_is_sent_again_from_its_own_beginning(caller: Caller, tmp_path: Path) -> None:
    taken = _Uploads()
    failed: list[bytes] = []

    def answer(request: Recorded) -> Reply:
        if request.path.endswith("parts") and not failed:
            failed.append(request.body)
            return reply({}, 500)
        return taken(request)

    server = caller.server(answer)
    caller.run(
        caller.client(server, max_retries=1).uploads.upload_file_chunked(
            file=_file("path", tmp_path), mime_type="a/b", purpose="batch", part_size=1000
        )
    )
    assert taken.whole == CONTENT


def test_it_makes_the_requests_of_the_official_package(tmp_path: Path) -> None:
    heard: list[list[Any]] = []
    for package in (openai_client, openai):
        with Server(_Uploads()) as server:
            client: Any = package.OpenAI(api_key=KEY, base_url=server.url)
            more: dict[str, Any] = {"max_concurrency": 1} if package is openai_client else {}
            client.uploads.upload_file_chunked(
                file=_file("path", tmp_path),
                mime_type="a/b",
                purpose="batch",
                part_size=900,
                **more,
            )
            heard.append([(r.path, _form(r)) for r in server.requests])
    assert heard[0] == heard[1]


def _form(request: Recorded) -> Any:
    if not request.headers["content-type"].startswith("multipart"):
        return request.json()
    head = request.body.partition(b"\r\n\r\n")[0].partition(b"\r\n")[2]
    return re.sub(rb'filename="[^"]*"', b"", head).lower(), _data(request)


def test_the_content_of_a_file_comes_as_text_by_its_former_method(caller: Caller) -> None:
    server = caller.server(reply("line 1\nlöwe\n", headers={"content-type": "text/plain"}))
    files = caller.client(server).files
    with pytest.warns(DeprecationWarning, match="Use `content` instead"):
        assert caller.run(files.retrieve_content("file-1")) == "line 1\nlöwe\n"
    assert server.requests[0].path == "/files/file-1/content"
    with pytest.warns(DeprecationWarning):
        raw = caller.run(files.with_raw_response.retrieve_content("file-1"))
    assert raw.parse() == "line 1\nlöwe\n"
    with pytest.warns(DeprecationWarning):
        manager = files.with_streaming_response.retrieve_content("file-1")
        with caller.using(manager) as response:
            assert b"".join(caller.items(response.iter_bytes())) == "line 1\nlöwe\n".encode()
