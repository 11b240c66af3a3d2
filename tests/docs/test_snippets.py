"""Every snippet is run as it stands, against a server that knows the spec's examples alone."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import black
import pytest

from tests.docs.answering import FILES, KEY, ROOT, Answers, answering, operations
from tests.docs.reading import Snippet

HERE = Path(__file__).parent
SERVER = "https://api.openai.com/v1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files that snippets read; what they write stays in it."""
    shutil.copytree(FILES, tmp_path / "work")
    return tmp_path / "work"


def _distinct(snippets: list[Snippet], language: str) -> list[Snippet]:
    """The snippets of a language; those of the Korean pages are the English ones once more."""
    found = {s.text: s for s in reversed(snippets) if s.language == language}
    return list(reversed(found.values()))


def _environment(answers: Answers, written: Path) -> dict[str, str]:
    keep = {k: v for k, v in os.environ.items() if not k.upper().endswith("_PROXY")}
    settings = {"OPENAI_API_KEY": KEY, "OPENAI_ADMIN_KEY": KEY, "OPENAI_BASE_URL": answers.url}
    return {**keep, **settings, "PYTHONPATH": str(written), "NO_PROXY": "*"}


def _run(
    programs: list[tuple[str, str]], folder: Path, environment: dict[str, str]
) -> dict[str, str]:
    """The programs that fail, with their tracebacks; all are run in one process."""
    listing = folder.parent / "programs.json"
    listing.write_text(json.dumps(programs), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, str(HERE / "run_programs.py"), str(listing)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    failed: dict[str, str] = json.loads(run.stdout)
    return failed


def _need_curl() -> None:
    if shutil.which("curl") is None:
        pytest.skip("there is no curl on this machine: NO curl SNIPPET WAS RUN")


def _curl(snippet: Snippet, url: str, folder: Path, environment: dict[str, str]) -> str:
    """What goes wrong with a command at a server; empty if nothing does."""
    assert SERVER in snippet.text, snippet
    here = snippet.text.replace(SERVER, url, 1).replace("curl ", "curl -sSf ", 1)
    run = subprocess.run(
        ["sh", "-c", here], cwd=folder, env=environment, capture_output=True, check=False
    )
    return f"{snippet}: {run.stderr.decode()}" if run.returncode or run.stderr else ""


def test_every_python_snippet_runs(snippets: list[Snippet], written: Path, folder: Path) -> None:
    # The mock server alone takes connections over websockets.
    calls = [s for s in _distinct(snippets, "python") if ".connect(" not in s.text]
    programs = [(str(s), s.text) for s in calls]
    assert len(programs) > 150
    with answering() as answers:
        failed = _run(programs, folder, _environment(answers, written))
    assert not failed, "\n\n".join(f"{name}\n{error}" for name, error in failed.items())
    assert not answers.refused
    _assert_every_example_was_shown(answers.served)


def test_every_curl_snippet_runs(snippets: list[Snippet], written: Path, folder: Path) -> None:
    _need_curl()
    commands = [s for s in _distinct(snippets, "sh") if s.text.startswith("curl ")]
    assert len(commands) > 100
    with answering() as answers:
        environment = _environment(answers, written)
        failures = [_curl(s, answers.url, folder, environment) for s in commands]
    assert not any(failures), "\n\n".join(filter(None, failures)) + str(answers.refused)
    _assert_every_example_was_shown(answers.served)


def _assert_every_example_was_shown(served: Counter[str]) -> None:
    """Several examples may send the same; all others were asked for."""
    missing = []
    for operation in operations():
        if operation.opens:
            continue
        requests = [json.dumps(e.get("request")) for e in operation.examples.values()]
        for name, example in operation.examples.items():
            alone = requests.count(json.dumps(example.get("request"))) == 1
            error = (example.get("response") or {}).get("status", 200) >= 400
            if alone and not error and not served[f"{operation.id}.{name}"]:
                missing.append(f"{operation.id}.{name}")
    assert not missing


@pytest.fixture
def mock() -> Iterator[str]:
    """The mock server over our spec, which wants the key that is in the environment."""
    command = [sys.executable, "-m", "specloom", "mock", "spec", "--port", "0", "--key", KEY]
    # Pages of calls that OpenAI has shut down show models that are gone.
    command += ["--models", "any"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        assert server.stderr is not None
        url = server.stdout.readline().strip()
        assert url.startswith("http://127.0.0.1:"), server.stderr.read()
        yield url
        server.terminate()
        server.stdout.read()
        server.stderr.read()


def test_every_snippet_runs_against_the_mock_server(
    snippets: list[Snippet], written: Path, folder: Path, mock: str
) -> None:
    environment = _environment(Answers(mock), written)
    programs = [(str(s), s.text) for s in _distinct(snippets, "python")]
    failed = _run(programs, folder, environment)
    assert not failed, "\n\n".join(f"{name}\n{error}" for name, error in failed.items())
    _need_curl()
    commands = [s for s in _distinct(snippets, "sh") if s.text.startswith("curl ")]
    failures = "\n\n".join(_curl(s, mock, folder, environment) for s in commands).strip()
    assert not failures, failures


def test_a_snippet_that_says_something_else_fails(
    snippets: list[Snippet], written: Path, folder: Path
) -> None:
    right = [s.text for s in snippets if 'model="gpt-5.4"' in s.text]
    wrong = next(text for text in right if "asyncio" not in text)
    changed = wrong.replace('model="gpt-5.4"', 'model="gpt-5.5"')
    with answering() as answers:
        failed = _run([("changed", changed)], folder, _environment(answers, written))
    assert "BadRequestError" in failed["changed"]
    assert "no example sends" in answers.refused[0]


def test_black_leaves_python_snippets_as_they_are(snippets: list[Snippet]) -> None:
    wrong = []
    for snippet in _distinct(snippets, "python"):
        if black.format_str(snippet.text, mode=black.Mode()) != snippet.text:
            wrong.append(str(snippet))
    assert not wrong


def test_json_snippets_are_json(snippets: list[Snippet]) -> None:
    found = _distinct(snippets, "json")
    assert len(found) > 50
    for snippet in found:
        json.loads(snippet.text)


# Keys as providers write them, and any constant where a key belongs.
_KEYS = re.compile(
    r"sk-[A-Za-z0-9]|api_key=[\"']|Bearer (?!\$OPENAI_(API|ADMIN)_KEY\b)|API_KEY=\"(?!…)"
)


def test_no_snippet_shows_a_key(snippets: list[Snippet], pages: dict[str, str]) -> None:
    for snippet in snippets:
        assert not _KEYS.search(snippet.text), snippet
    for page, text in pages.items():
        assert "sk-" not in re.sub(r"\w+sk-\w+", "", text), page


def test_curl_takes_the_key_from_the_environment(snippets: list[Snippet]) -> None:
    for snippet in snippets:
        if snippet.text.startswith("curl "):
            key = "ADMIN" if "/v1/organization" in snippet.text else "API"
            key = "ADMIN" if "/v1/projects" in snippet.text else key
            assert f'-H "Authorization: Bearer $OPENAI_{key}_KEY"' in snippet.text, snippet
