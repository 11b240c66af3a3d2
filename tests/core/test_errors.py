"""What the client raises, and what the errors say."""

from __future__ import annotations

import asyncio
import pickle
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest
from core_server import Reply, Server, reply
from core_support import KEY, AClient, Client
from engine import errors
from engine.errors import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    APIStreamError,
    APITimeoutError,
    ClientError,
    ClosedClientError,
    InternalServerError,
    InvalidArgumentError,
    NotFoundError,
    RateLimitError,
)


def fail(answer: Reply) -> APIError:
    with (
        Server(answer) as server,
        Client(server, max_retries=0) as client,
        pytest.raises(APIError) as caught,
    ):
        client.things.create()
    return caught.value


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
        (599, "InternalServerError"),
        (418, "APIStatusError"),
        (304, "APIStatusError"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    error = fail(reply({"error": {"message": "no"}}, status))
    assert type(error) is getattr(errors, name)
    assert isinstance(error, APIStatusError)
    assert error.status_code == status


def test_what_the_server_said() -> None:
    said = {"message": "bad thing", "code": "bad", "param": "name", "type": "invalid", "more": 1}
    answer = reply({"error": said}, 400, headers={"x-request-id": "req-1"})
    error = fail(answer)
    assert isinstance(error, APIStatusError)
    assert str(error) == ("Error code: 400 - bad thing (code: bad, param: name, request id: req-1)")
    assert error.args == (str(error),)
    assert (error.message, error.code, error.param, error.type) == (
        "bad thing",
        "bad",
        "name",
        "invalid",
    )
    assert error.body == said
    assert error.request_id == "req-1"
    assert error.headers["X-Request-ID"] == "req-1"
    assert error.response.json() == {"error": said}
    assert error.response.status_code == 400
    assert error.request.method == "POST"
    assert str(error.request.url).endswith("/v1/things")
    for request in (error.request, error.response.request):
        assert request.content == b'{"name":"n"}'


# Each start of a mark was once looked at to the end of the page.
UNCLOSED = ("<!--", "<script>", "<style ", "<")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"error": "plain words"}, "plain words"),
        ({"message": "at the top"}, "at the top"),
        ({"detail": "from a framework"}, "from a framework"),
        ({"detail": [{"loc": ["name"]}]}, '{"detail": [{"loc": ["name"]}]}'),
        (["a", "list"], '["a", "list"]'),
        ([{"error": {"message": "in a list"}}], "in a list"),
        ("words\n without   JSON", "words without JSON"),
        (b"", "Bad Request"),
        (b"null", "Bad Request"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        ("x" * 5000, "x" * 999 + "…"),
        (
            "<html><head><title>502 Bad\nGateway</title></head><body>x</body></html>",
            "502 Bad Gateway",
        ),
        ("<p>We are&nbsp;<b>down</b></p><script>x()</script><!-- y -->", "We are down"),
        ("[" * 100_000, "[" * 999 + "…"),
        ("<p>1 &lt; 2<STYLE>p{}</style ><br/>İ<script>never closed", "1 < 2 İ"),
        *((f"<b>Down</b>{mark * 20_000}", "Down") for mark in UNCLOSED),
        ("<title" * 20_000 + "Down", "Bad Request"),
    ],
)
def test_messages_from_all_sorts_of_bodies(body: object, message: str) -> None:
    error = fail(reply(body, 400))
    assert error.message == message
    assert str(error) == f"Error code: 400 - {message}"


def test_the_message_of_a_compressed_body_is_read() -> None:
    import gzip

    body = gzip.compress(b'{"error": {"message": "squeezed"}}')
    error = fail(reply(body, 400, headers={"content-encoding": "gzip"}))
    assert error.message == "squeezed"
    assert isinstance(error, APIStatusError)
    assert error.response.json() == {"error": {"message": "squeezed"}}


def test_an_error_with_a_body_without_end() -> None:
    async def run(server: Server) -> None:
        async with AClient(server, max_retries=0) as client:
            with pytest.raises(InternalServerError) as caught:
                await client.things.create()
        assert len(caught.value.response.content) < 2_000_000

    endless = reply(None, 500, pieces=[b"sorry " * 10_000] * 100, framing="chunked")
    error = fail(endless)
    assert isinstance(error, InternalServerError)
    assert error.message.startswith("sorry")
    assert len(error.response.content) < 2_000_000
    with Server(endless) as server:
        asyncio.run(run(server))


def test_a_key_that_the_server_repeats_is_not_shown() -> None:
    error = fail(reply({"error": {"message": f"Incorrect key: {KEY}.", "code": KEY}}, 401))
    assert str(error) == "Error code: 401 - Incorrect key: <redacted>. (code: <redacted>)"
    assert KEY not in repr(error)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (reply("<html><title>Log in</title></html>", 200), "Log in"),
        (reply('{"name": "cut o', 200), "cut off"),
        (reply(b"", 200), "empty"),
        (reply(b"\xff\xff", 200), "no JSON"),
    ],
)
def test_a_success_that_cannot_be_used(answer: Reply, words: str) -> None:
    error = fail(answer)
    assert isinstance(error, APIResponseError)
    assert words in str(error)
    assert error.status_code == 200
    assert error.response.content == next(iter(answer.pieces))
    assert not isinstance(error, APIStatusError)


def test_a_success_that_cannot_be_used_is_not_repeated() -> None:
    with (
        Server(reply("<html>", 200)) as server,
        Client(server) as client,
        pytest.raises(APIResponseError),
    ):
        client.things.create()
    assert len(server.requests) == 1


def test_a_body_that_cannot_be_decompressed() -> None:
    error = fail(reply(b"no gzip", 200, headers={"content-encoding": "gzip"}))
    assert isinstance(error, APIResponseError)
    assert "compression" in str(error)
    assert error.response.content == b""


def test_asynchronous_clients_raise_the_same() -> None:
    async def run(server: Server) -> None:
        async with AClient(server, max_retries=0) as client:
            with pytest.raises(NotFoundError, match="404 - gone"):
                await client.things.get()
            with pytest.raises(APIResponseError, match="cut off"):
                await client.things.get()
            with pytest.raises(APIConnectionError):
                await client.things.get()

    cut = reply({"name": "x" * 50}, 200, truncate=9)
    with Server(reply({"error": "gone"}, 404), reply('{"na', 200), cut) as server:
        asyncio.run(run(server))


def test_the_tree() -> None:
    assert issubclass(APIError, ClientError)
    assert issubclass(APITimeoutError, APIConnectionError)
    for child in (APIConnectionError, APIStatusError, APIResponseError, APIStreamError):
        assert issubclass(child, APIError)
    assert issubclass(InvalidArgumentError, ValueError)
    assert issubclass(ClosedClientError, RuntimeError)
    assert errors.__doc__ is not None
    for name in errors.__all__:
        assert name in errors.__doc__


def test_errors_can_be_made_by_hand() -> None:
    request = httpx2.Request("GET", "http://x/")
    response = httpx2.Response(429, request=request, headers={"x-request-id": "r"})
    error = RateLimitError("slow down", response=response, body={"code": 7})
    assert error.code == "7"
    assert error.response is response and error.request is request
    assert str(error) == error.message == "slow down"
    odd = APIResponseError(response, "text", message="odd")
    assert (odd.message, odd.body, odd.response) == ("odd", "text", response)
    assert str(APIConnectionError(request=request)) == "Connection error."
    assert str(APITimeoutError(request)) == "Request timed out."
    assert str(APIStreamError("broken", request, request_id="r")) == "broken (request id: r)"
    with pytest.raises(RuntimeError):
        _ = APIConnectionError().request


def test_errors_survive_pickling() -> None:
    error = fail(reply({"error": {"message": "no", "code": "c"}}, 500, headers={"x-a": "b"}))
    stream = APIStreamError("broken", body={"a": 1}, request_id="r")
    for original in (error, stream, APITimeoutError(), InvalidArgumentError("x")):
        copy = pickle.loads(pickle.dumps(original))
        assert type(copy) is type(original)
        assert str(copy) == str(original)
    copy = pickle.loads(pickle.dumps(error))
    assert isinstance(copy, InternalServerError)
    assert (copy.code, copy.body, copy.status_code) == ("c", error.body, 500)
    assert copy.headers["X-A"] == "b"
    for absent in ("request", "response"):
        with pytest.raises(RuntimeError):
            getattr(copy, absent)


def test_importing_the_errors_imports_nothing_else() -> None:
    engine = Path(errors.__file__).parent
    code = (
        "import sys, importlib.util as u\n"
        f"spec = u.spec_from_file_location('engine', {str(engine / '__init__.py')!r},"
        f" submodule_search_locations=[{str(engine)!r}])\n"
        "sys.modules['engine'] = m = u.module_from_spec(spec); spec.loader.exec_module(m)\n"
        "import engine.errors, engine.omit\n"
        "print([n for n in ('httpx2', 'pydantic', 'typing_extensions') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
