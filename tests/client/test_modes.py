"""`with_raw_response` and `with_streaming_response`, on every method."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import openai_client
import pytest
from client_kit.caller import CHAT, Caller
from client_kit.outcome import answer
from client_kit.sdks import method
from client_kit.spec import Example, example, examples, operations

PLAIN = [example(operation) for operation in sorted(operations())]
VARIANTS = [e for e in examples() if e.succeeds and e.events is None and e not in PLAIN]


def _wrapped(client: Any, operation: str, mode: str) -> Any:
    group, _, name = operation.rpartition(".")
    return getattr(getattr(method(client, group), mode), name)


def _same(example: Example, result: Any) -> bool:
    if hasattr(result, "read"):
        body = example.body
        return bool(result.read() == (body.encode() if isinstance(body, str) else body))
    if example.body is None or isinstance(example.body, str):
        return bool(result == example.body)
    if example.operation.pages:
        return [item.to_dict() for item in result.data] == example.body["data"]
    if example.operation.id == "embeddings.create":
        return isinstance(result.data[0].embedding, list)
    return bool(result.to_dict() == example.body)


def _client(caller: Caller, example: Example) -> Any:
    said = answer(example)
    said.headers = {"x-request-id": "req_mode", **said.headers}
    return caller.client(caller.server(said))


@pytest.mark.parametrize("example", [*PLAIN, *VARIANTS], ids=lambda e: e.id)
def test_raw_responses(caller: Caller, example: Example) -> None:
    client = _client(caller, example)
    raw = caller.run(
        _wrapped(client, example.operation.id, "with_raw_response")(**example.arguments)
    )
    assert raw.status_code == example.status
    assert raw.request_id == raw.headers["X-Request-Id"] is not None
    assert raw.http_response.status_code == example.status
    assert raw.http_request.method == raw.method == example.operation.verb.upper()
    assert raw.retries_taken == 0
    assert raw.content == b"".join(answer(example).pieces)
    assert _same(example, raw.parse())
    assert raw.parse() is raw.parse()


@pytest.mark.parametrize("example", PLAIN, ids=lambda e: e.id)
def test_streaming_responses(caller: Caller, example: Example) -> None:
    client = _client(caller, example)
    call = _wrapped(client, example.operation.id, "with_streaming_response")
    with caller.using(call(**example.arguments)) as response:
        assert response.status_code == example.status
        assert response.request_id is not None
        parsed = caller.run(response.parse())
        # A file that is still to be read is its bytes, as in the official package.
        assert parsed == b"".join(answer(example).pieces) or _same(example, parsed)
    with caller.using(call(**example.arguments)) as response:
        assert caller.run(response.read()) == b"".join(answer(example).pieces)


def test_all_ways_to_read_a_streaming_response(caller: Caller, tmp_path: Path) -> None:
    body = '{"id": "ü",\n "choices": []}'
    said = answer(example("chat.completions.create"))
    said.pieces = [body.encode()]
    server = caller.server(said)
    create = caller.client(server).chat.completions.with_streaming_response.create
    with caller.using(create(**CHAT)) as response:
        assert caller.run(response.text()) == body
    with caller.using(create(**CHAT)) as response:
        assert caller.run(response.json()) == {"id": "ü", "choices": []}
    with caller.using(create(**CHAT)) as response:
        assert b"".join(caller.items(response.iter_bytes())) == body.encode()
    with caller.using(create(**CHAT)) as response:
        assert "".join(caller.items(response.iter_text(1))) == body
    with caller.using(create(**CHAT)) as response:
        assert caller.items(response.iter_lines()) == body.split("\n")
    with caller.using(create(**CHAT)) as response:
        caller.run(response.stream_to_file(tmp_path / "out.json"))
    assert (tmp_path / "out.json").read_text("utf-8") == body
    assert server.connections == 1


def test_a_streaming_response_that_nobody_reads(caller: Caller) -> None:
    server = caller.server(answer(example("chat.completions.create")))
    client = caller.client(server)
    for _ in range(2):
        with caller.using(
            client.chat.completions.with_streaming_response.create(**CHAT)
        ) as response:
            assert response.headers["content-type"] == "application/json"
    assert caller.create(client).id


def test_extra_headers_go_along(caller: Caller) -> None:
    server = caller.server(answer(example("models.retrieve")))
    models = caller.client(server).models
    caller.run(models.with_raw_response.retrieve("m", extra_headers={"X-One": "1"}))
    with caller.using(models.with_streaming_response.retrieve("m", extra_headers={"X-One": "2"})):
        pass
    assert [r.headers["x-one"] for r in server.requests] == ["1", "2"]
    assert all("raw" not in name for r in server.requests for name in r.headers)


@pytest.mark.parametrize("mode", ["with_raw_response", "with_streaming_response"])
def test_refusals_are_raised(caller: Caller, mode: str) -> None:
    refusal = next(e for e in examples() if e.id == "chat.completions.create-error_model_not_found")
    client = caller.client(caller.server(answer(refusal)))
    with pytest.raises(openai_client.NotFoundError):
        result = _wrapped(client, "chat.completions.create", mode)(**CHAT)
        if mode == "with_raw_response":
            caller.run(result)
        else:
            with caller.using(result):
                pass


def test_repr_shows_neither_body_nor_key(caller: Caller) -> None:
    client = _client(caller, example("chat.completions.create"))
    raw = caller.run(client.chat.completions.with_raw_response.create(**CHAT))
    assert "200" in repr(raw)
    assert "Beavers" not in repr(raw)


def test_no_warnings() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client = openai_client.OpenAI(api_key="k")
        assert client.chat.completions.with_raw_response is not None
        client.close()
