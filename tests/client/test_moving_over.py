"""What code written for the official package relies on, each tried with both packages."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import openai_client
import pydantic
import pytest
from client_kit.caller import CHAT, Caller, sse
from client_kit.sdks import KEY
from core_server import Reply, reply

ANSWER = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": []}
CHUNK = {
    **{"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"},
    "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": None}],
}
AUDIO = {"content-type": "audio/mpeg"}

pytestmark = pytest.mark.parametrize("package", ["openai", "openai_client"])


def client_of(package: str, caller: Caller, *answers: Any) -> Any:
    module = importlib.import_module(package)
    make = module.AsyncOpenAI if caller.asynchronous else module.OpenAI
    url = caller.server(*answers).url
    return caller.closing(make(api_key=KEY, base_url=url, max_retries=0))


def test_the_answers_that_led_elsewhere_are_known(caller: Caller, package: str) -> None:
    moved = Reply(status=307, headers={"location": "/moved"})
    client = client_of(package, caller, moved, reply(ANSWER))
    response = caller.run(client.chat.completions.with_raw_response.create(**CHAT))
    assert [r.status_code for r in response.http_response.history] == [307]


def test_a_file_that_is_streamed_is_parsed_to_its_bytes(caller: Caller, package: str) -> None:
    client = client_of(package, caller, Reply(headers=AUDIO, pieces=(b"ID3",)))
    speech = client.audio.speech.with_streaming_response
    with caller.using(speech.create(model="tts-1", voice="alloy", input="Hi")) as response:
        assert caller.run(response.parse()) == b"ID3"


@pytest.mark.filterwarnings("ignore:Due to a bug:DeprecationWarning")
def test_events_of_speech_are_read_like_a_file(
    caller: Caller, package: str, tmp_path: Path
) -> None:
    body = sse('{"type": "speech.audio.done"}', done=False)
    said = reply(body, headers={"content-type": "text/event-stream"})
    client = client_of(package, caller, said, said)
    speech: dict[str, Any] = {"model": "tts-1", "voice": "alloy", "input": "Hi"}
    read = caller.run(client.audio.speech.create(**speech, stream_format="sse"))
    assert caller.run(read.read()) == body
    written = caller.run(client.audio.speech.create(**speech, stream_format="sse"))
    caller.run(written.stream_to_file(tmp_path / "speech.txt"))
    assert (tmp_path / "speech.txt").read_bytes() == body


def test_an_empty_id_is_named(caller: Caller, package: str) -> None:
    client = client_of(package, caller)
    with pytest.raises(ValueError, match="Expected a non-empty value for `file_id` but received"):
        caller.run(client.files.retrieve(""))


def test_a_type_as_response_format_of_create_is_sent_to_parse(
    caller: Caller, package: str
) -> None:
    class Reply(pydantic.BaseModel):
        city: str

    client = client_of(package, caller)
    with pytest.raises((TypeError, ValueError), match=r"parse\(\)"):
        caller.run(client.chat.completions.create(**CHAT, response_format=Reply))


def test_events_of_a_stream_are_written_like_models(caller: Caller, package: str) -> None:
    body = sse(json.dumps(CHUNK))
    headers = {"content-type": "text/event-stream"}
    client = client_of(package, caller, reply(body, headers=headers))
    with caller.using(client.chat.completions.stream(**CHAT)) as stream:
        chunk, delta = caller.items(stream)[:2]
    expected = {"type": "content.delta", "delta": "a", "snapshot": "a", "parsed": None}
    assert delta.model_dump() == delta.to_dict() == expected
    assert json.loads(delta.to_json()) == json.loads(delta.model_dump_json()) == expected
    assert delta.to_json(indent=None) == json.dumps(expected, separators=(",", ":"))
    written = chunk.to_dict()
    assert written["chunk"] == CHUNK
    assert written["snapshot"]["choices"][0]["message"]["content"] == "a"


def test_a_response_is_closed_with_its_stream(caller: Caller, package: str) -> None:
    headers = {"content-type": "text/event-stream"}
    client = client_of(package, caller, reply(sse(json.dumps(CHUNK)), headers=headers))
    if caller.asynchronous and package == "openai_client":
        client = client.with_options(http_client=openai_client.AiohttpTransport())
    create = client.chat.completions.with_streaming_response.create
    with caller.using(create(**CHAT, stream=True)) as response:
        stream = caller.run(response.parse())
        assert len(caller.items(stream)) == 1
        caller.run(stream.close())
    assert response.is_closed is True
    if caller.asynchronous:
        caller.run(client.close())


@pytest.mark.parametrize("method", ["copy", "with_options"])
def test_a_copy_has_another_token(package: str, method: str) -> None:
    module = importlib.import_module(package)
    url = "https://example.openai.azure.com"
    client = module.AzureOpenAI(azure_endpoint=url, api_version="v1", azure_ad_token="one")

    def signed(client: Any) -> str:
        options = importlib.import_module(f"{package}._models").FinalRequestOptions
        built = options(method="post", url="/chat/completions", json_data=dict(CHAT))
        prepared = getattr(client, "_prepare_options", lambda options: options)(built)
        return str(client._build_request(prepared).headers["authorization"])

    assert signed(client) == "Bearer one"
    assert signed(getattr(client, method)(azure_ad_token="two")) == "Bearer two"
    third = getattr(client, method)(azure_ad_token_provider=lambda: "three")
    assert signed(third) == "Bearer three"
    assert signed(getattr(client, method)(max_retries=5)) == "Bearer one"


def test_small_functions_from_the_inside(package: str, tmp_path: Any) -> None:
    def inside(name: str) -> Any:
        return importlib.import_module(f"{package}.{name}")

    utils, omit = inside("_utils"), inside("_types").omit
    assert [utils.is_given(value) for value in (None, omit, 0)] == [True, False, True]
    assert utils.maybe_transform({"a": 1}, dict) == {"a": 1}
    assert utils.strip_not_given([omit]) == [omit]

    @utils.required_args(["a"], ["b", "c"])  # type: ignore[untyped-decorator]
    def function(a: int = 0, *, b: int = 0, c: int = 0) -> int:
        return a + b + c

    assert (function(1), function(b=1, c=2)) == (1, 3)
    with pytest.raises(TypeError, match="'a'"):
        function(b=1)
    query = inside("_qs").Querystring(array_format="brackets")
    assert query.stringify({"a": [1, 2], "b": {"c": "d"}}) == "a%5B%5D=1&a%5B%5D=2&b%5Bc%5D=d"
    chat = inside("types.chat").ChatCompletion
    made = inside("_models").construct_type(value={"id": 7}, type_=chat)
    assert (type(made), made.id) == (chat, 7)
    inside("_models").add_request_id(made, "req_1")
    assert made._request_id == "req_1"
    assert inside("_version").__version__ == inside("version").VERSION
    assert inside("types").AllModels is not None
    (tmp_path / "otter.txt").write_bytes(b"x")
    assert importlib.import_module(package).file_from_path(str(tmp_path / "otter.txt"))[0] in (
        "otter.txt",
        tmp_path / "otter.txt",
    )
