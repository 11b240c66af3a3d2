"""The guide on testing: its programs for pytest are what pytest runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.reading import blocks


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_programs_for_pytest_pass(written: Path, tmp_path: Path, language: str) -> None:
    page = written / "docs" / language / "guides" / "testing.md"
    programs = [b.text for b in blocks(page.name, page.read_text()) if b.language == "python"]
    (plugin,) = (text for text in programs if "pytest_plugins" in text)
    (test,) = (text for text in programs if "def test_" in text)
    (tmp_path / "conftest.py").write_text(plugin)
    (tmp_path / "test_guide.py").write_text(test)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error"]
    run = subprocess.run(
        command,
        cwd=tmp_path,
        env={"PYTHONPATH": str(written), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0 and "1 passed" in run.stdout, run.stdout + run.stderr
