"""The guide on checking schemas: its commands print what it shows, in the order of the page."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.answering import ROOT
from tests.docs.reading import Snippet, blocks


def _pairs(snippets: list[Snippet]) -> Iterator[tuple[str, str]]:
    """Each command with the block of output right after it; empty where there is none."""
    for snippet, after in zip(snippets, [*snippets[1:], None], strict=True):
        if snippet.language == "sh":
            shown = after is not None and after.language in ("text", "diff")
            yield snippet.text.strip(), after.text if after is not None and shown else ""


def _run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    program, *arguments = command.split()
    assert program == "specloom"
    return subprocess.run(
        [sys.executable, "-m", "specloom", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "codegen"), "COLUMNS": "100"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_commands_print_what_is_shown(
    pages: dict[str, str], tmp_path: Path, language: str
) -> None:
    page = f"{language}/guides/checking-schemas.md"
    shown = list(blocks(page, pages[page]))
    files = {
        "weather.yaml": next(s for s in shown if s.language == "yaml"),
        "people.py": next(s for s in shown if "class Team" in s.text),
        "answers.jsonl": next(s for s in shown if s.language == "jsonl"),
    }
    for name, snippet in files.items():
        (tmp_path / name).write_text(snippet.text, encoding="utf-8")
    count = 0
    for command, output in _pairs(shown):
        done = _run(command, tmp_path)
        assert done.returncode in (0, 1), done.stderr
        assert "Traceback" not in done.stderr
        if output:
            count += 1
            assert done.stdout.splitlines() == output.splitlines(), command
    assert count == 5
    assert _run("specloom schema check weather.yaml", tmp_path).returncode == 0


def test_the_test_in_the_guide_passes(pages: dict[str, str], tmp_path: Path) -> None:
    page = pages["en/guides/checking-schemas.md"]
    (code,) = (s.text for s in blocks("", page) if "assert_accepted" in s.text)
    (tmp_path / "test_people.py").write_text(code, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_people.py"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "codegen")}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
