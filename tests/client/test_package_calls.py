"""Calls of the package itself: which client makes them, and when a new one is made."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openai
import openai_client
import pytest
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


def test_all_resources(server: PromptServer) -> None:
    openai_client.api_key = KEY
    client = openai_client.OpenAI(api_key=KEY)
    roots = {operation.partition(".")[0] for operation in operations()}
    for root in roots:
        assert type(getattr(openai_client, root)) is type(getattr(client, root))
        assert hasattr(openai, root)


def test_no_module_of_the_package_takes_the_name_of_a_resource(server: PromptServer) -> None:
    """`openai_client.models.list()` works whatever was imported before."""
    openai_client.api_key = KEY
    roots = {operation.partition(".")[0] for operation in operations()}
    modules = {found.name for found in pkgutil.iter_modules(openai_client.__path__)}
    assert roots & modules == set()
    importlib.import_module("openai_client.model_catalogue")
    assert openai_client.models.retrieve("gpt-4o").id == f"Bearer {KEY}"


def test_looking_around_makes_no_client() -> None:
    """Neither `dir` nor a star import need a key, or load what calls need."""
    script = (
        "import sys; from openai_client import *; import openai_client;"
        "assert 'chat' not in dir(openai_client) and 'httpx2' in sys.modules;"
        "assert 'openai_client._default' not in sys.modules"
    )
    generated = Path(openai_client.__file__).resolve().parents[1]
    subprocess.run([sys.executable, "-c", script], cwd=generated, env={}, check=True)
