"""Further options of the client: each does what it does in the official package, or is refused."""

from __future__ import annotations

from typing import Any

import openai
import openai_client
import pytest
from client_kit.caller import CHAT, Caller
from core_server import Recorded, Reply, reply
from openai_client import APIResponseError, InvalidArgumentError, MissingCredentialsError

OK = reply({"id": "c", "choices": []})
VARIABLES = {
    "admin_api_key": "OPENAI_ADMIN_KEY",
    "webhook_secret": "OPENAI_WEBHOOK_SECRET",
    "websocket_base_url": None,
}


def _make(caller: Caller) -> Any:
    return openai_client.AsyncOpenAI if caller.asynchronous else openai_client.OpenAI


@pytest.mark.parametrize(("name", "variable"), VARIABLES.items())
def test_an_option_is_kept(
    caller: Caller, name: str, variable: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = _make(caller)
    client = make(api_key="k", **{name: "given"})
    assert getattr(client, name) == "given"
    assert getattr(client.with_options(timeout=1), name) == "given"
    assert getattr(client.with_options(**{name: "other"}), name) == "other"
    assert getattr(make(api_key="k"), name) is None
    if variable is not None:
        monkeypatch.setenv(variable, "from the environment")
        assert getattr(make(api_key="k"), name) == "from the environment"
    azure = openai_client.AsyncAzureOpenAI if caller.asynchronous else openai_client.AzureOpenAI
    made: Any = azure(api_key="k", azure_endpoint="http://x", api_version="1", **{name: "given"})
    assert getattr(made, name) == "given"


def test_an_admin_key_alone_makes_a_client(caller: Caller) -> None:
    server = caller.server(OK)
    client = caller.client(server, api_key=None, admin_api_key="sk-admin")
    with pytest.raises(MissingCredentialsError, match="OPENAI_API_KEY"):
        caller.create(client)
    assert server.requests == []


def test_a_call_of_administrators_takes_the_admin_key_alone(caller: Caller) -> None:
    server = caller.server(OK)
    client = caller.client(server, admin_api_key=None)
    with pytest.raises(MissingCredentialsError, match="admin_api_key"):
        caller.run(client.admin.organization.projects.retrieve("proj_1"))
    assert server.requests == []


def test_the_key_can_be_asked_for_later(caller: Caller) -> None:
    server = caller.server(OK)
    with pytest.raises(MissingCredentialsError):
        _make(caller)()
    client = caller.client(server, api_key=None, _enforce_credentials=False)
    with pytest.raises(MissingCredentialsError):
        caller.create(client)
    caller.create(client, extra_headers={"Authorization": "Mine"})
    caller.create(client, extra_headers={"Authorization": openai_client.omit})
    caller.create(client.with_options(default_headers={"authorization": "Ours"}))
    caller.create(client.with_options(api_key="late"))
    sent = [request.headers.get("authorization") for request in server.requests]
    assert sent == ["Mine", None, "Ours", "Bearer late"]


@pytest.mark.parametrize("region", ["global", "us", "eu", "ae", "au", "in", "jp"])
def test_a_region_is_a_base_url(caller: Caller, region: Any) -> None:
    client = _make(caller)(api_key="k", data_residency=region)
    official = openai.OpenAI(api_key="k", data_residency=region)
    assert str(client.base_url) == str(official.base_url)
    copy = _make(caller)(api_key="k").with_options(data_residency=region)
    assert copy.base_url == client.base_url


@pytest.mark.parametrize(
    "options",
    [
        {"data_residency": "mars"},
        {"data_residency": ["eu"]},
        {"data_residency": "eu", "base_url": "http://x"},
        {"data_residency": "eu", "websocket_base_url": "ws://x"},
        {"provider": "bedrock"},
        {"workload_identity": {"type": "x509"}},
        {"workload_identity": {}},
    ],
    ids=repr,
)
def test_an_option_that_cannot_be_obeyed_is_refused(caller: Caller, options: Any) -> None:
    keys = {} if "workload_identity" in options else {"api_key": "k"}
    with pytest.raises(InvalidArgumentError, match=next(iter(options))):
        _make(caller)(**keys, **options)


LINES = "X-One: 1\nno header\n X-Two :2: 3 \nAuthorization: Other\n"


def test_headers_of_the_environment(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", LINES)
    server = caller.server(OK)
    caller.create(caller.client(server))
    caller.create(caller.client(server, default_headers={"x-one": "mine", "authorization": "A"}))
    names = ("x-one", "x-two", "authorization")
    sent = [tuple(request.headers.get(name) for name in names) for request in server.requests]
    assert sent == [("1", "2: 3", "Other"), ("mine", "2: 3", "A")]


WRONG: dict[str, dict[str, Any]] = {
    "a missing field": {"id": "c", "choices": [], "created": 1, "object": "chat.completion"},
    "a wrong type": {"id": 7, "choices": [], "created": 1, "model": "m"},
    "a wrong constant": {"id": "c", "choices": [], "created": 1, "model": "m", "object": "x"},
    "something deep": {
        **{"id": "c", "created": 1, "model": "m", "object": "chat.completion"},
        "choices": [{"index": "zero", "finish_reason": "stop", "message": {"role": "assistant"}}],
    },
    "a list": [],  # type: ignore[dict-item]
}
RIGHT: dict[str, Any] = {
    **{"id": "c", "created": 1, "model": "m", "object": "chat.completion", "new": {"field": 1}},
    "choices": [
        {
            **{"index": 0, "finish_reason": "stop", "logprobs": None},
            "message": {"role": "assistant", "content": "Hello", "refusal": None},
        }
    ],
}


@pytest.mark.parametrize("body", WRONG.values(), ids=WRONG)
def test_a_strict_client_refuses_what_is_not_described(caller: Caller, body: Any) -> None:
    lenient = caller.client(caller.server(reply(body)))
    caller.create(lenient)
    strict = caller.client(caller.server(reply(body)), _strict_response_validation=True)
    with pytest.raises(APIResponseError):
        caller.create(strict)
    with pytest.raises(openai_client.APIResponseValidationError):
        caller.create(strict.with_options(timeout=9))
    server = caller.server(reply(body))
    with (
        openai.OpenAI(
            api_key="k", base_url=server.url, max_retries=0, _strict_response_validation=True
        ) as official,
        pytest.raises(openai.APIResponseValidationError),
    ):
        official.chat.completions.create(**CHAT)


def test_a_strict_client_takes_what_is_described(caller: Caller) -> None:
    client = caller.client(caller.server(reply(RIGHT)), _strict_response_validation=True)
    assert caller.create(client).choices[0].message.content == "Hello"


def test_a_strict_stream(caller: Caller) -> None:
    body = b'data: {"id": 7}\n\ndata: [DONE]\n\n'
    sent = Reply(headers={"content-type": "text/event-stream"}, pieces=[body], framing="chunked")
    client = caller.client(caller.server(sent), _strict_response_validation=True)
    with pytest.raises(openai_client.APIStreamError, match="id"):
        caller.items(caller.create(client, stream=True))


def _identity(tokens: list[str]) -> Any:
    provider = {"token_type": "jwt", "get_token": lambda: tokens.pop(0)}
    who = {"identity_provider_id": "idp", "service_account_id": "acc"}
    return {**who, "provider": provider}


@pytest.fixture
def exchange(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Where tokens are exchanged for keys, each of them another one."""

    def answer(request: Recorded) -> Reply:
        key = f"key-{len(server.requests)}"
        return reply({"access_token": key, "expires_in": 3600})

    server = caller.server(answer)
    from openai_client._core import workload

    original = workload.WorkloadKey.__init__

    def patched(self: Any, identity: Any, url: str, **options: Any) -> None:
        assert url == "https://auth.openai.com/oauth/token"
        original(self, identity, server.url, **options)

    monkeypatch.setattr(workload.WorkloadKey, "__init__", patched)
    return server


def test_a_workload_gets_its_key_in_exchange(caller: Caller, exchange: Any) -> None:
    server = caller.server(OK)
    identity = _identity(["t1"])
    client = caller.client(server, api_key=None, workload_identity=identity)
    caller.create(client)
    caller.create(client.with_options(timeout=9))
    assert [r.headers["authorization"] for r in server.requests] == ["Bearer key-1"] * 2
    (asked,) = exchange.requests
    assert asked.json() == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": "t1",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "identity_provider_id": "idp",
        "service_account_id": "acc",
    }
    assert client.workload_identity is identity
    assert caller.client(server).workload_identity is None


def test_a_key_that_the_server_refuses_is_fetched_anew_once(caller: Caller, exchange: Any) -> None:
    server = caller.server(reply({}, 401), OK, reply({}, 401))
    client = caller.client(server, api_key=None, workload_identity=_identity(["a", "b", "c", "d"]))
    caller.create(client)
    assert [r.headers["authorization"] for r in server.requests] == ["Bearer key-1", "Bearer key-2"]
    with pytest.raises(openai_client.AuthenticationError):
        caller.create(client)
    assert len(server.requests) == 4


def test_a_key_is_said_once(caller: Caller, exchange: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="either api_key or workload_identity"):
        caller.client("http://x", workload_identity=_identity([]))


@pytest.mark.parametrize(
    "answer", [reply({}, 403), reply({}), reply(b"<html>"), reply({"access_token": ""})]
)
def test_a_workload_that_gets_no_key(
    caller: Caller, answer: Reply, monkeypatch: pytest.MonkeyPatch, exchange: Any
) -> None:
    exchange.answers[:] = [answer]
    client = caller.client("http://x", api_key=None, workload_identity=_identity(["t"]))
    with pytest.raises(MissingCredentialsError, match="exchanged"):
        caller.create(client)


@pytest.mark.parametrize("name", ["preflight", "deprecated_models"])
def test_what_becomes_of_findings_comes_from_the_environment(
    caller: Caller, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    variable = f"OPENAI_{name.upper()}"
    monkeypatch.setenv(variable, "off")
    assert getattr(_make(caller)(api_key="k"), name) == "off"
    assert getattr(_make(caller)(api_key="k", **{name: "error"}), name) == "error"
    monkeypatch.setenv(variable, "of")
    with pytest.raises(InvalidArgumentError, match=variable):
        _make(caller)(api_key="k")
