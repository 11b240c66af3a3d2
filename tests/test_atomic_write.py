"""Every file that a command replaces: in one step, with its mode, through links to their target."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click.testing
import pytest
from specloom.atomic_write import is_leftover, remove_leftovers, write_file
from specloom.cli import cli

OPEN = "type: object\nproperties: {}\n"
API = "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\n"


def run(*arguments: str) -> click.testing.Result:
    return click.testing.CliRunner().invoke(cli, [*arguments], prog_name="specloom")


def _fix(file: Path) -> click.testing.Result:
    return run("schema", "fix", "--write", str(file))


def _bundle(file: Path) -> click.testing.Result:
    (file.parent / "api.yaml").write_text(API)
    return run("bundle", str(file.parent / "api.yaml"), "--out", str(file))


def _scan(file: Path) -> click.testing.Result:
    return run("models", "scan", "--fix", "--write", "--today", "2027-06-01", str(file))


def _model(file: Path) -> click.testing.Result:
    (file.parent / "s.json").write_text('{"type": "object", "properties": {"a": {}}}')
    return run("schema", "model", str(file.parent / "s.json"), "-o", str(file))


# What each command writes over, or None for what it wrote itself.
WRITERS: dict[str, tuple[str | None, Callable[[Path], click.testing.Result]]] = {
    "schema fix": (OPEN, _fix),
    "bundle": (API + "# old\n", _bundle),
    "models scan": ('client.create(model="gpt-4-0613")\n', _scan),
    "schema model": (None, _model),
}


@pytest.mark.parametrize("command", WRITERS)
def test_a_file_keeps_its_mode_and_a_link_stays_one(tmp_path: Path, command: str) -> None:
    text, write = WRITERS[command]
    real, link = tmp_path / "real", tmp_path / "link.yaml"
    if text is None:
        write(real)
    else:
        real.write_text(text)
    real.chmod(0o640)
    before = real.stat()
    link.symlink_to(real)
    result = write(link)
    assert result.exit_code == 0, result.output
    assert link.is_symlink()
    assert real.stat().st_ino != before.st_ino, "nothing was written"
    assert real.stat().st_mode & 0o777 == 0o640
    assert text is None or real.read_text() != text
    assert not [p for p in tmp_path.iterdir() if is_leftover(p.name)]


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_a_new_file_has_the_mode_that_the_umask_allows(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        write_file(tmp_path / "new" / "a", b"1")
    finally:
        os.umask(old)
    assert (tmp_path / "new" / "a").stat().st_mode & 0o777 == 0o640


def test_errors_name_the_file_and_no_temporary_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name in ("file/below", "folder", "loop"):
        with pytest.raises(OSError) as caught:
            write_file(tmp_path / name, b"")
        assert caught.value.filename == str(tmp_path / name)
        assert ".specloom-" not in str(caught.value)
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(PermissionError) as denied:
        write_file(tmp_path / "file", b"1")
    assert denied.value.filename == str(tmp_path / "file")
    assert {p.name for p in tmp_path.iterdir()} == {"file", "folder", "loop"}


def _dead() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.mark.skipif(os.name != "posix", reason="asks after processes")
def test_only_what_a_dead_run_left_is_removed(tmp_path: Path) -> None:
    dead = f".specloom-{_dead()}-0123abcd.tmp"
    kept = [f".specloom-{os.getppid()}-0123abcd.tmp", ".specloom-manifest.json", "a.tmp"]
    for name in (dead, *kept):
        (tmp_path / name).write_text("")
    remove_leftovers([tmp_path, tmp_path / "nowhere"])
    assert {p.name for p in tmp_path.iterdir()} == set(kept)


def test_a_model_replaces_only_what_it_made(tmp_path: Path) -> None:
    target = tmp_path / "model.py"
    assert _model(target).exit_code == 0
    assert "class" in target.read_text()
    assert _model(target).exit_code == 0
    # As Git for Windows checks it out.
    target.write_bytes(target.read_bytes().replace(b"\n", b"\r\n"))
    assert _model(target).exit_code == 0
    for text in (target.read_text() + "x = 1\n", "mine = 1\n"):
        target.write_text(text)
        result = _model(target)
        assert result.exit_code == 1
        assert "error[E901]: this file is in the way" in result.stderr
        assert target.read_text() == text
