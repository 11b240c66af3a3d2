"""What the tests of whole projects share: a place of their own, and the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click.testing
import pytest
from specloom.cli import cli

Run = Callable[..., click.testing.Result]


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own to work in, and a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return work


@pytest.fixture
def run() -> Run:
    """Runs a command and holds it to its exit code; a traceback is a failure."""

    def run(*arguments: str, code: int = 0) -> click.testing.Result:
        result = click.testing.CliRunner().invoke(cli, arguments, prog_name="specloom")
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
        assert result.exit_code == code, result.output
        return result

    return run


def same(one: Any, other: Any) -> bool:
    """Equal in value, in type and in the order of keys."""
    return json.dumps(one) == json.dumps(other)


def written(folder: Path) -> dict[str, str]:
    """The files below a folder by their paths."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
