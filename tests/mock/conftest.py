"""Servers for these tests: real sockets on the loopback interface, nothing else."""

from __future__ import annotations

import contextlib
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from specloom.mock.app import Settings
from specloom.mock.server import load_app, serving

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "generated"))

_VARIABLES = (
    *("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_BASE_URL", "OPENAI_LOG"),
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"),
)
HEAD = 'openapi: 3.1.0\ninfo: { title: Small, version: "1" }\n'

Serve = Callable[..., httpx2.Client]


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def url() -> Iterator[str]:
    """The mock server of our own spec."""
    app, problems = load_app(ROOT / "spec")
    assert not problems
    with serving(app) as address:
        yield address


@pytest.fixture
def http(url: str) -> Iterator[httpx2.Client]:
    """An HTTP client that shows a key."""
    headers = {"authorization": "Bearer sk-test"}
    with httpx2.Client(base_url=url, headers=headers, trust_env=False) as client:
        yield client


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Serves a document given inline; its head may be left out. Gives an HTTP client for it."""
    with contextlib.ExitStack() as stack:

        def run(text: str | Path, **settings: Any) -> httpx2.Client:
            path = text if isinstance(text, Path) else _written(text, tmp_path)
            app, _ = load_app(path, Settings(**settings))
            address = stack.enter_context(serving(app))
            client = httpx2.Client(base_url=address, trust_env=False)
            return stack.enter_context(client)

        yield run


def _written(text: str, folder: Path) -> Path:
    body = textwrap.dedent(text)
    path = folder / "document.yaml"
    path.write_text(body if "openapi:" in body else HEAD + body, encoding="utf-8")
    return path
