"""Keys are sent to the server that was called, and shown nowhere."""

from __future__ import annotations

import contextlib
import logging
import os
import pprint
import subprocess
import sys
import traceback
from pathlib import Path
from typing import Any

import openai_client
import pytest
from client_kit.caller import CHAT, Caller
from client_kit.prompt import PromptServer
from client_kit.sdks import KEY
from core_server import Recorded, Reply, reply

SECRET_HEADERS = {
    "Authorization": f"Bearer {KEY}",
    "api-key": KEY,
    "Cookie": f"session={KEY}",
    "X-Goog-Api-Key": KEY,
    "X-Auth-Token": KEY,
}


def _to(url: str, status: int = 307) -> Reply:
    return reply(b"", status, headers={"location": url})


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("stream", [False, True])
def test_no_credentials_for_another_server(caller: Caller, status: int, stream: bool) -> None:
    there = caller.server(reply({"id": "there"}))
    here = caller.server(_to(there.url + "/elsewhere", status))
    client = caller.client(
        here, organization="org-1", project="proj-1", default_headers=SECRET_HEADERS
    )
    # Whether it is followed is free; what goes there is not.
    with contextlib.suppress(openai_client.APIError):
        made = caller.create(client, stream=stream)
        if stream:
            caller.run(made.close())
    for request in there.requests:
        sent = {name: v for name, v in request.headers.items() if KEY in v or "openai" in name}
        assert sent == {}


def test_downloads_follow_to_storage_without_credentials(caller: Caller) -> None:
    storage = caller.server(reply(b"content"))
    here = caller.server(_to(storage.url + "/blob?sig=x", 302))
    content = caller.run(caller.client(here).files.content("f"))
    assert content.read() == b"content"
    (request,) = storage.requests
    assert "authorization" not in request.headers
    assert request.target == "/blob?sig=x"


def test_credentials_stay_on_the_same_server(caller: Caller) -> None:
    def answer(request: Recorded) -> Reply:
        return _to("/moved") if request.path != "/moved" else reply({"id": "a"})

    server = caller.server(answer)
    assert caller.create(caller.client(server)).id == "a"
    first, second = server.requests
    assert second.headers["authorization"] == f"Bearer {KEY}"
    assert (second.method, second.body) == ("POST", first.body)


def test_credentials_do_not_come_back_after_a_detour(caller: Caller) -> None:
    def back(request: Recorded) -> Reply:
        return _to(here.url + "/back")

    there = caller.server(back)
    here = caller.server(_to(there.url + "/there"), reply({"id": "a"}))
    caller.run(caller.client(here).models.retrieve("m"))
    assert "authorization" in here.requests[0].headers
    assert "authorization" not in here.requests[1].headers


def test_redirects_in_a_circle_end(caller: Caller) -> None:
    def answer(request: Recorded) -> Reply:
        return _to(request.target)

    server = caller.server(answer)
    with pytest.raises(openai_client.APIError):
        caller.run(caller.client(server).models.retrieve("m"))
    assert len(server.requests) < 50


@pytest.mark.parametrize("location", ["", "http://", "file:///etc/passwd", "http://[bad", "x" * 9])
def test_redirects_to_nowhere(caller: Caller, location: str) -> None:
    server = caller.server(_to(location), reply({"id": "a"}))
    with contextlib.suppress(openai_client.APIError):
        caller.run(caller.client(server).models.retrieve("m"))


def _shown(value: Any) -> str:
    return "\n".join((repr(value), str(value), f"{value}", pprint.pformat(value)))


def test_clients_do_not_show_the_key(caller: Caller) -> None:
    client = caller.client("http://127.0.0.1:1", default_headers=SECRET_HEADERS)
    values = [client, client.chat, client.chat.completions, client.with_options(timeout=1)]
    assert KEY not in "".join(map(_shown, values))


@pytest.mark.parametrize("status", [400, 401, 500])
def test_errors_do_not_show_the_key(caller: Caller, status: int) -> None:
    message = f"Incorrect API key provided: {KEY}."
    server = caller.server(
        reply({"error": {"message": message, "code": "invalid_api_key"}}, status)
    )
    client = caller.client(server)
    with pytest.raises(openai_client.APIStatusError) as caught:
        caller.create(client)
    error = caught.value
    shown = [_shown(error), _shown(error.request), _shown(error.response), _shown(error.message)]
    shown += traceback.format_exception(type(error), error, error.__traceback__)
    shown += [_shown(error.request.headers)]
    assert KEY not in "".join(shown)


@pytest.mark.parametrize("answer", [Reply(drop=True), reply("<html>"), reply("", 302)], ids=str)
def test_other_failures_do_not_show_the_key(caller: Caller, answer: Reply) -> None:
    with pytest.raises(openai_client.APIError) as caught:
        caller.create(caller.client(caller.server(answer)))
    error = caught.value
    shown = traceback.format_exception(type(error), error, error.__traceback__)
    assert KEY not in _shown(error) + "".join(shown)


def test_a_bad_header_is_not_shown() -> None:
    client = openai_client.OpenAI(api_key=KEY + "\nX: y", base_url="http://127.0.0.1:1")
    with pytest.raises(openai_client.OpenAIError) as caught:
        client.models.retrieve("m")
    assert KEY not in _shown(caught.value)
    client.close()


@pytest.mark.parametrize("level", ["debug", "info"])
def test_logs_do_not_show_the_key(
    caller: Caller, level: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("OPENAI_LOG", level)
    caplog.set_level(logging.DEBUG)
    server = caller.server(
        reply({}, 500),
        reply({"id": "the-answer"}, headers={"set-cookie": f"s={KEY}", "x-request-id": "req_log"}),
    )
    client = caller.client(server, default_headers=SECRET_HEADERS, max_retries=1)
    caller.create(client, user="the-user", extra_query={"signature": KEY})
    logger = logging.getLogger("openai_client")
    logger.setLevel(logging.NOTSET)
    records = [r for r in caplog.records if r.name.startswith("openai_client")]
    assert any("req_log" in record.getMessage() for record in records)
    text = "".join(record.getMessage() + repr(record.args) for record in records)
    assert KEY not in text
    assert "the-answer" not in text
    assert "the-user" not in text


LOGGING_PROGRAM = """
import sys
from openai_client import OpenAI
client = OpenAI(base_url=sys.argv[1])
client.chat.completions.create(model="m", messages=[{"role": "user", "content": "the-question"}])
client.close()
"""


@pytest.mark.parametrize(("level", "lines"), [("debug", 2), ("info", 1), ("", 0), ("nonsense", 0)])
def test_logging_from_the_environment(level: str, lines: int) -> None:
    package = Path(openai_client.__file__).parents[1]
    variables = {"OPENAI_LOG": level, "OPENAI_API_KEY": KEY, "PYTHONPATH": str(package)}
    with PromptServer(reply({"id": "the-answer"})) as server:
        ran = subprocess.run(
            [sys.executable, "-c", LOGGING_PROGRAM, server.url],
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
            check=True,
        )
    assert ran.stdout == ""
    assert len(ran.stderr.splitlines()) >= lines
    assert bool(ran.stderr) == bool(lines)
    assert not any(word in ran.stderr for word in (KEY, "the-question", "the-answer"))


def test_the_body_is_what_was_given_and_nothing_else(caller: Caller) -> None:
    server = caller.server(reply({"id": "a"}))
    caller.create(caller.client(server))
    assert server.requests[0].json() == CHAT
    assert KEY.encode() not in server.requests[0].body
