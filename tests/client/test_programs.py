"""Programs written for the official package run on ours; only the import is another."""

from __future__ import annotations

import contextlib
import gc
import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import openai
import openai_client
import pytest
from client_kit.api import api
from client_kit.heard import Heard, heard
from client_kit.prompt import PromptServer
from client_kit.sdks import KEY, OFFICIAL, OURS, Sdk

PROGRAMS = sorted((Path(__file__).resolve().parent / "programs").glob("*.py"))
_SETTINGS = dict(vars(openai))
_IMPORT = re.compile(r"^(from|import) openai\b", re.MULTILINE)


def _run(program: Path, sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> tuple[str, list[Heard]]:
    """What the program prints, and what it sends."""
    source = program.read_text("utf-8")
    assert _IMPORT.search(source)
    if sdk is OURS:
        source = _IMPORT.sub(r"\1 openai_client", source)
        source = source.replace("import openai_client\n", "import openai_client as openai\n")
    printed = io.StringIO()
    with PromptServer(api) as server, contextlib.redirect_stdout(printed):
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        monkeypatch.setenv("OPENAI_BASE_URL", server.url + "/v1")
        exec(compile(source, str(program), "exec"), {"__name__": "__main__"})
        _forget()
    return printed.getvalue(), [heard(request) for request in server.requests]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # programs leave files and clients open
@pytest.mark.filterwarnings(
    "ignore::DeprecationWarning"
)  # the official package's, of whole operations
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_program(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs, their_requests = _run(program, OFFICIAL, monkeypatch)
    ours, our_requests = _run(program, OURS, monkeypatch)
    assert ours == theirs != ""
    assert _comparable(program, our_requests) == _comparable(program, their_requests) != []


def _forget() -> None:
    """What a program left open, or set up for the whole package, is no affair of later tests."""
    for name in ("api_key", "default_headers", "max_retries", "timeout"):
        vars(openai_client).pop(name, None)
        vars(openai)[name] = _SETTINGS[name]
    if "openai_client._default" in sys.modules:
        sys.modules["openai_client._default"]._made.clear()
    openai._reset_client()
    gc.collect()


def _comparable(program: Path, requests: list[Heard]) -> list[tuple[str, str, str]]:
    found = [(r.method, r.path, _text(r.body)) for r in requests]
    return sorted(found) if program.stem == "concurrent" else found


def _text(body: Any) -> str:
    return json.dumps(body, sort_keys=True) if isinstance(body, dict) else repr(body)


def test_there_are_enough() -> None:
    assert len(PROGRAMS) >= 10
