"""What the figures rest on, counted: modules, connections, copies, files, calls of functions."""

from __future__ import annotations

import json
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from specloom.output import write
from specloom.pipeline import generate

from bench import sample
from bench.cases.synthetic import document
from bench.measure import GENERATED
from bench.server import Server, served


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with Server() as running:
        yield running.url


@pytest.fixture(scope="module")
def package() -> Any:
    sys.path.insert(0, str(GENERATED))
    try:
        import openai_client
    finally:
        sys.path.remove(str(GENERATED))
    return openai_client


def test_importing_loads_nothing_of_others() -> None:
    code = "import sys; before = set(sys.modules); import openai_client; print(*sys.modules)"
    command = [
        sys.executable,
        "-I",
        "-c",
        f"import sys; sys.path.insert(0, {str(GENERATED)!r})\n{code}",
    ]
    names = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    roots = {name.partition(".")[0] for name in names}
    others = roots - set(sys.stdlib_module_names) - {"openai_client", "__main__"}
    # What site-packages' .pth files load was there before.
    assert not others & {"httpx2", "pydantic", "pydantic_core", "typing_extensions", "aiohttp"}
    assert sum(name.startswith("openai_client") for name in names) < 12


def test_calls_and_streams_share_a_connection(server: str, package: Any) -> None:
    notes: dict[str, float] = {}
    with served(server, notes):
        with package.OpenAI(api_key="k", base_url=f"{server}/bulk") as streaming:
            for _ in range(10):
                stream = streaming.chat.completions.create(**sample.CALL, stream=True)
                assert sum(1 for _ in stream) == sample.CHUNKS
        with package.OpenAI(api_key="k", base_url=f"{server}/chat") as calling:
            for _ in range(10):
                calling.chat.completions.create(**sample.CALL)
    assert notes["requests"] == 20 and notes["new connections"] == 2


def test_a_long_string_is_copied_once(package: Any) -> None:
    from openai_client._core.encode import encode_json  # type: ignore[import-not-found]

    text = "A" * 8_000_000
    part = {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{text}"}}
    size = len(part["image_url"]["url"])  # type: ignore[index]
    body = {"messages": [{"role": "user", "content": [part]}]}
    assert json.loads(encode_json(body)) == body
    tracemalloc.start()
    try:
        encode_json(body)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    # The body itself, and its buffer while it grows.
    assert most < 2.5 * size


def generated(operations: int, folder: Path, change: Callable[[str], str] = str) -> dict[str, Any]:
    file = folder / "api.json"
    file.write_text(change(document(operations)), encoding="utf-8")
    return dict(generate(file, package="made").files)


def test_one_field_rewrites_a_few_files(tmp_path: Path) -> None:
    write(generated(40, tmp_path), tmp_path / "out")
    changed = write(
        generated(40, tmp_path, lambda text: text.replace("The id of it.", "Its id.", 1)),
        tmp_path / "out",
    )
    assert not changed.added and not changed.deleted
    touched = [path for path in changed.changed if not path.startswith(".")]
    assert 1 <= len(touched) <= 6, touched
    assert len(changed.unchanged) > 200


def calls_of(work: Callable[[], object]) -> int:
    """How many functions written in Python it calls."""
    count = 0

    def look(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(look)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def test_work_grows_in_proportion_to_the_description(tmp_path: Path) -> None:
    generated(10, tmp_path)
    first, second, third = (
        calls_of(lambda count=count: generated(count, tmp_path))  # type: ignore[misc]
        for count in (20, 60, 100)
    )
    assert third - second < 1.1 * (second - first)
