"""Calls of the package itself: which client makes them, and when a new one is made."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openai
import openai_client
import pytest
from client_kit import exceptions
from client_kit.caller import CHAT
from client_kit.prompt import PromptServer
from client_kit.sdks import KEY
from client_kit.spec import operations
from core_server import Recorded, Reply, reply

SETTINGS = ("api_key", "base_url", "default_headers", "http_client", "max_retries", "organization")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PromptServer]:
    def answer(request: Recorded) -> Reply:
        return reply({"id": request.headers.get("authorization")})

    for name in SETTINGS:
        assert name not in vars(openai_client)
    with PromptServer(answer) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        yield server
    for name in SETTINGS:
        vars(openai_client).pop(name, None)
    openai_client._default._made.clear()


def test_the_environment_sets_it_up(server: PromptServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(openai_client.OpenAIError, match="OPENAI_API_KEY"):
        openai_client.chat.completions.create(**CHAT)
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    made: Any = openai_client.chat.completions.create(**CHAT)
    assert made.id == f"Bearer {KEY}"
    assert openai_client.api_key is None


def test_a_changed_setting_makes_another_client(server: PromptServer) -> None:
    openai_client.api_key = "first"
    openai_client.organization = "org-1"
    first = openai_client.chat
    assert openai_client.chat is first
    assert openai_client.chat.completions.create(**CHAT).id == "Bearer first"
    openai_client.api_key = "second"
    assert openai_client.chat is not first
    assert openai_client.chat.completions.create(**CHAT).id == "Bearer second"
    assert [r.headers["openai-organization"] for r in server.requests] == ["org-1"] * 2
    assert server.connections == 2


def test_all_resources_but_those_whose_names_are_taken(server: PromptServer) -> None:
    openai_client.api_key = KEY
    client = openai_client.OpenAI(api_key=KEY)
    roots = {operation.partition(".")[0] for operation in operations()}
    for root in roots - set(exceptions.PACKAGE_CALLS):
        assert type(getattr(openai_client, root)) is type(getattr(client, root))
        assert hasattr(openai, root)
    for root in exceptions.PACKAGE_CALLS:
        assert type(getattr(openai_client, root)) is not type(getattr(client, root))


def test_looking_around_makes_no_client() -> None:
    """Neither `dir` nor a star import need a key, or load what calls need."""
    script = (
        "import sys; from openai_client import *; import openai_client;"
        "assert 'chat' not in dir(openai_client) and 'httpx2' in sys.modules;"
        "assert 'openai_client._default' not in sys.modules"
    )
    generated = Path(openai_client.__file__).resolve().parents[1]
    subprocess.run([sys.executable, "-c", script], cwd=generated, env={}, check=True)
