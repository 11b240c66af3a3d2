"""Channels are played over real websockets, for both packages' clients."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import openai
import openai_client
import pytest

pytestmark = pytest.mark.filterwarnings(
    "ignore:connect\\(\\) must be used as a context manager:DeprecationWarning"
)
MODULES = pytest.mark.parametrize("module", [openai, openai_client], ids=lambda m: m.__name__)


def _connect(module: ModuleType, url: str, fault: str = "") -> Any:
    headers = {"x-mock-fault": fault} if fault else {}
    client = module.OpenAI(api_key="sk-test", base_url=url, default_headers=headers)
    return client.realtime.connect(model="gpt-realtime-2")


def _until(connection: Any, last: str) -> list[Any]:
    found = []
    for event in connection:
        found.append(event)
        if event.type == last:
            break
    return found


@MODULES
def test_a_session_in_text_says_what_the_client_said(module: ModuleType, url: str) -> None:
    with _connect(module, url) as connection:
        assert connection.recv().type == "session.created"
        connection.session.update(session={"type": "realtime", "instructions": "Sing."})
        session = connection.recv().session
        assert (session.instructions, session.model) == ("Sing.", "gpt-realtime-2")
        for text in ("Which otter is tallest?", "And which smallest?"):
            item = {"type": "message", "role": "user"}
            connection.conversation.item.create(
                item={**item, "content": [{"type": "input_text", "text": text}]}
            )
            added, done = connection.recv(), connection.recv()
            assert added.item.content[0].text == done.item.content[0].text == text
            assert added.item.id == done.item.id
            connection.response.create()
            events = _until(connection, "response.done")
            ids = {e.response_id for e in events if hasattr(e, "response_id")}
            assert ids == {events[0].response.id}
            deltas = [e.delta for e in events if e.type == "response.output_text.delta"]
            assert "".join(deltas) == events[-2].text
    assert ids == {"resp_2"}


@MODULES
def test_audio_is_echoed_piece_by_piece(module: ModuleType, url: str) -> None:
    pieces = [base64.b64encode(bytes([n]) * 4800).decode() for n in range(3)]
    with _connect(module, url) as connection:
        connection.recv()
        for piece in pieces:
            connection.input_audio_buffer.append(audio=piece)
        connection.input_audio_buffer.commit()
        assert connection.recv().type == "input_audio_buffer.committed"
        connection.response.create()
        events = _until(connection, "response.done")
        assert [e.delta for e in events if e.type == "response.output_audio.delta"] == pieces


@MODULES
def test_a_function_is_called_and_its_output_taken(module: ModuleType, url: str) -> None:
    tool = {"type": "function", "name": "get_weather", "parameters": {"type": "object"}}
    with _connect(module, url) as connection:
        connection.recv()
        connection.session.update(session={"type": "realtime", "tools": [tool]})
        connection.recv()
        connection.response.create()
        call = _until(connection, "response.done")[1]
        assert (call.type, call.name) == ("response.function_call_arguments.done", "get_weather")
        output = {"type": "function_call_output", "call_id": call.call_id, "output": "Snow."}
        connection.conversation.item.create(item=output)
        assert connection.recv().item.output == "Snow."
        connection.response.create()
        assert "response.output_text.done" in [
            e.type for e in _until(connection, "response.done")
        ]


@MODULES
@pytest.mark.parametrize(
    ("event", "message"),
    [
        ({"type": "session.updat"}, "did you mean 'session.update'?"),
        ({"type": "conversation.item.delete", "item_id": 5}, "/item_id"),
        ({"type": "response.cancel", "respons_id": "x"}, "respons_id"),
    ],
)
def test_a_wrong_event_is_answered_with_an_error_that_names_it(
    module: ModuleType, url: str, event: dict[str, Any], message: str
) -> None:
    with _connect(module, url) as connection:
        connection.recv()
        connection.send_raw(json.dumps({**event, "event_id": "mine"}))
        error = connection.recv()
        assert (error.type, error.error.event_id) == ("error", "mine")
        assert message in error.error.message
        connection.conversation.item.delete(item_id="item_9")
        assert connection.recv().item_id == "item_9"


def _closed(run: Callable[[], object]) -> openai_client.WebSocketConnectionClosedError:
    with pytest.raises(openai_client.WebSocketConnectionClosedError) as caught:
        run()
    return caught.value


def test_a_session_is_cut_on_demand(url: str) -> None:
    with _connect(openai_client, url, "drop=stream; after=2") as connection:
        connection.session.update(session={"type": "realtime"})
        assert [connection.recv().type, connection.recv().type][-1] == "session.updated"
        assert _closed(connection.recv).close_code == 1006


def test_a_session_that_was_cut_is_made_anew(url: str) -> None:
    """The fault's times count handshakes: the second one goes well."""
    client = openai_client.OpenAI(
        api_key="sk-test",
        base_url=url,
        default_headers={"x-mock-fault": "drop=stream; after=1; times=1"},
    )
    attempts: list[Any] = []
    manager = client.realtime.connect(
        model="gpt-realtime-2", on_reconnecting=attempts.append, initial_delay=0.01
    )
    with manager as connection:
        assert [connection.recv().type, connection.recv().type] == ["session.created"] * 2
        connection.session.update(session={"type": "realtime"})
        assert connection.recv().type == "session.updated"
    assert [event.close_code for event in attempts] == [1006]


@MODULES
def test_a_session_that_is_closed_ends(module: ModuleType, url: str) -> None:
    client = module.OpenAI(api_key="sk-test", base_url=url)
    with client.realtime.translations.connect("gpt-realtime-translate") as connection:
        connection.session.close()
        assert [e.type for e in connection] == ["session.created", "session.closed"]


def test_handshakes_are_checked_as_requests_are(url: str) -> None:
    with pytest.raises(openai_client.RateLimitError):
        _connect(openai_client, url, "status=429").enter()
    client = openai_client.OpenAI(api_key="", base_url=url)
    with pytest.raises(openai_client.AuthenticationError):
        client.realtime.connect(model="m").enter()
    with pytest.raises(openai_client.APIStatusError, match="426"):
        _connect(openai_client, url)._client.get("/realtime", cast_to=str)
