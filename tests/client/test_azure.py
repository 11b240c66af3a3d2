"""Azure, where models are deployed under names of their own: as the official package calls it."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import openai
import openai_client
import pytest
from client_kit.caller import CHAT, Caller, sse
from client_kit.prompt import PromptServer
from client_kit.sdks import OFFICIAL, OURS, Sdk
from core_server import Recorded, Reply, reply

HEADERS = ("authorization", "api-key", "openai-organization")
KEY = {"api_key": "azure-key-1", "api_version": "2024-10-21"}


def _api(request: Recorded) -> Reply:
    if b'"stream":true' in request.body:
        first = '{"choices": [], "prompt_filter_results": [{"prompt_index": 0}]}'
        return reply(sse(first, '{"id": "c", "choices": []}'), 200)
    if request.path.endswith("/embeddings"):
        return reply({"data": [{"embedding": [0.5], "index": 0}]})
    return reply({"id": "a", "data": [], "choices": [], "has_more": False})


def _heard(sdk: Sdk, use: Callable[[Any, str], Any]) -> list[Any]:
    """What `use` sends, given the class and the server's URL."""
    with PromptServer(_api) as server:
        use(sdk.module, server.url)
        return [
            (r.method, r.path, sorted(r.query.split("&")), {n: r.headers.get(n) for n in HEADERS})
            for r in server.requests
        ]


def _every_call(package: Any, url: str) -> None:
    with package.AzureOpenAI(azure_endpoint=url, organization="org-1", **KEY) as client:
        client.chat.completions.create(model="my chat/1", messages=[])
        client.embeddings.create(model="e", input="x", encoding_format="float")
        client.completions.create(model="c", prompt="x")
        client.images.generate(model="i", prompt="x")
        client.images.edit(model="i", prompt="x", image=("a.png", b"1"))
        client.audio.transcriptions.create(model="t", file=("a.mp3", b"1"))
        client.audio.translations.create(model="t", file=("a.mp3", b"1"))
        client.audio.speech.create(model="s", voice="alloy", input="x")
        client.models.list()
        list(client.fine_tuning.jobs.list(limit=2))
        client.files.retrieve("file-1")
        client.chat.completions.retrieve("c1")
        client.chat.completions.with_raw_response.create(model="d", messages=[])
        client.post("/chat/completions", cast_to=object, body={"model": "v"})
        client.with_options(default_query={"a": "b"}).moderations.create(input="x")
        client.chat.completions.create(
            model="d",
            messages=[],
            extra_query={"api-version": "preview"},
            extra_headers={"api-key": "another-key"},
        )


def _one_deployment(package: Any, url: str) -> None:
    options = {"azure_ad_token": "token-1", "api_version": "v"}
    with package.AzureOpenAI(azure_endpoint=url + "/", azure_deployment="one", **options) as client:
        client.chat.completions.create(model="whatever", messages=[])
        client.models.list()
        client.get("/quota", cast_to=object)
    with package.AzureOpenAI(base_url=url + "/gateway/deployments/two", **options) as client:
        client.chat.completions.create(model="whatever", messages=[])
        client.models.list()
    with package.AzureOpenAI(base_url=url + "/gateway", **options) as client:
        client.chat.completions.create(model="three", messages=[])


@pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")  # the official package's
@pytest.mark.parametrize("use", [_every_call, _one_deployment])
def test_the_same_is_sent(use: Callable[[Any, str], Any]) -> None:
    assert _heard(OURS, use) == _heard(OFFICIAL, use) != []


def test_a_token_for_each_attempt(caller: Caller) -> None:
    tokens = iter(["one", "two"])

    async def asynchronous() -> str:
        return next(tokens)

    server = caller.server(reply({}, 500), reply({"id": "a"}))
    made = _client(
        caller,
        azure_endpoint=server.url,
        azure_ad_token_provider=asynchronous if caller.asynchronous else lambda: next(tokens),
        api_version="v",
        max_retries=1,
    )
    assert caller.run(made.chat.completions.create(**CHAT)).id == "a"
    assert [r.headers["authorization"] for r in server.requests] == ["Bearer one", "Bearer two"]
    assert all("api-key" not in request.headers for request in server.requests)


def test_a_stream(caller: Caller) -> None:
    server = caller.server(_api)
    client = _client(caller, azure_endpoint=server.url, **KEY)
    stream = caller.run(client.chat.completions.create(model="d", messages=[], stream=True))
    assert [chunk.id for chunk in caller.items(stream)] == [None, "c"]


def test_the_key_stays_with_its_host(caller: Caller) -> None:
    other = caller.server(reply({"id": "a"}))
    moved = Reply(307, {"location": other.url + "/elsewhere"})
    server = caller.server(moved)
    client = _client(caller, azure_endpoint=server.url, **KEY)
    assert caller.run(client.models.retrieve("m")).id == "a"
    assert server.requests[0].headers["api-key"] == KEY["api_key"]
    assert KEY["api_key"] not in str(other.requests[0].headers)
    assert KEY["api_key"] not in repr(client)


def test_settings_from_the_environment(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    server = caller.server(_api)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "key-of-the-environment")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.url)
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-10-21")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://not-this-one.invalid")
    caller.run(_client(caller).chat.completions.create(**CHAT))
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "token-of-the-environment")
    caller.run(_client(caller).chat.completions.create(**CHAT))
    caller.run(_client(caller, api_key="mine").chat.completions.create(**CHAT))
    first, second, third = server.requests
    assert first.target == "/openai/deployments/gpt-5.4/chat/completions?api-version=2024-10-21"
    assert first.headers["api-key"] == "key-of-the-environment"
    assert second.headers["authorization"] == "Bearer token-of-the-environment"
    assert "api-key" not in second.headers and third.headers["api-key"] == "mine"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "no credentials: pass one of api_key, azure_ad_token, azure_ad_token_provider"),
        ({"api_key": "k", "azure_ad_token": "t"}, "only one of api_key and azure_ad_token"),
        ({"api_key": "k"}, "pass api_version or set OPENAI_API_VERSION"),
        ({**KEY}, "pass azure_endpoint or set AZURE_OPENAI_ENDPOINT"),
        ({**KEY, "azure_endpoint": "http://a", "base_url": "http://b"}, "only one of base_url and"),
    ],
)
def test_what_does_not_go_together(options: dict[str, Any], said: str, caller: Caller) -> None:
    with pytest.raises(openai_client.OpenAIError, match=said):
        _client(caller, **options)
    official = openai.AsyncAzureOpenAI if caller.asynchronous else openai.AzureOpenAI
    with pytest.raises((openai.OpenAIError, ValueError)):
        official(**options)


def test_a_model_cannot_leave_its_place(caller: Caller) -> None:
    client = _client(caller, azure_endpoint="http://nowhere.invalid", **KEY)
    for model in ("..", ""):
        with pytest.raises(openai_client.InvalidArgumentError, match="model"):
            caller.run(client.chat.completions.create(model=model, messages=[]))


def test_an_empty_token(caller: Caller) -> None:
    options: dict[str, Any] = {"azure_endpoint": "http://nowhere.invalid", "api_version": "v"}
    client = _client(caller, azure_ad_token_provider=lambda: "", **options)
    with pytest.raises(openai_client.MissingCredentialsError, match="token"):
        caller.run(client.models.list())


def test_a_deployment_may_have_the_name_of_an_old_model(caller: Caller) -> None:
    client = _client(caller, azure_endpoint=caller.server(_api).url, **KEY)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert caller.run(client.completions.create(model="davinci-002", prompt="x")).id == "a"


def _client(caller: Caller, **options: Any) -> Any:
    kind = openai_client.AsyncAzureOpenAI if caller.asynchronous else openai_client.AzureOpenAI
    made: Any = kind(**{"max_retries": 0, **options})
    made._sleep = caller._async_sleep if caller.asynchronous else caller.slept.append
    caller._opened.append(made)
    return made
