"""The command line where things go wrong around it: interrupted, unread, full, misspelt."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import click.testing
import pytest
from specloom.cli import cli
from specloom.cli.report import in_color

API = """openapi: 3.1.0
info: {title: Pets, version: '1'}
paths: {/pets: {get: {responses: {200: {description: Pets.}}}}}
"""
ROOT = Path(__file__).resolve().parent.parent
PROGRAM = [sys.executable, "-m", "specloom"]


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "codegen"))
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    (work / "api.yaml").write_text(API)
    return work


def run(*arguments: str, code: int = 0) -> click.testing.Result:
    result = click.testing.CliRunner().invoke(cli, arguments, prog_name="specloom")
    assert result.exit_code == code, result.output
    return result


def test_an_interruption_leaves_no_traceback(place: Path) -> None:
    """The spec is a pipe that nobody writes to, so that the run waits until it is interrupted."""
    os.mkfifo(place / "schema.json")
    command = [*PROGRAM, "schema", "check", "schema.json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    # Opening the other end waits until the program has opened this one.
    with process, (place / "schema.json").open("wb"):
        for _ in range(60):
            # One that comes while an object is finalised is lost; people press the key again.
            process.send_signal(signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                out, err = process.communicate(timeout=0.5)
                break
        else:
            pytest.fail("it goes on")
    assert (process.returncode, out, err) == (130, b"", b"")


def test_a_reader_that_has_enough_is_no_error() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    process = subprocess.run([*PROGRAM, "explain"], stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    assert (process.returncode, process.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this machine has no /dev/zero")
@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["check"], 1, "this is not a regular file"),
        (["schema", "check"], 1, "more than 67 MB"),
        (["models", "scan"], 2, "too large to be source code"),
    ],
)
def test_a_file_without_end_is_not_read_to_its_end(
    arguments: list[str], code: int, said: str
) -> None:
    assert said in run(*arguments, "/dev/zero", code=code).output


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this machine has no /dev/full")
@pytest.mark.parametrize(
    "arguments", [["check", "api.yaml"], ["explain"], ["--help"], ["bundle", "api.yaml"]]
)
def test_a_full_disk_is_said_in_a_line(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        process = subprocess.run([*PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE)
    assert process.returncode == 2
    assert process.stderr == b"Error: No space left on device\n"


def test_a_disk_that_fills_up_is_reported_with_what_to_do(place: Path) -> None:
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096));"
        "from specloom.cli import main; main(['generate', 'api.yaml'])"
    )
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert process.returncode == 1
    assert "error[E903]: can't write here: File too large" in process.stderr
    assert process.stderr.endswith("; not everything was written: run it again\n")
    assert run("generate", "api.yaml").stdout.startswith("generated: 1 operation")
    assert run("generate", "api.yaml", "--check").stdout == "generated: up to date\n"


@pytest.mark.parametrize("out", ["taken", "/dev/full"])
def test_an_output_folder_that_is_none(place: Path, out: str) -> None:
    """A device among them: it is never read for an excerpt."""
    (place / "taken").write_text("mine")
    result = run("generate", "api.yaml", "--out", out, code=2 if out == "taken" else 1)
    assert "is a file" in result.stderr or "; nothing was written" in result.stderr
    assert "1 error in 1 file;" in result.stderr or out == "taken"
    assert (place / "taken").read_text() == "mine"


def test_the_specs_own_folder_is_no_output_folder(place: Path) -> None:
    (place / "spec").mkdir()
    (place / "spec" / "openapi.yaml").write_text(API)
    result = run("generate", "--out", "spec/../spec", code=2)
    assert "is the spec's own folder" in result.stderr
    assert [path.name for path in (place / "spec").iterdir()] == ["openapi.yaml"]


def test_a_path_with_spaces_can_be_pasted(place: Path) -> None:
    printed = run("generate", "api.yaml", "--out", "an ö").stdout
    [line] = [row for row in printed.splitlines() if row.startswith("use it: ")]
    command = line.removeprefix("use it: ").replace(" python ", f" {sys.executable} ", 1)
    assert subprocess.run(command, shell=True, check=False).returncode == 0


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (["chekc"], "check"),
        (["gen"], "generate"),
        (["schema", "chek"], "check"),
        (["models", "scna"], "scan"),
        (["generate", "--pakage", "a"], "--package"),
    ],
)
def test_what_is_misspelt_is_corrected(typed: list[str], meant: str) -> None:
    assert f"'{meant}'" in run(*typed, code=2).stderr


def test_a_command_like_no_other_gets_no_guess() -> None:
    assert "Did you mean" not in run("xyzzy", code=2).stderr


def test_every_command_shows_how_it_is_called() -> None:
    commands = [[name] for name in cli.list_commands(click.Context(cli))]
    for group in ("schema", "models"):
        command = cli.get_command(click.Context(cli), group)
        assert isinstance(command, click.Group)
        commands += [[group, name] for name in command.list_commands(click.Context(command))]
    assert len(commands) > 15
    for names in commands:
        shown = run(*names, "--help").stdout
        assert f"  specloom {' '.join(names)}" in shown, names
        assert "..." not in shown.partition("Commands:")[2], names


def test_colours_can_be_forced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    Path("broken.yaml").write_text("openapi: [")
    Path("reply.json").write_text('{"type": "object"}')
    for arguments in (["check", "broken.yaml"], ["schema", "check", "reply.json"]):
        shown = subprocess.run([*PROGRAM, *arguments], capture_output=True, check=False).stdout
        assert b"\x1b[1;31merror[" in shown
    assert in_color(sys.__stdout__ or sys.stdout)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not in_color(sys.__stdout__ or sys.stdout)
