"""The snippets of `typing/` are what type checkers make of `parse` and `stream`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import openai_client

SNIPPETS = Path(__file__).resolve().parent / "typing"
CACHE = SNIPPETS.parents[2] / ".mypy_cache" / "structured"
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
    settings = tmp_path / "mypy.ini"
    settings.write_text("[mypy]\n")
    options = ["--strict", "--warn-unused-ignores", "--no-error-summary", "--python-version=3.10"]
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
