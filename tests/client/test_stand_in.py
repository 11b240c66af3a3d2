"""`as_openai()`: `import openai` gives this package, for tools that know no other name."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

GENERATED = Path(__file__).resolve().parents[2] / "generated"


def run(program: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(GENERATED)}
    command = [sys.executable, "-W", "error", "-c", program]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def test_what_is_imported_is_the_same_object() -> None:
    program = """
import openai_client, openai_client.types.chat, sys
openai_client.as_openai()
openai_client.as_openai()
import openai
from openai import OpenAI
from openai.types.chat import ChatCompletion
from openai.resources.chat.completions import Completions
import openai.types.chat.chat_completion as module
import openai_client.resources.chat.completions as ours
assert openai is openai_client
assert OpenAI is openai_client.OpenAI
assert ChatCompletion is openai_client.types.chat.ChatCompletion
assert Completions is ours.Completions
assert module is sys.modules["openai_client.types.chat.chat_completion"]
assert module.__name__ == module.__spec__.name == "openai_client.types.chat.chat_completion"
from importlib.metadata import distribution, version
assert version("openai") == "3.57.0" and distribution("openai").metadata["Name"] == "openai"
assert version("pydantic")
assert "openai_client" in repr(sys.modules["openai.resources"])
for name in ("openai.nowhere", "openai.types.nowhere"):
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        assert error.name == name
    else:
        raise SystemExit(f"{name} is there")
"""
    done = run(program)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_package_that_is_imported_already_isn_t_replaced() -> None:
    done = run("import openai, openai_client\nopenai_client.as_openai()")
    assert done.returncode == 1
    assert done.stderr.endswith(
        "RuntimeError: openai is imported already; call this before anything imports it\n"
    )


@pytest.mark.parametrize(
    "patched",
    ["openai.resources.chat.completions", "openai.resources.embeddings", "openai.resources.images"],
)
def test_a_tool_finds_the_classes_that_it_patches(patched: str) -> None:
    done = run(
        f"import openai_client; openai_client.as_openai(); import {patched} as m; "
        "print(sorted(n for n in vars(m).get('__all__', dir(m)) if not n.startswith('_')))"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Completions" in done.stdout or "Embeddings" in done.stdout or "Images" in done.stdout
