"""A client without a socket: answers as set up, calls recorded, surprises reported."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx2
import openai
import pytest
from openai_client import (
    APIConnectionError,
    APIStreamError,
    APITimeoutError,
    AsyncOpenAI,
    AuthenticationError,
    ClosedClientError,
    InternalServerError,
    OpenAI,
    RateLimitError,
)
from openai_client._core.sync_client import SyncClient
from openai_client._core.transport import DirectTransport
from openai_client.testing import MockOpenAI, UnexpectedCallError, WrongStubError
from openai_client.types.chat import ChatCompletion

ROOT = Path(__file__).resolve().parents[2]
ASKED = [{"role": "user", "content": "hi"}]
CHUNK = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m"}


def _chunks(*texts: str) -> list[dict[str, Any]]:
    return [{**CHUNK, "choices": [{"index": 0, "delta": {"content": text}}]} for text in texts]


@pytest.fixture(autouse=True)
def _no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: Any, **kwargs: Any) -> Any:
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def _ask(client: Any, **more: Any) -> Any:
    return client.chat.completions.create(model="m", messages=ASKED, **more)


def _text(stream: Any) -> str:
    return "".join(chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices)


def test_the_default_answer_is_the_example_of_the_description(mock: MockOpenAI) -> None:
    mock.chat.completions.create.returns()
    assert _ask(mock.client).choices[0].message.content == "Beavers build dams."
    assert _text(_ask(mock.client, stream=True)) == "Beavers build dams."


def test_a_model_comes_back_as_it_was_given(mock: MockOpenAI) -> None:
    mock.chat.completions.create.returns()
    answer = _ask(mock.client)
    answer.choices[0].message.content = "Otters don't."
    mock.chat.completions.create.returns(answer)
    again = _ask(mock.client)
    assert isinstance(again, ChatCompletion)
    assert again.choices[0].message.content == "Otters don't."
    assert again.to_dict() == answer.to_dict()


def test_a_mapping_is_an_answer_too(mock: MockOpenAI) -> None:
    mock.models.retrieve.returns({"id": "m", "new_field": [1]}, headers={"x-request-id": "req_1"})
    model = mock.client.models.retrieve("m")
    assert model.id == "m" and model.to_dict()["new_field"] == [1]
    assert model._request_id == "req_1"


def test_events_stream_one_by_one(mock: MockOpenAI) -> None:
    mock.chat.completions.create.returns(_chunks("a", "b"))
    assert _text(_ask(mock.client, stream=True)) == "ab"


def test_a_stream_can_break_off(mock: MockOpenAI) -> None:
    mock.chat.completions.create.returns(_chunks("a", "b"), ends=False)
    seen = []
    with pytest.raises(APIStreamError):
        for chunk in _ask(mock.client, stream=True):
            seen.append(chunk.choices[0].delta.content)
    assert seen == ["a", "b"]


def test_a_sequence_is_given_in_its_order(mock: MockOpenAI) -> None:
    mock.chat.completions.create.raises(429, headers={"retry-after": "60"}).returns()
    assert _ask(mock.client).id
    assert len(mock.chat.completions.create.calls) == 2  # and nobody waited for a minute
    assert _ask(mock.client).id  # the last answer stays


def test_an_answer_can_be_for_so_many_calls(mock: MockOpenAI) -> None:
    mock.models.delete.returns(times=2).raises(500, times=1)
    client = mock.client.with_options(max_retries=0)
    assert client.models.delete("m").deleted and client.models.delete("m").deleted
    with pytest.raises(InternalServerError):
        client.models.delete("m")
    with pytest.raises(UnexpectedCallError):
        client.models.delete("m")


def test_a_later_answer_replaces_one_that_was_given(mock: MockOpenAI) -> None:
    mock.models.retrieve.returns({"id": "a"})
    assert mock.client.models.retrieve("x").id == "a"
    mock.models.retrieve.returns({"id": "b"})
    assert mock.client.models.retrieve("x").id == "b"


def test_an_error_has_the_shape_of_the_api(mock: MockOpenAI) -> None:
    mock.files.list.raises(401, message="No.", code="invalid_api_key", type="auth", param="p")
    with pytest.raises(AuthenticationError) as raised:
        list(mock.client.files.list())
    error = raised.value
    assert (error.message, error.code, error.type) == ("No.", "invalid_api_key", "auth")
    assert error.param == "p"


def test_errors_that_last_outlast_the_retries(mock: MockOpenAI) -> None:
    mock.models.list.raises(429)
    with pytest.raises(RateLimitError):
        mock.client.models.list()
    assert len(mock.models.list.calls) == 3


def test_no_error_status_is_no_error(mock: MockOpenAI) -> None:
    with pytest.raises(ValueError, match="200 is no error status"):
        mock.models.list.raises(200)


@pytest.mark.parametrize(
    ("fail", "error"),
    [("times_out", APITimeoutError), ("disconnects", APIConnectionError)],
)
def test_calls_can_fail_without_an_answer(
    mock: MockOpenAI, fail: str, error: type[Exception]
) -> None:
    getattr(mock.models.retrieve, fail)(times=1).returns({"id": "m"})
    assert mock.client.models.retrieve("m").id == "m"
    mock.models.retrieve.reset()
    getattr(mock.models.retrieve, fail)()
    with pytest.raises(error):
        mock.client.models.retrieve("m")


def test_items_are_a_page(mock: MockOpenAI) -> None:
    mock.files.list.returns([{"id": "file-1"}, {"id": "file-2"}])
    assert [file.id for file in mock.client.files.list(limit=2)] == ["file-1", "file-2"]
    assert mock.files.list.last.query == {"limit": "2"}


def test_pages_follow_one_another(mock: MockOpenAI) -> None:
    first = {"data": [{"id": "file-1"}], "has_more": True}
    mock.files.list.returns(first).returns([{"id": "file-2"}])
    assert [file.id for file in mock.client.files.list()] == ["file-1", "file-2"]
    assert mock.files.list.last.query == {"after": "file-1"}


def test_texts_bytes_and_vectors_are_answers(mock: MockOpenAI) -> None:
    mock.audio.speech.create.returns(b"\x00\x01")
    speech = mock.client.audio.speech.create(input="x", model="m", voice="coral")
    assert speech.read() == b"\x00\x01"
    mock.audio.transcriptions.create.returns("Hello.\n")
    file = ("a.mp3", b"x")
    transcribe = mock.client.audio.transcriptions.create
    assert transcribe(file=file, model="m", response_format="text") == "Hello.\n"
    mock.audio.transcriptions.create.returns()
    assert transcribe(file=file, model="m", response_format="verbose_json").words
    mock.embeddings.create.returns()
    made = mock.client.embeddings.create(input="x", model="m")
    assert len(made.data[0].embedding) == 8


def test_an_answer_may_depend_on_the_call(mock: MockOpenAI) -> None:
    mock.models.retrieve.answers(lambda call: {"id": call.path["model"].upper()})
    assert mock.client.models.retrieve("a/b").id == "A/B"


def test_calls_are_recorded(mock: MockOpenAI) -> None:
    mock.chat.completions.create.returns()
    _ask(mock.client, temperature=0.5, extra_headers={"x-mine": "1"}, extra_query={"q": "2"})
    call = mock.chat.completions.create.last
    assert call.body == {"model": "m", "messages": ASKED, "temperature": 0.5}
    assert call.headers["x-mine"] == "1" and call.query == {"q": "2"}
    assert call.headers["authorization"] == "Bearer test-key"
    assert (call.method, call.url.path) == ("POST", "/v1/chat/completions")
    assert mock.calls == [call] and mock.chat.completions.create.called
    assert not mock.models.list.called
    with pytest.raises(AssertionError, match=r"models\.list was not called"):
        _ = mock.models.list.last


def test_uploads_are_recorded(mock: MockOpenAI, tmp_path: Any) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b"{}\r\n--x\r\n{}")
    mock.files.create.returns()
    mock.client.files.create(
        file=path, purpose="batch", expires_after={"anchor": "created_at", "seconds": 60}
    )
    call = mock.files.create.last
    (sent,) = call.files["file"]
    assert (sent.name, sent.content) == ("lines.jsonl", path.read_bytes())
    assert call.body["purpose"] == "batch" and call.body["expires_after[seconds]"] == "60"


def test_a_call_that_nothing_is_set_up_for_says_what_to_write(mock: MockOpenAI) -> None:
    with pytest.raises(UnexpectedCallError) as raised:
        _ask(mock.client)
    message = str(raised.value)
    assert "mock.chat.completions.create.returns(...)" in message
    assert '"model": "m"' in message
    with pytest.raises(UnexpectedCallError):
        mock.assert_expected()
    mock.reset()
    mock.assert_expected()


def test_a_call_that_the_api_does_not_have_is_reported(mock: MockOpenAI) -> None:
    with pytest.raises(UnexpectedCallError, match="no operation at GET /v1/nothing"):
        mock.client.get("/nothing", cast_to=object)


def test_the_code_under_test_cannot_swallow_it(mock: MockOpenAI) -> None:
    from openai_client import OpenAIError

    def careless() -> str:
        try:
            return str(_ask(mock.client))
        except OpenAIError:
            return "swallowed"

    with pytest.raises(UnexpectedCallError):
        careless()


@pytest.mark.parametrize("stream", [True, False])
def test_an_answer_of_the_wrong_kind_is_reported(mock: MockOpenAI, stream: bool) -> None:
    answer: Any = {"id": "x"} if stream else _chunks("a")
    mock.chat.completions.create.returns(answer)
    with pytest.raises(WrongStubError, match=r"chat\.completions\.create was called"):
        _ask(mock.client, stream=stream)


def test_defaults_answer_everything() -> None:
    with MockOpenAI(defaults=True) as mock:
        assert _ask(mock.client).id
        assert [file.id for file in mock.client.files.list()]
        assert mock.client.files.content("file-1").read()
        mock.models.list.raises(500, times=3)
        with pytest.raises(InternalServerError):
            mock.client.models.list()
        assert list(mock.client.models.list())


def test_every_operation_has_a_stub_with_a_default_answer() -> None:
    from openai_client.testing._table import table

    with MockOpenAI() as mock:
        for call, operation in table().operations.items():
            stub: Any = mock
            for name in call.split("."):
                stub = getattr(stub, name)
            assert repr(stub) == f"<Stub {call}: 0 calls>"
            if not operation.about.get("empty"):
                assert operation.example({}) is not None
    files = (ROOT / "spec" / "endpoints").rglob("*.yaml")
    texts = [f.read_text() for f in files]
    opened = sum(text.count("x-loom-channel:") for text in texts)  # these need a socket
    assert len(table().operations) + opened == sum(text.count("operationId:") for text in texts)


def test_asynchronous_calls_are_answered_too(mock: MockOpenAI) -> None:
    mock.chat.completions.create.raises(503, times=1).returns()
    mock.files.list.returns([{"id": "file-1"}])

    async def run() -> None:
        async with mock.async_client as client:
            answer = await _ask(client)
            assert answer.choices[0].message.content
            stream = await _ask(client, stream=True)
            assert [chunk async for chunk in stream]
            assert [file.id async for file in client.files.list()] == ["file-1"]

    asyncio.run(run())


CLIENTS: list[Callable[[MockOpenAI], Any]] = [
    lambda m: OpenAI(
        api_key="k", http_client=httpx2.Client(transport=httpx2.MockTransport(m.handler))
    ),
    lambda m: OpenAI(
        api_key="k",
        base_url="https://other.example/deep/path",
        http_client=httpx2.Client(transport=httpx2.MockTransport(m.handler)),
    ),
    lambda m: openai.OpenAI(
        api_key="k", http_client=httpx2.Client(transport=httpx2.MockTransport(m.handler))
    ),
]


@pytest.mark.parametrize("make", CLIENTS, ids=["ours", "another base URL", "official"])
def test_a_client_of_the_users_own_is_answered_too(
    mock: MockOpenAI, make: Callable[[MockOpenAI], Any]
) -> None:
    mock.chat.completions.create.returns()
    mock.models.list.disconnects()
    with make(mock).with_options(max_retries=0) as client:
        assert _ask(client).choices[0].message.content == "Beavers build dams."
        assert _text(_ask(client, stream=True)) == "Beavers build dams."
        with pytest.raises((APIConnectionError, openai.APIConnectionError)):
            client.models.list()


def test_an_asynchronous_client_of_the_users_own_is_answered_too(mock: MockOpenAI) -> None:
    mock.chat.completions.create.returns()

    async def run() -> None:
        transport = httpx2.MockTransport(mock.handler)
        http_client = httpx2.AsyncClient(transport=transport)
        async with AsyncOpenAI(api_key="k", http_client=http_client) as client:
            assert (await _ask(client)).id

    asyncio.run(run())


def test_clients_that_the_code_makes_itself_can_be_answered(mock: MockOpenAI) -> None:
    mock.chat.completions.create.returns()
    with mock.intercept():
        with OpenAI() as client:  # finds a key, too
            assert _ask(client).id

        async def run() -> None:
            async with AsyncOpenAI() as client:
                assert (await _ask(client)).id

        asyncio.run(run())
    assert len(mock.calls) == 2


def test_clients_that_outlive_a_test_are_answered_by_the_mock_of_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    direct = OpenAI(api_key="k")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    proxied, asynchronous = OpenAI(api_key="k"), AsyncOpenAI(api_key="k")
    for client in (direct, proxied, asynchronous):
        # A wait before the second attempt would be a call of this.
        monkeypatch.setattr(client, "_sleep", pytest.fail)
    before = (SyncClient.__dict__.copy(), DirectTransport.__dict__.copy())

    async def ask() -> str | None:
        return (await _ask(asynchronous)).id

    for answer in ("one", "two"):
        mock = MockOpenAI()
        create = mock.chat.completions.create
        create.raises(429, headers={"retry-after": "9"}, times=1).returns({"id": answer})
        with mock.intercept():
            assert _ask(direct).id == answer
            assert asyncio.run(ask()) == answer
            with OpenAI() as made:
                assert [_ask(proxied).id, _ask(made).id] == [answer, answer]
        assert len(create.calls) == 5
    assert (SyncClient.__dict__, DirectTransport.__dict__) == before
    for client in (direct, proxied):
        client.close()
        with mock.intercept(), pytest.raises(ClosedClientError):
            _ask(client)
    asyncio.run(asynchronous.close())


@pytest.mark.parametrize(
    ("call", "answer", "field"),
    [
        ("models.retrieve", {"idd": "m"}, r"idd \(did you mean 'id'\?\)"),
        (
            "chat.completions.create",
            {"id": "a", "choices": [{"index": 0, "mesage": {"role": "assistant"}}]},
            r"choices\[0\]\.mesage \(did you mean 'message'\?\)",
        ),
        ("files.list", [{"id": "f", "filname": "a"}], r"\[0\]\.filname"),
        ("files.list", {"data": [{"id": "f", "filname": "a"}]}, r"\[0\]\.filname"),
    ],
)
def test_a_misspelt_answer_is_no_answer(call: str, answer: Any, field: str) -> None:
    mock = MockOpenAI()
    asked: dict[str, Any] = {
        "models.retrieve": {"model": "m"},
        "chat.completions.create": {"model": "m", "messages": [{"role": "user", "content": "a"}]},
    }
    attrgetter(call)(mock).returns(answer)
    with pytest.raises(WrongStubError, match=field):
        attrgetter(call)(mock.client)(**asked.get(call, {}))


@pytest.mark.parametrize(("inputs", "count"), [("a", 1), (["a", "b"], 2), ([1, 2, 3], 1)])
def test_the_default_answer_has_a_vector_for_each_input(inputs: Any, count: int) -> None:
    mock = MockOpenAI()
    mock.embeddings.create.returns()
    found = mock.client.embeddings.create(model="m", input=inputs).data
    assert [item.index for item in found] == list(range(count))


def test_a_call_without_an_answer_points_at_the_line_that_called(tmp_path: Path) -> None:
    test = tmp_path / "test_it.py"
    test.write_text(
        "from openai_client.testing import MockOpenAI\n"
        "def test_it():\n"
        "    MockOpenAI().client.models.retrieve('m')\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(test)]
    run = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert "mock.models.retrieve.returns()" in run.stdout
    assert "testing/_transport.py" not in run.stdout and len(run.stdout.splitlines()) < 60
