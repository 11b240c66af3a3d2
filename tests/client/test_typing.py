"""The snippets of `typing/` are what type checkers make of the client."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import openai_client

SNIPPETS = Path(__file__).resolve().parent / "typing"
CACHE = SNIPPETS.parents[2] / ".mypy_cache" / "client"
GENERATED = Path(openai_client.__file__).resolve().parents[1]


def _run(*command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_mypy_agrees(tmp_path: Path) -> None:
    options = ["--strict", "--warn-unused-ignores", "--no-error-summary", "--python-version=3.10"]
    # Its own settings: the project's are for codegen.
    settings = tmp_path / "mypy.ini"
    settings.write_text("[mypy]\n")
    where = ["--config-file", str(settings), "--cache-dir", str(CACHE)]
    files = [str(file) for file in sorted(SNIPPETS.glob("*.py"))]
    ran = _run("mypy", *options, *where, *files, MYPYPATH=str(GENERATED))
    assert (ran.stdout + ran.stderr, ran.returncode) == ("", 0)


def test_pyright_agrees(tmp_path: Path) -> None:
    settings = {
        "include": [os.path.relpath(SNIPPETS, tmp_path)],  # absolute ones are ignored
        "extraPaths": [str(GENERATED)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
        "enableTypeIgnoreComments": False,
        "reportUnnecessaryTypeIgnoreComment": "error",
    }
    file = tmp_path / "pyrightconfig.json"
    file.write_text(json.dumps(settings))
    ran = _run("pyright", "-p", str(file), "--pythonpath", sys.executable, "--outputjson")
    report = json.loads(ran.stdout)
    said = [
        f"{d['file']}:{d['range']['start']['line'] + 1} {d['message']}"
        for d in report["generalDiagnostics"]
    ]
    assert said == []
    assert report["summary"]["filesAnalyzed"] == len(list(SNIPPETS.glob("*.py")))


def test_there_are_snippets_for_every_subject() -> None:
    names = {file.stem for file in SNIPPETS.glob("*.py")}
    assert names == {"chat", "clients", "lists", "media", "params"}
