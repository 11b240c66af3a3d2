"""The snippets of `typing/` are what type checkers make of the client."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import openai_client

SNIPPETS = Path(__file__).resolve().parent / "typing"
APPLICATION = SNIPPETS.parent / "application" / "app.py"
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


# What our types say that the official ones don't: values and members of tomorrow are possible.
_OPEN = [
    (re.compile(r"\b(openai|openai_client)\.[a-z_.]*"), ""),
    (re.compile(r"(Literal\['\w+'\](?: \| )?){2,}"), "str"),
    (re.compile(r" \| Unknown\b"), ""),
    # Parts of types are called after the whole.
    (re.compile(r"\bChatCompletion(Chunk)?Choice"), "Choice"),
    (re.compile(r"\b(Async)?BinaryResponse\b"), "HttpxBinaryResponseContent"),
]


def _revealed(tmp_path: Path, package: str) -> list[str]:
    """What mypy says of the application that imports `package`: complaints, or types by line."""
    source = APPLICATION.read_text("utf-8")
    if package != "openai":
        source = re.sub(r"^from openai\b", f"from {package}", source, flags=re.MULTILINE)
        source = source.replace("import openai\n", f"import {package} as openai\n")
    file = tmp_path / package / "app.py"
    file.parent.mkdir()
    file.write_text(source)
    settings = tmp_path / "mypy.ini"
    settings.write_text("[mypy]\n")
    where = ["--config-file", str(settings), "--cache-dir", str(CACHE), "--no-error-summary"]
    options = ["--strict", "--python-version=3.10", "--no-pretty", *where, str(file)]
    ran = _run("mypy", *options, MYPYPATH=str(GENERATED))
    assert ran.returncode == 0, ran.stdout + ran.stderr
    said = [line.partition("app.py:")[2] for line in ran.stdout.splitlines() if "Revealed" in line]
    for pattern, plain in _OPEN:
        said = [pattern.sub(plain, line) for line in said]
    return said


def test_an_application_sees_the_official_types(tmp_path: Path) -> None:
    ours, theirs = (_revealed(tmp_path, package) for package in ("openai_client", "openai"))
    assert len(ours) > 50
    assert ours == theirs


def test_pyright_agrees_with_an_application(tmp_path: Path) -> None:
    source = APPLICATION.read_text("utf-8").replace("from openai", "from openai_client")
    source = source.replace("import openai\n", "import openai_client as openai\n")
    (tmp_path / "app.py").write_text(source)
    settings = {"typeCheckingMode": "strict", "extraPaths": [str(GENERATED)], "include": ["."]}
    file = tmp_path / "pyrightconfig.json"
    file.write_text(json.dumps(settings | {"pythonVersion": "3.10"}))
    ran = _run("pyright", "-p", str(file), "--pythonpath", sys.executable, "--outputjson")
    said = [d for d in json.loads(ran.stdout)["generalDiagnostics"] if d["severity"] == "error"]
    assert said == []


def test_there_are_snippets_for_every_subject() -> None:
    names = {file.stem for file in SNIPPETS.glob("*.py")}
    assert names == {"chat", "clients", "lists", "media", "params"}
