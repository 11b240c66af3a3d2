"""Bodies and paths of requests."""

from __future__ import annotations

import asyncio
import copy
import datetime
import io
import pickle
from collections import UserDict
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from core_server import Server, reply
from core_support import AClient, Client, Thing
from engine import omit as omitted
from engine.errors import InvalidArgumentError
from engine.omit import NOT_GIVEN, NotGiven, Omit, not_given, omit
from engine.request import Request, RequestOptions, segment
from hypothesis import given
from hypothesis import strategies as st

OK = reply({"name": "done"})


def sent(**call: Any) -> Any:
    with Server(OK) as server, Client(server) as client:
        client.things.create(**call)
    return server.requests[0]


def test_the_sentinels() -> None:
    for sentinel in (omit, not_given, NOT_GIVEN):
        assert not sentinel
        assert copy.deepcopy(sentinel) is sentinel
        assert pickle.loads(pickle.dumps(sentinel)) is sentinel
    assert (repr(omit), repr(not_given)) == ("omit", "not_given")
    assert isinstance(omit, Omit) and isinstance(not_given, NotGiven)
    assert isinstance(NOT_GIVEN, Omit) and isinstance(NOT_GIVEN, NotGiven)
    assert repr(NOT_GIVEN) == "NOT_GIVEN"
    assert set(omitted.__all__) <= set(dir(omitted))


def test_omitted_members_are_left_out_and_null_is_sent() -> None:
    request = sent(json={"a": 1, "b": omit, "c": None, "d": Omit(), "e": NOT_GIVEN})
    assert request.json() == {"a": 1, "c": None}
    assert request.headers["content-type"] == "application/json"


def test_all_sorts_of_json() -> None:
    value = {
        "model": Thing.model_validate({"name": "n"}),
        "mapping": UserDict(x=1),
        "generator": (n for n in (1, 2)),
        "date": datetime.date(2020, 1, 2),
        "text": "\u20ac \U0001f600",
        "list": [{"x": [True, None, 1.5]}],
    }
    assert sent(json=value).json() == {
        "model": {"name": "n"},
        "mapping": {"x": 1},
        "generator": [1, 2],
        "date": "2020-01-02",
        "text": "\u20ac \U0001f600",
        "list": [{"x": [True, None, 1.5]}],
    }
    assert sent(json=[1, 2]).json() == [1, 2]
    assert sent(json=omit, extra_body={"a": 1}).json() == {"a": 1}


@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), "\ud800", {"a": omit}])
def test_json_that_cannot_be_sent(value: object) -> None:
    with (
        Server(OK) as server,
        Client(server) as client,
        pytest.raises(InvalidArgumentError, match="JSON"),
    ):
        client.things.create(json={"x": [value]})
    assert server.requests == []


def test_words_that_look_like_numbers() -> None:
    assert sent(json={"x": "NaN Infinity"}).json() == {"x": "NaN Infinity"}


def test_extra_members() -> None:
    request = sent(json={"a": 1, "b": 2, "c": 3}, extra_body={"b": {"x": 1}, "c": omit, "d": 4})
    assert request.json() == {"a": 1, "b": {"x": 1}, "d": 4}
    with pytest.raises(InvalidArgumentError, match="extra_body"):
        sent(json=[1], extra_body={"b": 1})
    with pytest.raises(InvalidArgumentError, match="extra_body"):
        sent(json={"a": 1}, extra_body=[1])


def test_requests_without_a_body() -> None:
    request = sent(json=None)
    assert request.body == b""
    assert request.headers["content-length"] == "0"
    assert "content-type" not in request.headers
    with Server(OK) as server, Client(server) as client:
        client.things.get()
        client.things.delete()
    for request in server.requests:
        assert not {"content-length", "content-type", "transfer-encoding"} & request.headers.keys()


def test_forms() -> None:
    request = sent(json=None, form={"a": "x y&z", "b": [1, True], "c": None, "d": omit})
    assert request.body == b"a=x+y%26z&b%5B%5D=1&b%5B%5D=true"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert sent(json=None, form={"a": 1}, extra_body={"b": 2}).body == b"a=1&b=2"


def test_files() -> None:
    call: dict[str, Any] = {"json": None, "multipart": {"purpose": "p", "no": omit}}
    request = sent(**call, files={"file": ("a.txt", b"hello"), "no": omit}, extra_body={"x": 1})
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    assert request.body.startswith(b"--" + boundary.encode())
    assert int(request.headers["content-length"]) == len(request.body)
    for part in (b"hello", b'name="purpose"', b'name="x"', b'filename="a.txt"'):
        assert part in request.body
    assert b'name="no"' not in request.body
    named = sent(**call, files={}, extra_headers={"Content-Type": "multipart/form-data"})
    assert "boundary=" in named.headers["content-type"]


def test_json_beside_files_is_sent_as_a_form_only_if_there_are_files() -> None:
    without = sent(json={"id": "f1"}, files={"file": omit}, extra_body={"x": 1})
    assert without.json() == {"id": "f1", "x": 1}
    request = sent(json={"id": "f1"}, files={"file": ("a.txt", b"hello")}, extra_body={"x": 1})
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    for part in (b"hello", b'name="id"', b'name="x"'):
        assert part in request.body


def test_files_are_sent_again(tmp_path: Path) -> None:
    path = tmp_path / "f.bin"
    path.write_bytes(b"x" * 200_000)
    with Server(reply({}, 500), OK) as server, Client(server) as client:
        client.things.create(json=None, files={"file": path})
    first, second = server.requests
    assert path.read_bytes() in first.body
    assert first.body == second.body


@pytest.mark.parametrize(
    ("content", "body", "kind"),
    [
        (b"bytes", b"bytes", "application/octet-stream"),
        (bytearray(b"bytes"), b"bytes", "application/octet-stream"),
        ("wörter", "wörter".encode(), "text/plain; charset=utf-8"),
        ([b"a", b"", b"b"], b"ab", "application/octet-stream"),
        (io.BytesIO(b"x" * 150_000), b"x" * 150_000, "application/octet-stream"),
    ],
)
def test_raw_content(content: Any, body: bytes, kind: str) -> None:
    request = sent(json=None, content=content)
    assert request.body == body
    assert request.headers["content-type"] == kind
    typed = sent(json=None, content=b"x", headers={"Content-Type": "audio/wav"})
    assert typed.headers["content-type"] == "audio/wav"


def test_raw_content_in_asynchronous_code() -> None:
    async def blocks() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"b"

    async def run(server: Server) -> None:
        async with AClient(server) as client:
            for content in (blocks(), [b"a", b"b"], io.BytesIO(b"ab"), b"ab"):
                await client.things.create(json=None, content=content)

    with Server(OK) as server, Client(server) as client:
        asyncio.run(run(server))
        assert [request.body for request in server.requests] == [b"ab"] * 4
        with pytest.raises(InvalidArgumentError, match="synchronous"):
            client.things.create(json=None, content=blocks())


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("abc-1_2.~", "abc-1_2.~"),
        ("a/b", "a%2Fb"),
        ("a b?c#d%2e", "a%20b%3Fc%23d%252e"),
        ("ft:gpt:org::id", "ft:gpt:org::id"),
        ("日", "%E6%97%A5"),
        ("...", "..."),
        ("a\r\nb", "a%0D%0Ab"),
        (7, "7"),
    ],
)
def test_segments(value: str | int, expected: str) -> None:
    assert segment(value, "id") == expected


@pytest.mark.parametrize("value", ["", ".", "..", "\ud800", None, True, 1.5, b"a", ["a"], omit])
def test_what_is_no_segment(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="thing_id"):
        segment(value, "thing_id")


@given(st.text(min_size=1).filter(lambda text: text not in (".", "..")))
def test_a_segment_stays_one_segment(value: str) -> None:
    encoded = segment(value, "id")
    assert unquote(encoded) == value
    assert encoded.isascii()
    assert not set("/?#\\ ") & set(encoded)


def test_the_repr_of_a_request_shows_no_values() -> None:
    options = RequestOptions({"api-key": "secret"})
    request = Request("POST", "/x?token=secret", json={"a": "secret"}, options=options)
    assert repr(request) == "<Request POST /x>"
