"""What is done again: a check of what hasn't changed, and anything while somebody edits."""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click.testing
import pytest
from specloom import examine
from specloom.cli import cli

ROOT = Path(__file__).resolve().parent.parent
SOUND = ROOT / "tests" / "cases" / "check" / "sound" / "spec"
SECONDS = 60


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    shutil.copytree(SOUND, tmp_path / "spec")
    return tmp_path / "spec"


def check(code: int, *arguments: str) -> str:
    result = click.testing.CliRunner().invoke(cli, ["check", "spec", *arguments])
    assert result.exit_code == code, result.output
    return result.stdout


def test_a_check_of_what_has_not_changed_is_remembered(
    spec: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = spec / "openapi.yaml"
    text = root.read_text()
    root.write_text(text.replace("title:", "titel:", 1))
    first = check(1)
    with monkeypatch.context() as patched:
        patched.setattr(examine, "examine", None)
        assert check(1) == first and "error[" in first
        assert "::error" in check(1, "--format", "github")
    root.write_text(text)
    assert check(0) == "spec: fine\n"
    (spec / "schemas" / "new.yaml").write_text("A: [")
    assert "new.yaml" in check(1)


@contextmanager
def running(*arguments: str) -> Iterator[queue.Queue[str]]:
    """A program that goes on, and the lines that it prints."""
    command = [sys.executable, "-u", "-m", "specloom", *arguments]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "codegen")}
    lines: queue.Queue[str] = queue.Queue()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=env
    ) as program:
        assert program.stdout is not None
        stream = program.stdout
        reader = threading.Thread(target=lambda: [lines.put(line) for line in stream], daemon=True)
        reader.start()
        try:
            yield lines
        finally:
            program.terminate()
            program.wait()


def until(lines: queue.Queue[str], words: str) -> str:
    end = time.monotonic() + SECONDS
    seen = ""
    while words not in seen:
        seen += lines.get(timeout=max(0.1, end - time.monotonic()))
    return seen


def test_problems_are_shown_while_one_edits(spec: Path) -> None:
    root = spec / "openapi.yaml"
    text = root.read_text()
    with running("check", "spec", "--watch") as lines:
        assert "spec: fine" in until(lines, "watching")
        root.write_text(text.replace("title:", "titel:", 1))
        assert "openapi.yaml:" in until(lines, "watching")
        root.write_text(text + "\n")
        assert "spec: fine" in until(lines, "watching")


def test_files_are_made_while_one_edits(spec: Path) -> None:
    schemas = next((spec / "schemas").glob("*.yaml"))
    with running("generate", "spec", "--target", "python", "--out", "made", "--watch") as lines:
        until(lines, "watching")
        schemas.write_text(schemas.read_text() + "\n# a comment\n")
        assert "nothing changed" in until(lines, "watching")


def test_what_comes_once_is_not_watched(spec: Path) -> None:
    result = click.testing.CliRunner().invoke(cli, ["check", "-", "--watch"], input="a: 1")
    assert result.exit_code == 2 and "stdin is read once" in result.stderr
