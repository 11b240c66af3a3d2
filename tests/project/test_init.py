"""`specloom init`: a project that checks, generates and answers at once."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from specloom.project.starter import Project, starting_files

from .conftest import Run, written

ROOT = Path(__file__).resolve().parents[2]


def test_a_new_project_is_sound_and_generates_without_a_word_of_warning(
    run: Run, place: Path
) -> None:
    shown = run("init", "weather").stdout
    assert "cd weather" in shown
    assert "specloom generate" in shown
    assert {
        "Makefile",
        "README.md",
        ".gitignore",
        ".github/workflows/check.yml",
        ".pre-commit-config.yaml",
    } <= set(written(place / "weather"))
    assert run("check", "weather/spec").stdout == "weather/spec: fine\n"
    made = run("generate", "weather/spec", "--out", "weather/generated")
    assert made.stderr == ""
    assert "3 operations" in made.stdout
    assert run("generate", "weather/spec", "--out", "weather/generated", "--check").exit_code == 0


CALLS = """
import subprocess, sys
command = [sys.executable, "-c", "from specloom.cli import main; main()", "mock", "spec"]
server = subprocess.Popen([*command, "--port", "0"], stdout=subprocess.PIPE, text=True)
try:
    url = server.stdout.readline().strip()
    from shelf_client import Shelf
    with Shelf(api_key="any", base_url=url, max_retries=0) as client:
        print(sorted({note.text for note in client.notes.list(limit=2)}))
        print(client.notes.create(text="Buy ink.").text)
        print(client.notes.retrieve("note-7Gm2").color)
finally:
    server.terminate()
    server.wait()
    server.stdout.close()
"""


def test_the_client_of_a_new_project_calls_its_operations(run: Run, place: Path) -> None:
    run("init", "shelf")
    run("generate", "shelf/spec", "--out", "shelf/generated")
    paths = f"{ROOT}:{place / 'shelf' / 'generated'}"
    shown = subprocess.run(
        [sys.executable, "-W", "error", "-c", CALLS],
        cwd=place / "shelf",
        env={"PYTHONPATH": paths, "PATH": "", "HOME": str(place), "XDG_CACHE_HOME": str(place)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert shown.returncode == 0, shown.stderr
    listed, created, color = shown.stdout.splitlines()
    assert listed == "['Call back at noon.', 'Water the plants.']"
    assert created
    assert color == "green"


def test_the_hooks_and_the_workflow_run_as_they_are(run: Run, place: Path) -> None:
    run("init", "shelf")
    run("generate", "shelf/spec", "--out", "shelf/generated")
    folder = place / "shelf"
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "one"]):
        who = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
        subprocess.run(["git", *who, *command], cwd=folder, check=True)
    subprocess.run(
        ["git", "update-ref", "refs/remotes/origin/HEAD", "HEAD"], cwd=folder, check=True
    )
    hooks = yaml.safe_load((folder / ".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    workflow = yaml.safe_load((folder / ".github/workflows/check.yml").read_text())
    steps = [step.get("run", "") for step in workflow["jobs"]["check"]["steps"]]
    commands = [hook["entry"] for hook in hooks if "schema" not in hook["id"]]
    commands += [step for step in steps if step.startswith("specloom")]
    assert len(commands) == 8
    for command in commands:
        words = shlex.split(command.replace("$BASE", "HEAD"))[1:]
        program = [sys.executable, "-m", "specloom", *words]
        shown = subprocess.run(program, cwd=folder, capture_output=True, text=True, check=False)
        assert shown.returncode == 0, f"{command}\n{shown.stdout}{shown.stderr}"


def test_the_current_folder_serves_too(run: Run, place: Path) -> None:
    shown = run("init", "--package", "ledger").stdout
    assert "cd " not in shown
    assert "package: ledger\n" in (place / "spec" / "openapi.yaml").read_text()
    assert run("check").stdout == "spec: fine\n"


def test_a_folder_with_anything_in_it_is_left_alone(run: Run, place: Path) -> None:
    (place / "notes.txt").write_text("mine")
    (place / "src").mkdir()
    printed = run("init", code=2).stderr
    assert "error[P004]: this folder isn't empty: it contains notes.txt, src/" in printed
    assert "hint: name a new folder" in printed
    assert sorted(path.name for path in place.iterdir()) == ["notes.txt", "src"]


@pytest.mark.parametrize("done", [0, 1, 5])
def test_a_run_that_was_killed_is_finished_by_the_next(run: Run, place: Path, done: int) -> None:
    files = starting_files(Project("zoo_client"))
    for name in list(files)[:done]:
        (place / "zoo" / name).parent.mkdir(parents=True, exist_ok=True)
        (place / "zoo" / name).write_bytes(files[name])
    left = place / "zoo" / "spec" / f".specloom-{os.getpid()}-0123abcd.tmp"
    left.parent.mkdir(parents=True, exist_ok=True)
    left.write_text("half")
    run("init", "zoo")
    assert written(place / "zoo") == {name: text.decode() for name, text in files.items()}
    assert "isn't empty" in run("init", "zoo", code=2).stderr
    (place / "zoo" / list(files)[-1]).unlink()
    first = min(files)
    (place / "zoo" / first).write_text("mine")
    assert f"it contains {first.split('/')[0]}" in run("init", "zoo", code=2).stderr


def test_a_fresh_repository_counts_as_empty(run: Run, place: Path) -> None:
    (place / ".git").mkdir()
    run("init")
    assert (place / "spec" / "openapi.yaml").is_file()


def test_hidden_files_are_in_the_way_as_well(run: Run, place: Path) -> None:
    (place / ".env").write_text("KEY=1")
    assert "it contains .env" in run("init", code=2).stderr


@pytest.mark.parametrize("name", ["1x", "class", "a-b", "ü", "a.b", ""])
def test_a_package_is_named_as_python_has_it(run: Run, place: Path, name: str) -> None:
    assert "is no name for a Python package" in run("init", "x", "--package", name, code=2).stderr
    assert list(place.iterdir()) == []


def test_a_file_is_no_folder(run: Run, place: Path) -> None:
    (place / "x").write_text("")
    assert "x is a file" in run("init", "x", code=2).stderr


def test_a_place_that_cannot_be_written_is_reported(run: Run, place: Path) -> None:
    (place / "x").write_text("")
    assert "error[E903]" in run("init", "x/y", code=1).stderr


@pytest.mark.parametrize("folder", ["class", "日本", "9-lives", "my-api_client", "h.i", "None"])
def test_folders_of_any_name_give_a_sound_spec(run: Run, folder: str) -> None:
    run("init", folder)
    assert run("check", f"{folder}/spec").stdout == f"{folder}/spec: fine\n"


def test_the_files_name_no_place_of_ours() -> None:
    for name, content in starting_files(Project("notes_client")).items():
        assert not name.startswith("/")
        assert not re.search(rb"\{\{|\{%|/home/|/work/|/tmp/", content.replace(b"${{", b"")), name
