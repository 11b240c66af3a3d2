"""Puts the generated client on the path, and the helpers of these tests under `answers`."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(_HERE.parents[1] / "generated"))


def _load(name: str, file: Path) -> None:
    if name in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


_load("core_server", _HERE.parent / "core" / "server.py")
_load("structured_kit", _HERE / "kit" / "kit.py")


@pytest.fixture(scope="session")
def _loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


@pytest.fixture(params=["sync", "async"])
def asks(request: pytest.FixtureRequest, _loop: asyncio.AbstractEventLoop) -> Iterator[Any]:
    """Asks a server that a test sets up, once synchronously, once asynchronously."""
    from structured_kit import Asks

    asks = Asks(_loop, asynchronous=request.param == "async")
    yield asks
    asks.close()
