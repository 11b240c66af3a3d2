"""What the READMEs show is true: their commands are run and print what stands there, and their
programs run against the mock server. A line `…` stands for any lines."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.answering import KEY

ROOT = Path(__file__).parents[2]
GIVEN = Path(__file__).parent / "readme"
READMES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "generated" / "README.md"]
# What sets up environments, installs, or never ends is tried where it is made.
ELSEWHERE = ("make ", "pip ", "git ", "cd ")


def _blocks(language: str) -> Iterator[tuple[Path, str]]:
    for path in READMES:
        text = path.read_text(encoding="utf-8")
        for block in re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
            yield path, block


def _commands() -> Iterator[tuple[str, str]]:
    """Each command that is shown, with what is shown below it."""
    for _, block in _blocks("console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield command.split("   #")[0].strip(), output


def _environment(**more: str) -> dict[str, str]:
    keep = {k: v for k, v in os.environ.items() if not k.upper().endswith("_PROXY")}
    return {**keep, "NO_PROXY": "*", "PYTHONPATH": str(ROOT / "codegen"), "COLUMNS": "140", **more}


# How many files there are and how long it takes changes, and says nothing about the truth.
_NUMBERS = re.compile(r"[\d,]+(?= (?:files|added|operations|types))|\d+\.\d(?= s$)", re.MULTILINE)


def _prints(shown: str, printed: str) -> bool:
    shown, printed = _NUMBERS.sub("N", shown), _NUMBERS.sub("N", printed)
    lines = (re.escape(line.rstrip()) + r"[ ]*\n" for line in shown.splitlines())
    pattern = "".join(r"(?:.*\n)*?" if line.startswith("…") else line for line in lines)
    return re.fullmatch(pattern, printed) is not None


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What somebody has who reads: the project's spec and client, and a few files of their own."""
    place = tmp_path_factory.mktemp("readme") / "work"
    shutil.copytree(GIVEN, place)
    shutil.copytree(ROOT / "spec", place / "spec")
    shutil.copytree(ROOT / "generated", place / "generated")
    return place


def test_every_command_prints_what_is_shown(folder: Path) -> None:
    ran = 0
    for command, output in _commands():
        if command.startswith(ELSEWHERE) or "mock" in command:
            continue
        words = shlex.split(command)
        assert words[0] == "specloom", command
        run = subprocess.run(
            [sys.executable, "-m", "specloom", *words[1:]],
            cwd=folder,
            env=_environment(XDG_CACHE_HOME=str(folder.parent / "cache")),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert run.returncode in (0, 1), f"{command}\n{run.stdout}"
        if output.strip():
            assert _prints(output, run.stdout), f"{command}\n{run.stdout}"
        ran += 1
    assert ran > 5


def test_every_make_target_that_is_named_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    text = "".join(path.read_text(encoding="utf-8") for path in READMES)
    named = set(re.findall(r"(?:\$ |`)make ([a-z-]+)", text))
    assert {"generate", "test"} <= named <= targets


@pytest.fixture(scope="module")
def mock() -> Iterator[str]:
    command = [sys.executable, "-m", "specloom", "mock", "spec", "--port", "0", "--key", KEY]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        found = re.search(r"http://\S+", server.stdout.readline())
        try:
            assert found
            yield found.group()
        finally:
            server.terminate()


def test_every_program_runs(mock: str, folder: Path) -> None:
    programs = list(_blocks("python"))
    assert programs
    for path, program in programs:
        run = subprocess.run(
            [sys.executable, "-W", "error", "-c", program],
            cwd=folder,
            env=_environment(
                OPENAI_API_KEY=KEY,
                OPENAI_BASE_URL=mock,
                PYTHONPATH=str(ROOT / "generated"),
            ),
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, f"{path.name}\n{program}\n{run.stderr}"
