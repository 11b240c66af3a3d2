"""Nothing of the catalogue is loaded before it is needed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
GENERATED = os.environ.get("GENERATED") or str(HERE.parents[1] / "generated")


def loaded_after(program: str) -> set[str]:
    """The modules that `program` loads beyond those of a bare interpreter."""
    script = (
        f"import sys\nbefore = set(sys.modules)\n{program}\nprint(*(set(sys.modules) - before))"
    )
    env = {"PYTHONPATH": GENERATED, "PATH": os.environ["PATH"]}
    run = subprocess.run(
        [sys.executable, "-c", script], env=env, capture_output=True, text=True, check=True
    )
    return set(run.stdout.split())


def _own(modules: set[str]) -> set[str]:
    return {m.removeprefix("openai_client.") for m in modules if m.startswith("openai_client.")}


def _foreign(modules: set[str]) -> set[str]:
    known = {*sys.stdlib_module_names, "openai_client"}
    return {m for m in modules if m.partition(".")[0] not in known}


def test_the_package_loads_nothing_of_it() -> None:
    found = loaded_after("import openai_client")
    assert not {m for m in _own(found) if m.startswith("model_catalogue")}
    assert not _foreign(found)


def test_cards_need_the_standard_library_alone() -> None:
    found = loaded_after("from openai_client import model_catalogue; model_catalogue.get('gpt-4o')")
    families = {m for m in _own(found) if m.startswith("model_catalogue.families.")}
    assert families == {"model_catalogue.families.gpt_4o"}
    assert not _foreign(found)
    late = ("model_catalogue.rules", "model_catalogue.ids")
    assert not {m for m in _own(found) if m.startswith(late)}


def test_warnings_and_errors_are_named_without_loading_a_client() -> None:
    found = loaded_after("from openai_client import ModelDeprecationWarning, PreflightError")
    assert not _foreign(found)


CALL = """
import httpx2, openai_client
answer = {"id": "x", "choices": [], "object": "chat.completion", "created": 1, "model": "m"}
http = httpx2.Client(transport=httpx2.MockTransport(lambda r: httpx2.Response(200, json=answer)))
client = openai_client.OpenAI(api_key="k", http_client=http)
client.chat.completions.create(messages=[], model=%r)
"""


def test_a_call_loads_only_what_its_model_needs() -> None:
    small = {"model_catalogue", "model_catalogue._guard", "model_catalogue._watched"}
    found = {m for m in _own(loaded_after(CALL % "my-model")) if m.startswith("model_catalogue")}
    assert found == small
    ruled = _own(loaded_after(CALL % "gpt-5.6-sol"))
    assert {m for m in ruled if m.startswith("model_catalogue.rules.")} == {
        "model_catalogue.rules.chat_completions_create"
    }
    assert "model_catalogue._lifecycle" not in ruled


def test_warnings_are_shown_without_any_filter() -> None:
    env = {"PYTHONPATH": GENERATED, "PATH": os.environ["PATH"]}
    command = [sys.executable, "-c", CALL % "dall-e-3"]
    run = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    assert "ModelDeprecationWarning: dall-e-3 was shut down on 2026-05-12" in run.stderr
    silent = [*command[:1], "-W", "ignore::FutureWarning", *command[1:]]
    run = subprocess.run(silent, env=env, capture_output=True, text=True, check=True)
    assert not run.stderr
