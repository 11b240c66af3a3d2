"""Every failure is one of the client's errors, with what the server said."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import httpx2
import openai
import openai_client
import pytest
from client_kit.caller import CHAT, Caller
from core_server import Reply, reply

REQUEST_ID = {"x-request-id": "req_err"}
HTML = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"

CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "APIStatusError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    405: "APIStatusError",
    409: "ConflictError",
    418: "APIStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
    529: "InternalServerError",
}


def _raised(caller: Caller, answer: Reply) -> Any:
    with pytest.raises(openai_client.APIError) as caught:
        caller.create(caller.client(caller.server(answer)))
    return caught.value


@pytest.mark.parametrize("status", sorted(CLASSES))
def test_classes(caller: Caller, status: int) -> None:
    said = {"message": "Because.", "type": "kind", "param": "model", "code": "why"}
    error = _raised(caller, reply({"error": said}, status, headers=REQUEST_ID))
    assert type(error) is getattr(openai_client, CLASSES[status])
    assert error.status_code == error.response.status_code == status
    assert error.body == said
    assert (error.type, error.param, error.code) == ("kind", "model", "why")
    assert error.request_id == "req_err"
    assert error.response.headers["x-request-id"] == error.headers["X-Request-Id"] == "req_err"
    assert error.request.method == "POST"
    assert str(error.request.url).endswith("/chat/completions")
    assert all(word in str(error) for word in ("Because.", "req_err", str(status)))


@pytest.mark.parametrize("status", [400, 500])
@pytest.mark.parametrize(
    ("body", "says"),
    [
        (HTML, "502 Bad Gateway"),
        ("<p>Only <b>this</b>.</p>", "Only"),
        ("plain words", "plain words"),
        ('{"error": "just words"}', "just words"),
        ('{"message": "no envelope"}', "no envelope"),
        ('{"detail": "not found here"}', "not found here"),
        ('{"error": {"code": 7}}', "7"),
        ('["a", "list"]', "list"),
        ('{"error": {"mess', "mess"),
        (b"\xff\xfe\x00", ""),
        ("", ""),
        ("null", ""),
        ('"words"', "words"),
        ("[" * 100_000, ""),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_bodies_of_all_kinds(caller: Caller, status: int, body: Any, says: str) -> None:
    error = _raised(caller, reply(body, status))
    assert type(error).__name__ == CLASSES[status]
    assert says in str(error)
    assert error.message.strip()
    assert len(str(error)) < 2000
    if isinstance(body, bytes):
        assert error.response.content == body
    else:
        assert error.response.text == body


def test_an_error_whose_body_breaks_off(caller: Caller) -> None:
    error = _raised(caller, reply(HTML, 500, truncate=45))
    assert isinstance(error, openai_client.InternalServerError)


@pytest.mark.parametrize(
    "body",
    [HTML, "", "   ", '{"id": "a", "choi', '{"id": "a"} trailing', b'{"id": "\xff"}', "NaN,"],
    ids=lambda value: repr(value)[:16],
)
def test_a_success_that_is_no_json(caller: Caller, body: Any) -> None:
    error = _raised(caller, reply(body, headers=REQUEST_ID))
    assert isinstance(error, openai_client.APIResponseError)
    assert error.status_code == 200
    assert error.request_id == "req_err"


@pytest.mark.parametrize("value", [None, True, 7, "words", [], [1], {}], ids=repr)
def test_a_success_that_breaks_the_schema_is_returned(caller: Caller, value: Any) -> None:
    client = caller.client(caller.server(reply(json.dumps(value))))
    result = caller.create(client)
    if isinstance(value, dict):
        assert result.choices is None
    else:
        assert result == value


def test_a_success_that_breaks_off(caller: Caller) -> None:
    error = _raised(caller, reply({"id": "a" * 100}, truncate=50))
    assert isinstance(error, openai_client.APIConnectionError)


def test_a_download_that_breaks_off(caller: Caller) -> None:
    client = caller.client(caller.server(reply(b"x" * 1000, truncate=500)))
    with pytest.raises(openai_client.APIConnectionError):
        caller.run(client.files.content("f"))


def test_broken_compression(caller: Caller) -> None:
    answer = reply(b"this is no gzip", headers={"content-encoding": "gzip"})
    assert isinstance(_raised(caller, answer), openai_client.APIError)


@pytest.mark.parametrize("wrong", ["", ".", "..", None, 1.5, b"bytes", ["a"], True])
def test_path_parameters_are_checked(caller: Caller, wrong: Any) -> None:
    server = caller.server()
    client = caller.client(server)
    with pytest.raises((openai_client.InvalidArgumentError, TypeError)) as caught:
        caller.run(client.files.retrieve(wrong))
    assert isinstance(caught.value, openai_client.OpenAIError)
    assert "file_id" in str(caught.value)
    assert server.requests == []


@pytest.mark.parametrize(
    "arguments",
    [
        {"seed": float("nan")},
        {"temperature": float("inf")},
        {"user": ...},
        {"metadata": {"a": openai_client.omit}},
        {"extra_headers": {"X-One": "a\r\nX-Two: b"}},
        {"extra_headers": {"X-One": 7}},
        {"extra_body": ["not", "mergeable"]},
    ],
    ids=str,
)
def test_what_cannot_be_sent(caller: Caller, arguments: dict[str, Any]) -> None:
    server = caller.server()
    with pytest.raises(openai_client.InvalidArgumentError):
        caller.create(caller.client(server), **arguments)
    assert server.requests == []


@pytest.mark.parametrize("missing", ["messages", "model"])
def test_required_arguments(caller: Caller, missing: str) -> None:
    server = caller.server()
    given = {name: value for name, value in CHAT.items() if name != missing}
    with pytest.raises(TypeError, match=missing):
        caller.run(caller.client(server).chat.completions.create(**given))
    assert server.requests == []


def test_unknown_arguments(caller: Caller) -> None:
    with pytest.raises(TypeError, match="temprature"):
        caller.create(caller.client("http://127.0.0.1:1"), temprature=1)


@pytest.mark.parametrize("how", ["pickle", "copy", "deepcopy"])
def test_errors_travel(caller: Caller, how: str) -> None:
    said = {"message": "Because.", "type": "kind", "param": "model", "code": "why"}
    error = _raised(caller, reply({"error": said}, 404, headers=REQUEST_ID))
    ways: dict[str, Any] = {
        "pickle": lambda e: pickle.loads(pickle.dumps(e)),
        "copy": copy.copy,
        "deepcopy": copy.deepcopy,
    }
    other = ways[how](error)
    assert type(other) is openai_client.NotFoundError
    assert str(other) == str(error)
    for name in ("message", "code", "param", "type", "body", "status_code", "request_id"):
        assert getattr(other, name) == getattr(error, name)


def test_errors_can_be_made_as_users_do_in_their_tests() -> None:
    request = httpx2.Request("POST", "https://example.com")
    response = httpx2.Response(429, request=request)
    for package in (openai, openai_client):
        error = package.RateLimitError("slow down", response=response, body=None)
        assert error.status_code == 429
        assert package.APITimeoutError(request=request).request is request
        assert package.APIConnectionError(request=request).message == "Connection error."
        assert package.APIError("m", request, body=None).body is None


ATTRIBUTES = ["message", "request", "body", "code", "param", "type"]


@pytest.mark.parametrize("name", [*ATTRIBUTES, "response", "status_code", "request_id"])
def test_attributes_are_the_official_ones(name: str) -> None:
    request = httpx2.Request("POST", "https://example.com")
    response = httpx2.Response(400, request=request, headers=REQUEST_ID)
    body = {"message": "m", "code": "c", "param": "p", "type": "t"}
    theirs = openai.BadRequestError("m", response=response, body=body)
    ours = openai_client.BadRequestError("m", response=response, body=body)
    assert getattr(ours, name) == getattr(theirs, name)
