"""The generated client against a loopback server that stands in for the API's own."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

_HERE = Path(__file__).resolve().parent
_GENERATED = Path(os.environ.get("GENERATED") or _HERE.parents[1] / "generated")
sys.path.insert(0, str(_GENERATED))


def _load(name: str, file: Path) -> None:
    if name in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


_load("core_server", _HERE.parent / "core" / "server.py")
_load("models_kit", _HERE / "kit.py")

TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that hasn't warned yet, on a fixed day, without settings of its surroundings."""
    from openai_client.model_catalogue import _lifecycle

    monkeypatch.setattr(_lifecycle, "_warned", set())
    monkeypatch.setattr(_lifecycle, "utc_today", lambda: TODAY)
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_LOG", "OPENAI_ORG_ID"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[Any]:
    from core_server import Server
    from models_kit import ANSWER

    with Server(ANSWER) as running:
        yield running


@pytest.fixture
def client(server: Any) -> Iterator[Any]:
    """A synchronous client of the API's own base URL, which leads to the server."""
    from models_kit import sync_client

    with sync_client(server) as made:
        yield made


@pytest.fixture
def async_client(server: Any) -> Callable[..., Any]:
    """Makes an asynchronous client of the same kind."""
    from models_kit import async_client

    return lambda **options: async_client(server, **options)
