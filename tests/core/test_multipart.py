"""Multipart bodies: the same parts as the reference client's, files read while they are sent."""

from __future__ import annotations

import asyncio
import email.parser
import email.policy
import io
import os
import pickle
import threading
import tracemalloc
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx2
import openai
import pytest
from core_server import Server, reply
from core_support import AClient, Client
from engine.errors import InvalidArgumentError
from engine.files import BLOCK
from engine.multipart import MultipartBody, encode
from engine.omit import omit
from engine.request import Request


def read(body: MultipartBody) -> bytes:
    """The body as both kinds of client would send it."""
    content = b"".join(body)

    async def read_async() -> bytes:
        return b"".join([block async for block in body])

    if body.replayable:
        assert asyncio.run(read_async()) == content
    if body.content_length is not None:
        assert body.content_length == len(content)
    return content


def parts(body: MultipartBody) -> list[tuple[Any, Any, str, bytes]]:
    """Name, file name, content type and content of each part, by an independent parser."""
    head = f"Content-Type: {body.content_type}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + read(body))
    found: list[tuple[Any, Any, str, bytes]] = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.append((name, part.get_filename(), part.get_content_type(), content))
    return found


def reference(call: str, **arguments: Any) -> tuple[str, bytes]:
    """Content type and body that the reference client sends for the same call."""
    sent: list[tuple[str, bytes]] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append((request.headers["content-type"], request.read()))
        return httpx2.Response(200, json={})

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http_client:
        client = openai.OpenAI(api_key="k", base_url="http://127.0.0.1/v1", http_client=http_client)
        method: Any = client
        for name in call.split("."):
            method = getattr(method, name)
        method(**arguments)
    return sent[0]


def named(content: bytes, name: Any) -> io.BytesIO:
    file = io.BytesIO(content)
    file.name = name
    return file


PICTURES = [
    b"raw",
    io.BytesIO(b"open"),
    ("x.png", b"1"),
    ("y.png", b"2", "image/x-y"),
    ("z", b"3", None, {"X-Note": "n"}),
    ("z", b"4", "a/b", {"content-type": "c/d"}),
    ("x.png", io.BytesIO(b"5"), None),
]
NESTED = {"a": {"b": 1, "c": [1, 2.5], "d": {"e": True}}, "n": None, "l": [{"q": False}], "e": []}


@pytest.mark.parametrize(
    ("call", "files", "fields"),
    [
        ("images.edit", {"image": PICTURES}, {"prompt": 'p"x', "n": 2, "user": None}),
        ("images.edit", {"image": b"raw"}, {"prompt": "é\r\n--x", "extra_body": NESTED}),
        ("images.edit", {"image": []}, {"prompt": "p"}),
        ("images.edit", {"image": [b"a"], "mask": b"b"}, {"prompt": "p"}),
        (
            "audio.transcriptions.create",
            {"file": named(b"x", "folder/na\nme.webm")},
            {
                "model": "m",
                "chunking_strategy": {"type": "server_vad", "threshold": None},
                "stream": False,
                "timestamp_granularities": ["word", "segment"],
            },
        ),
        ("audio.transcriptions.create", {"file": (None, b"x")}, {"model": "m"}),
        ("audio.transcriptions.create", {"file": ('a"b\\c\r\nd\0é.wav', b"x")}, {"model": "m"}),
        ("files.create", {"file": ("a.jsonl", b"{}\n")}, {"purpose": "batch"}),
    ],
)
def test_the_body_equals_that_of_the_reference_client(
    call: str, files: Mapping[str, Any], fields: Mapping[str, Any]
) -> None:
    content_type, body = reference(call, **files, **fields)
    plain = {name: value for name, value in fields.items() if name != "extra_body"}
    # The reference client orders the fields of an operation in its own way.
    order = [part[0] for part in _names(body)]
    plain = dict(sorted(plain.items(), key=lambda item: _position(order, item[0])))
    mine = encode(
        {**plain, **fields.get("extra_body", {})}, files, boundary=content_type.split("=")[1]
    )
    assert mine.content_type == content_type
    assert read(mine) == body


def _names(body: bytes) -> list[tuple[str]]:
    return [(part.split(b'"')[0].decode(),) for part in body.split(b'; name="')[1:]]


def _position(order: list[str], name: str) -> int:
    return next((i for i, found in enumerate(order) if found.split("[")[0] == name), 0)


def test_a_path_equals_what_the_reference_client_sends(tmp_path: Path) -> None:
    path = tmp_path / 'nä"me.png'
    path.write_bytes(b"PNG")
    content_type, body = reference("images.edit", image=path, prompt="p")
    boundary = content_type.split("=")[1]
    assert read(encode({"prompt": "p"}, {"image": path}, boundary=boundary)) == body


def test_parts_as_a_parser_sees_them(tmp_path: Path) -> None:
    path = tmp_path / "voice.wav"
    path.write_bytes(b"RIFF")
    body = encode(
        {"a": [1, {"b": "ü"}], "skip": omit},
        {"file": path, "more": [b"1", omit], "by": {"k": b"2"}, "no": None},
    )
    assert parts(body) == [
        ("a[]", None, "text/plain", b"1"),
        ("a[][b]", None, "text/plain", "ü".encode()),
        ("file", "voice.wav", "audio/x-wav", b"RIFF"),
        ("more[]", "upload", "application/octet-stream", b"1"),
        ("by[k]", "upload", "application/octet-stream", b"2"),
    ]


def test_boundaries_are_random_unless_given() -> None:
    assert encode({}).content_type != encode({}).content_type
    assert encode({}, boundary="b").content_type == "multipart/form-data; boundary=b"
    assert read(encode({}, boundary="b")) == b"--b--\r\n"


def test_a_name_can_not_start_a_header_or_a_part() -> None:
    body = encode({'a"\r\nX: y': "v"}, {"f\r\n": ('n"\r\n\r\n--b', b"c")}, boundary="b")
    lines = read(body).split(b"\r\n")
    assert lines[1] == b'Content-Disposition: form-data; name="a%22%0D%0AX: y"'
    assert lines[5] == (
        b'Content-Disposition: form-data; name="f%0D%0A"; filename="n%22%0D%0A%0D%0A--b"'
    )
    assert len(lines) == 11


def test_names_that_are_no_utf_8(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.bin")
    path.write_bytes(b"x")
    assert b'filename="?.bin"' in read(encode({}, {"file": path}))
    with pytest.raises(InvalidArgumentError, match=r"^a"):
        encode({"a": "\ud800"})


def test_an_object_may_stand_in_for_a_file() -> None:
    form = read(encode({}, {"video": {"id": "é", "n": 2, "no": None, "file": b"x"}}))
    for part in ('name="video[id]"\r\n\r\né\r\n', 'name="video[n]"\r\n\r\n2\r\n'):
        assert part.encode() in form
    assert b'name="video[file]"; filename="upload"' in form
    assert b"[no]" not in form


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("path.txt", "pathlib.Path"),
        (5, "not int"),
        (io.StringIO("text"), "binary mode"),
        (Path("/nowhere/at all"), "No such file"),
        (Path(__file__).parent, "Is a directory"),
        (("a",), "a tuple is"),
        (("a", b"", None, {}, 1), "a tuple is"),
        ((5, b""), "must be str"),
        (("a", b"", 5), "must be str"),
        (("a", b"", None, 5), "mapping"),
        (("a", 5), "not int"),
        (("a", b"", None, {"X\n": "y"}), "no header"),
        (("a", b"", None, {"X": "y\r\nZ: z"}), "no header"),
        (("a", b"", "a/b\r\nZ: z"), "no header"),
    ],
)
def test_what_is_no_file_is_refused_with_its_name(file: Any, said: str) -> None:
    for files in ({"thing": file}, {"thing": [b"", file]}):
        with pytest.raises(InvalidArgumentError, match=r"^thing") as caught:
            encode({}, files)
        assert said in str(caught.value)


def test_files_that_can_not_be_read_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text("text")
    with path.open() as text, pytest.raises(InvalidArgumentError, match="binary mode"):
        encode({}, {"file": text})
    with path.open("rb") as closed:
        pass
    with pytest.raises(InvalidArgumentError, match="closed"):
        encode({}, {"file": closed})

    class Async:
        async def read(self, size: int = -1) -> bytes:
            return b""

    with pytest.raises(InvalidArgumentError, match="asynchronous"):
        encode({}, {"file": Async()})


def test_open_files_are_sent_from_their_beginning_each_time() -> None:
    file = io.BytesIO()
    file.write(b"written before")
    body = encode({}, {"file": file})
    assert body.replayable
    assert parts(body)[0][3] == b"written before"
    body.rewind()
    assert parts(body)[0][3] == b"written before"


class Pipe(io.RawIOBase):
    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._content.read(min(size, 10))


def test_files_without_a_size_are_sent_once() -> None:
    body = encode({}, {"file": Pipe(b"x" * 100)})
    assert body.content_length is None and not body.replayable
    assert b"x" * 100 in read(body)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a/b.txt", "b.txt"), (b"a/c", "c"), (3, "upload"), ("", "upload"), (None, "upload")],
)
def test_names_of_open_files(name: Any, expected: str) -> None:
    assert parts(encode({}, {"file": named(b"x", name)}))[0][1] == expected


def test_objects_that_only_read() -> None:
    class Reader:
        def __init__(self) -> None:
            self._content = io.BytesIO(b"content")

        def read(self, size: int = -1) -> bytes:
            return self._content.read(size)

    body = encode({}, {"file": Reader()})
    assert not body.replayable
    assert b"content" in read(body)


def test_a_file_that_shrinks_is_an_error_and_one_that_grows_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"12345")
    body = encode({}, {"file": path})
    path.write_bytes(b"123456789")
    assert parts(body)[0][3] == b"12345"
    path.write_bytes(b"123")
    with pytest.raises(InvalidArgumentError, match="2 bytes shorter"):
        b"".join(body)


def test_large_files_are_never_held_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(50 * BLOCK)
    body = encode({"a": 1}, {"file": path})
    tracemalloc.start()
    try:
        assert sum(map(len, body)) == body.content_length
        assert tracemalloc.get_traced_memory()[1] < 8 * BLOCK
    finally:
        tracemalloc.stop()


def test_small_parts_are_sent_together() -> None:
    body = encode({f"f{n}": "v" for n in range(100)}, {"file": b"x" * 1000})
    assert len(list(body)) == 1
    assert max(map(len, encode({}, {"file": b"x" * BLOCK * 3}))) <= BLOCK


def test_files_are_read_outside_of_the_event_loop() -> None:
    threads: set[int] = set()

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if size:
                threads.add(threading.get_ident())
            return super().read(size)

    body = encode({}, {"file": Watched(b"x")})

    async def run() -> None:
        async for _ in body:
            pass

    asyncio.run(run())
    assert threads and threading.get_ident() not in threads


def test_an_abandoned_body_closes_its_files(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(b"x" * BLOCK * 4)
    body = encode({}, {"file": path})
    blocks = iter(body)
    next(blocks)
    del blocks

    async def run() -> None:
        blocks = aiter(body)
        await anext(blocks)
        await anext(blocks)
        del blocks

    asyncio.run(run())


def upload(**files: Any) -> Request:
    return Request("POST", "/files", multipart={"purpose": "p"}, files=files)


def test_a_file_is_sent_again_with_a_retry(tmp_path: Path) -> None:
    path = tmp_path / "file.bin"
    path.write_bytes(b"content" * 1000)
    with Server(reply({}, 500), reply({})) as server:
        with Client(server) as client:
            client.things._empty(upload(file=path, other=io.BytesIO(b"o")))

        async def run() -> None:
            async with AClient(server) as client:
                await client.things._empty(upload(file=path, other=io.BytesIO(b"o")))

        first, second = server.requests
        assert first.body == second.body and b"content" * 1000 in first.body
        assert first.headers["content-length"] == str(len(first.body))
        asyncio.run(run())
        assert len(server.requests[2].body) == len(first.body)


def test_a_file_without_a_size_is_sent_in_chunks() -> None:
    with Server(reply({})) as server, Client(server) as client:
        client.things._empty(upload(file=Pipe(b"x" * 100)))
    assert server.requests[0].headers["transfer-encoding"] == "chunked"
    assert "content-length" not in server.requests[0].headers
    assert b"x" * 100 in server.requests[0].body


def test_nothing_is_sent_when_a_file_is_missing() -> None:
    missing = pytest.raises(InvalidArgumentError, match=r"file: .*No such file")
    with Server(reply({})) as server, Client(server) as client, missing:
        client.things._empty(upload(file=Path("/nowhere/at all")))
    assert server.requests == [] and server.connections == 0


UNREADABLE: list[tuple[Path, type[OSError]]] = [
    (Path("/nowhere/at/all"), FileNotFoundError),
    (Path(__file__).parent, IsADirectoryError),
    (Path(__file__) / "below", NotADirectoryError),
]


@pytest.mark.parametrize(("path", "kind"), UNREADABLE)
def test_a_file_that_cannot_be_read_is_the_error_that_python_raises(
    path: Path, kind: type[OSError]
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        encode({}, {"thing": path})
    error: Any = caught.value
    assert isinstance(error, OSError) and error.filename == str(path)
    if kind is not NotADirectoryError:
        assert isinstance(error, kind)
    with pytest.raises(kind) as known:
        path.open()
    assert error.errno == known.value.errno
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again)) == (type(error), str(error))


BEGINNINGS: dict[str, tuple[bytes, str]] = {
    "png": (b"\x89PNG\r\n\x1a\n", "image/png"),
    "jpg": (b"\xff\xd8\xff\xe0", "image/jpeg"),
    "gif": (b"GIF89a", "image/gif"),
    "webp": (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
    "wav": (b"RIFF\x00\x00\x00\x00WAVEfmt ", "audio/wav"),
    "mp3": (b"ID3\x04", "audio/mpeg"),
    "ogg": (b"OggS\x00", "audio/ogg"),
    "flac": (b"fLaC\x00", "audio/flac"),
    "m4a": (b"\x00\x00\x00\x1cftypM4A ", "audio/mp4"),
    "webm": (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04webm", "video/webm"),
    "pdf": (b"%PDF-1.7", "application/pdf"),
}


@pytest.mark.parametrize("make", [bytes, io.BytesIO, bytearray], ids=lambda m: m.__name__)
@pytest.mark.parametrize("extension", BEGINNINGS)
def test_what_a_nameless_file_is_shows_in_its_first_bytes(extension: str, make: Any) -> None:
    beginning, media_type = BEGINNINGS[extension]
    content = beginning.ljust(200, b"\0")
    body = b"".join(encode({}, {"file": make(content)}))
    assert f'filename="upload.{extension}"'.encode() in body
    assert f"Content-Type: {media_type}\r\n".encode() in body
    assert content in body


def test_a_name_or_type_of_the_callers_counts() -> None:
    png = BEGINNINGS["png"][0]
    given = {
        'filename="a.jpg"\r\nContent-Type: image/jpeg': ("a.jpg", png),
        'filename="a"\r\nContent-Type: image/png': ("a", png),
        'filename="a"\r\nContent-Type: x/y': ("a", png, "x/y"),
        'filename="upload"\r\nContent-Type: application/octet-stream': b"unknown",
    }
    for expected, file in given.items():
        assert expected.encode() in b"".join(encode({}, {"file": file}))
