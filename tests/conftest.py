"""How hypothesis works here, and the option that runs the tests over another transport."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from typing import Any

import hypothesis
import pytest

# A loaded machine is no failure, and neither a deadline nor slow data proves anything here.
hypothesis.settings.register_profile(
    "specloom",
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
    # A change is not to fail for what it didn't bring: CI tries the same data every time.
    derandomize=bool(os.environ.get("CI")),
)
hypothesis.settings.load_profile("specloom")

# Where the engine may be loaded: by itself, and inside of the generated client.
_ENGINES = ("engine", "openai_client._core")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--transport",
        choices=["httpx2", "aiohttp"],
        default="httpx2",
        help="what asynchronous clients send with (default: httpx2)",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "httpx2(why): is about httpx2, or needs what it alone can")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--transport") == "httpx2":
        return
    for item in items:
        mark = item.get_closest_marker("httpx2")
        if mark is not None:
            item.add_marker(pytest.mark.skip(reason=str(mark.args[0])))


@pytest.fixture(scope="session", autouse=True)
def _transport(request: pytest.FixtureRequest) -> Iterator[None]:
    if request.config.getoption("--transport") == "httpx2":
        yield
        return
    with pytest.MonkeyPatch.context() as patch:
        for engine in _ENGINES:
            if engine in sys.modules or engine.partition(".")[0] in sys.modules:
                _send_with_aiohttp(engine, patch)
        yield


def _send_with_aiohttp(engine: str, patch: pytest.MonkeyPatch) -> None:
    client: Any = importlib.import_module(f"{engine}.async_client")
    fast: Any = importlib.import_module(f"{engine}.aiohttp_transport")
    usual = client.async_transport

    def chosen(http_client: object = None) -> Any:
        return fast.AiohttpTransport() if http_client is None else usual(http_client)

    patch.setattr(client, "async_transport", chosen)
