"""Puts the generated client on the path, and the helpers of these tests under `client_kit`."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_HERE = Path(__file__).resolve().parent
_GENERATED = _HERE.parents[1] / "generated"

sys.path.insert(0, str(_GENERATED))


def _load(name: str, file: Path, search: list[str] | None = None) -> None:
    if name in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=search)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


_load("core_server", _HERE.parent / "core" / "server.py")
_load("client_kit", _HERE / "kit" / "__init__.py", [str(_HERE / "kit")])

_VARIABLES = (
    *("OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"),
    *("OPENAI_BASE_URL", "OPENAI_WEBHOOK_SECRET", "OPENAI_LOG", "OPENAI_API_TYPE"),
    *("OPENAI_CUSTOM_HEADERS", "OPENAI_PREFLIGHT", "OPENAI_DEPRECATED_MODELS"),
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"),
)


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """One event loop for all tests, so that asynchronous clients can be shared."""
    loop = asyncio.new_event_loop()
    yield loop
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


@pytest.fixture(scope="session")
def wiretap(loop: asyncio.AbstractEventLoop) -> Iterator[Any]:
    """The server that hears what both packages send, and the clients that send it."""
    from client_kit.wiretap import Wiretap

    with Wiretap(loop) as tap:
        yield tap


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, loop: asyncio.AbstractEventLoop) -> Iterator[Any]:
    """Makes the calls of a test once synchronously, once asynchronously."""
    from client_kit.caller import Caller

    caller = Caller(loop, asynchronous=request.param == "async")
    yield caller
    caller.close()
