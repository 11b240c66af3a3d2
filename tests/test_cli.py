"""The command line at its boundary: output, exit codes, and what hostile inputs come to."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import click.testing
import pytest
from specloom.cli import cli

ROOT = Path(__file__).resolve().parent.parent
SOUND = ROOT / "tests" / "cases" / "check" / "sound" / "spec"
API = """openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://pets.invalid'}]
paths:
  /pets/{id}:
    get:
      operationId: pets.retrieve
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        200:
          description: A pet.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet: {type: object, required: [id], properties: {id: {type: string}}}
"""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own to work in, and a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("NO_COLOR", raising=False)
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return work


def run(*arguments: str, code: int = 0) -> click.testing.Result:
    result = click.testing.CliRunner().invoke(cli, arguments, prog_name="specloom")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == code, result.output
    return result


# specloom


def test_help_says_how_completion_is_switched_on() -> None:
    shown = run("--help").stdout
    assert "_SPECLOOM_COMPLETE=zsh_source" in shown
    assert all(name in shown for name in ("check", "generate", "vendor", "schema", "models"))


def test_completion_scripts_come() -> None:
    environment = {**os.environ, "_SPECLOOM_COMPLETE": "bash_source"}
    command = [sys.executable, "-c", "from specloom.cli import main; main([])"]
    shown = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert "complete" in shown.stdout


HEAVY = ("black", "rich", "jsonschema", "jsonschema_rs", "datamodel_code_generator", "jinja2")


def imported(*arguments: str) -> set[str]:
    """Which of the heavy packages running a command imports."""
    code = (
        "import sys\nfrom specloom.cli import main\n"
        f"try:\n    main({list(arguments)!r})\nexcept SystemExit:\n    pass\n"
        f"print('\\n' + ' '.join(m for m in {HEAVY!r} if m in sys.modules))"
    )
    command = [sys.executable, "-c", code]
    shown = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(shown.stdout.splitlines()[-1].split())


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    assert imported("--help") == set()
    assert imported("--version") == set()
    assert imported("vendor", "x", "--check") == set()


def test_an_unchanged_run_imports_nothing_heavy(place: Path) -> None:
    (place / "api.yaml").write_text(API)
    run("generate", "api.yaml")
    assert imported("generate", "api.yaml") == set()


def test_an_unknown_command_is_wrong_usage() -> None:
    assert "No such command" in run("chekc", code=2).stderr


# check


def test_a_sound_spec_takes_one_line() -> None:
    shutil.copytree(SOUND, "spec")
    assert run("check").stdout == "spec: fine\n"


def test_problems_are_shown_with_their_places(place: Path) -> None:
    (place / "api.yaml").write_text(API.replace("schemas/Pet'", "schemas/Pett'"))
    shown = run("check", "api.yaml", code=1).stdout
    assert "api.yaml:12:55: error[E020]" in shown
    assert "hint: did you mean 'Pet'?" in shown
    assert shown.endswith("api.yaml: 1 error in 1 file (1 file read)\n")
    assert "\x1b" not in shown


def test_warnings_alone_are_no_failure(place: Path) -> None:
    (place / "api.yaml").write_text(API.replace("name: id", "name: pet"))
    assert "warning[E042]" in run("check", "api.yaml").stdout


def test_problems_for_programs_and_reviews(place: Path) -> None:
    (place / "api.yaml").write_text(API.replace("schemas/Pet'", "schemas/Pett'"))
    [problem] = json.loads(run("check", "api.yaml", "--format", "json", code=1).stdout)
    assert (problem["code"], problem["line"], problem["column"]) == ("E020", 12, 55)
    annotation = run("check", "api.yaml", "--format", "github", code=1).stdout
    assert annotation.startswith("::error file=api.yaml,line=12,col=55,title=E020::")
    sarif = json.loads(run("check", "api.yaml", "--format", "sarif", code=1).stdout)
    assert sarif["runs"][0]["results"][0]["ruleId"] == "E020"


def test_no_problems_are_an_empty_list_for_programs(place: Path) -> None:
    (place / "api.yaml").write_text(API)
    assert json.loads(run("check", "api.yaml", "--format", "json").stdout) == []


@pytest.mark.parametrize("command", ["check", "generate"])
def test_a_spec_that_is_not_there_is_wrong_usage(command: str) -> None:
    assert "there is no nowhere\n" in run(command, "nowhere", code=2).stderr
    assert "this folder has no spec/" in run(command, code=2).stderr


HOSTILE: dict[str, bytes] = {
    "alias bomb": b"a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    + b"".join(
        b"%c: &%c [%s]\n" % (n, n, b",".join([b"*%c" % (n - 1)] * 10)) for n in range(98, 112)
    ),
    "deep flow": b"openapi: " + b"[" * 50_000,
    "deep json": b'{"a":' * 50_000,
    "deep block": b"\n".join(b" " * n + b"a:" for n in range(3_000)),
    "twice": b"openapi: 3.1.0\nopenapi: 3.1.0\n",
    "utf-16": API.encode("utf-16"),
    "latin": API.encode() + b"# \xe9",
    "binary": bytes(range(256)),
    "tabs": b"openapi:\n\t3.1.0",
    "empty": b"",
    "list": b"- a",
    "remote": API.encode().replace(b"'#/components/schemas/Pet'", b"'http://127.0.0.1:9/x.yaml'"),
    "outside": API.encode().replace(b"'#/components/schemas/Pet'", b"'../../../etc/x.yaml'"),
    "python": b"openapi: !!python/object/apply:os.system ['touch owned']",
}


@pytest.mark.parametrize("command", ["check", "generate"])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents_are_refused(place: Path, command: str, name: str) -> None:
    (place / "api.yaml").write_bytes(HOSTILE[name])
    # Of a document that is somebody else's, what can be generated is; the rest is reported.
    partly = command == "generate" and name in ("twice", "remote", "outside")
    result = run(command, "api.yaml", code=1)
    assert "error[E0" in result.output
    assert "Traceback" not in result.output
    if not partly:
        assert [path.name for path in place.iterdir()] == ["api.yaml"]


def test_a_byte_order_mark_is_a_warning(place: Path) -> None:
    (place / "api.yaml").write_bytes(b"\xef\xbb\xbf" + API.encode())
    assert "warning[W001]" in run("check", "api.yaml").stdout
    run("generate", "api.yaml")
    assert (place / "generated").is_dir()


def test_control_characters_reach_no_terminal(place: Path) -> None:
    (place / "api.yaml").write_text(API.replace("schemas/Pet'", "schemas/P\x9b31m'"))
    assert "\x9b" not in run("check", "api.yaml", code=1).stdout


# generate


def test_generate_writes_checks_and_stays_quiet(place: Path) -> None:
    (place / "api.yaml").write_text(API)
    first = run("generate", "api.yaml", "--package", "pets", "--out", "build")
    assert first.stdout.startswith("build: 1 operation, ")
    assert "from pets import PetsClient" in first.stdout
    assert (place / "build/pets/__init__.py").is_file()
    arguments = ("generate", "api.yaml", "--package", "pets", "--out", "build")
    assert run(*arguments).stdout == "build: nothing changed\n"
    assert run(*arguments, "--check").stdout == "build: up to date\n"


def test_check_shows_what_is_out_of_date_and_writes_nothing(place: Path) -> None:
    (place / "api.yaml").write_text(API)
    result = run("generate", "api.yaml", "--check", code=1)
    assert "+++ b/" in result.stdout
    assert "generated: out of date (" in result.stderr
    assert " to add): run specloom generate" in result.stderr
    assert not (place / "generated").exists()
    run("generate", "api.yaml")
    (place / "api.yaml").write_text(API.replace("id: {type: string}", "name: {type: string}"))
    assert "+    name" in run("generate", "api.yaml", "--check", code=1).stdout


def test_every_input_wakes_the_generator(place: Path) -> None:
    (place / "api.yaml").write_text(API)
    run("generate", "api.yaml")
    quiet = "generated: nothing changed\n"
    assert run("generate", "api.yaml").stdout == quiet
    templates = place / "mine"
    templates.mkdir()
    assert run("generate", "api.yaml", "--templates", "mine").stdout != quiet
    (place / "api.yaml").write_text(API + "# a comment\n")
    assert run("generate", "api.yaml").stdout != quiet
    next((place / "generated").rglob("__init__.py")).write_text("x = 1\n")
    assert "edited by hand" in run("generate", "api.yaml", code=1).stderr


def test_a_file_that_is_referred_to_wakes_the_generator(place: Path) -> None:
    (place / "api.yaml").write_text(API.replace("#/components/schemas/Pet", "pet.yaml#/Pet"))
    (place / "pet.yaml").write_text("Pet: {type: object, properties: {a: {type: string}}}")
    run("generate", "api.yaml")
    (place / "pet.yaml").write_text("Pet: {type: object, properties: {b: {type: string}}}")
    assert "changed" in run("generate", "api.yaml").stdout
    assert "nothing changed" in run("generate", "api.yaml").stdout


@pytest.mark.parametrize(
    "note", [b"", b"[]", b"{}", b'{"read": 1, "inputs": 1, "output": "", "summary": []}']
)
def test_a_broken_note_means_a_full_run(place: Path, tmp_path: Path, note: bytes) -> None:
    (place / "api.yaml").write_text(API)
    run("generate", "api.yaml")
    [cached] = (tmp_path / "cache" / "specloom").glob("*.json")
    cached.write_bytes(note)
    assert "nothing changed (" in run("generate", "api.yaml").stdout


def test_a_cache_that_can_not_be_written_is_no_error(place: Path, tmp_path: Path) -> None:
    (place / "api.yaml").write_text(API)
    (tmp_path / "cache").write_text("a file")
    run("generate", "api.yaml")


def test_generate_does_not_touch_a_file_that_it_did_not_make(place: Path) -> None:
    (place / "api.yaml").write_text(API)
    run("generate", "api.yaml")
    name = next((place / "generated").glob("*/__init__.py")).parent.name
    shutil.rmtree(place / "generated")
    (place / "generated" / name).mkdir(parents=True)
    (place / "generated" / name / "__init__.py").write_text("mine")
    result = run("generate", "api.yaml", code=1)
    assert "error[E901]" in result.stderr
    assert [p.name for p in (place / "generated" / name).iterdir()] == ["__init__.py"]


@pytest.mark.parametrize("name", ["a-b", "class", "1a", "a.b", "../up", ""])
def test_package_names_are_checked(place: Path, name: str) -> None:
    (place / "api.yaml").write_text(API)
    assert (
        "no name for a Python package"
        in run("generate", "api.yaml", "--package", name, code=2).stderr
    )


# vendor


@pytest.fixture
def package(place: Path) -> Path:
    source = place / "generated" / "pets"
    (source / "sub").mkdir(parents=True)
    (source / "__init__.py").write_text("from .sub import x\n")
    (source / "sub/__init__.py").write_text("x = 1\n")
    (source / "py.typed").write_text("")
    (source / "__pycache__").mkdir()
    (source / "__pycache__/a.pyc").write_bytes(b"")
    (source / ".mypy_cache/3.10").mkdir(parents=True)
    (source / ".mypy_cache/3.10/a.db").write_bytes(b"")
    (place / "LICENSE").write_text("Do as you like.\n")
    return source


def vendor(*arguments: str, code: int = 0) -> click.testing.Result:
    return run("vendor", "app/pets", "--from", "generated/pets", *arguments, code=code)


def test_vendor_copies_the_package_with_its_licence(place: Path, package: Path) -> None:
    assert vendor().stdout == "app/pets: 5 added (5 files)\n"
    there = {p.relative_to(place / "app/pets").as_posix() for p in (place / "app").rglob("*")}
    assert {"__init__.py", "sub/__init__.py", "py.typed", "LICENSE", ".vendored.json"} <= there
    assert not {"__pycache__", ".mypy_cache"} & there
    code = "import app.pets; print(app.pets.x)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout == "1\n"


def test_the_record_says_what_was_copied_and_not_when(place: Path, package: Path) -> None:
    shutil.copytree(SOUND, "spec")
    vendor()
    record = json.loads((place / "app/pets/.vendored.json").read_text())
    assert set(record) == {"version", "package", "spec", "files"}
    assert len(record["spec"]) == 64
    assert set(record["files"]) == {
        *("__init__.py", "sub/__init__.py", "py.typed", "LICENSE", ".gitattributes")
    }
    assert vendor().stdout == "app/pets: nothing changed (5 files)\n"


def test_vendor_check_tells_current_modified_and_stale(place: Path, package: Path) -> None:
    vendor()
    (place / "app/pets/sub/.pytype").mkdir()
    (place / "app/pets/sub/.pytype/left.txt").write_text("")
    assert vendor("--check").stdout == "app/pets: current\n"
    (package / "sub/__init__.py").write_text("x = 2\n")
    (package / "new.py").write_text("")
    (package / "py.typed").unlink()
    stale = vendor("--check", code=1).stdout
    assert stale.splitlines()[:4] == [
        "app/pets: stale (3 files)",
        "  new.py: new in the package",
        "  py.typed: gone from the package",
        "  sub/__init__.py: changed in the package",
    ]
    vendor()
    assert vendor("--check").stdout == "app/pets: current\n"
    (place / "app/pets/__init__.py").write_text("mine")
    (place / "app/pets/mine.py").write_text("")
    (place / "app/pets/LICENSE").unlink()
    assert vendor("--check", code=1).stdout.splitlines() == [
        "app/pets: modified (3 files)",
        "  LICENSE: removed",
        "  __init__.py: edited",
        "  mine.py: not part of the package",
    ]
    problems = json.loads(vendor("--check", "--format", "json", code=1).stdout)
    assert {p["code"] for p in problems} == {"E912"}
    (package / "new.py").write_text("x = 5")
    problems = json.loads(vendor("--check", "--format", "json", code=1).stdout)
    assert {p["code"] for p in problems} == {"E912", "E913"}


def test_vendor_check_without_a_source_still_sees_edits(place: Path, package: Path) -> None:
    vendor()
    shutil.rmtree(package)
    assert "as it was copied" in vendor("--check").stdout
    (place / "app/pets/__init__.py").write_text("mine")
    assert "modified" in vendor("--check", code=1).stdout


def test_vendoring_again_removes_what_went_away_and_nothing_else(
    place: Path, package: Path
) -> None:
    vendor()
    (place / "app/pets/mine.py").write_text("mine")
    (package / "py.typed").unlink()
    assert vendor().stdout == "app/pets: 1 deleted (4 files)\n"
    assert (place / "app/pets/mine.py").read_text() == "mine"


def test_vendor_does_not_overwrite_what_was_edited(place: Path, package: Path) -> None:
    vendor()
    (place / "app/pets/__init__.py").write_text("mine")
    (package / "sub/__init__.py").write_text("x = 2\n")
    assert "error[E901]" in vendor(code=1).stderr
    assert (place / "app/pets/sub/__init__.py").read_text() == "x = 1\n"


def test_vendor_refuses_a_folder_that_is_not_its_own(place: Path, package: Path) -> None:
    (place / "app/pets").mkdir(parents=True)
    (place / "app/pets/other.py").write_text("theirs")
    assert "error[E911]" in vendor(code=1).stderr
    assert [p.name for p in (place / "app/pets").iterdir()] == ["other.py"]
    assert "no vendored package" in vendor("--check", code=2).stderr


def test_vendor_neither_copies_nor_minds_what_a_killed_run_left(place: Path, package: Path) -> None:
    left = f".specloom-{os.getpid()}-0123abcd.tmp"
    (package / "sub" / left).write_text("half")
    vendor()
    assert not list((place / "app").rglob("*.tmp"))
    (place / "app/pets" / left).write_text("half")
    assert vendor("--check").stdout == "app/pets: current\n"


def test_vendor_check_takes_windows_line_ends_for_what_they_are(place: Path, package: Path) -> None:
    vendor()
    for path in (*package.rglob("*.py"), *(place / "app").rglob("*.*")):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert vendor("--check").stdout == "app/pets: current\n"
    assert "nothing changed" in vendor().stdout


def test_vendor_takes_the_package_that_was_generated(place: Path, package: Path) -> None:
    (package / "_client.py").write_text("")
    run("vendor", "app")
    assert (place / "app/pets/_client.py").is_file()
    other = place / "generated/zoo/_client.py"
    other.parent.mkdir()
    other.write_text("")
    printed = run("vendor", "app", code=2).stderr
    assert "say --from generated/pets or generated/zoo" in printed
    shutil.rmtree(place / "generated")
    assert "run specloom generate first" in run("vendor", "app", code=2).stderr


def test_a_description_comes_from_stdin(place: Path) -> None:
    def piped(*arguments: str, text: str = API) -> click.testing.Result:
        return click.testing.CliRunner().invoke(cli, arguments, input=text, prog_name="specloom")

    assert piped("check", "-").stdout == "-: fine\n"
    made = piped("generate", "-", "--package", "pets", "--out", "build")
    assert made.stdout.startswith("build: 1 operation, ")
    again = piped("generate", "-", "--package", "pets", "--out", "build", "--check")
    assert again.stdout.startswith("build: up to date")
    assert '"openapi": "3.' in piped("bundle", "-", "--format", "json").stdout
    # References are seen from the working folder.
    (place / "parts.yaml").write_text("Pet: { type: object }\n")
    whole = "{type: object, required: [id], properties: {id: {type: string}}}"
    text = API.replace(whole, "{ $ref: 'parts.yaml#/Pet' }")
    assert text != API
    assert piped("check", "-", text=text).exit_code == 0
    broken = piped("check", "-", text="openapi: [")
    assert broken.exit_code == 1
    assert broken.stdout.startswith("-:2:1: error[E003]")
    assert "error[E004]: this file is empty" in piped("check", "-", text="").stdout


def test_a_missing_spec_is_reported_with_what_could_be_meant(place: Path) -> None:
    for command in ("check", "generate", "bundle", "mock"):
        assert "no spec/: name a description, or start a project" in run(command, code=2).stderr
        assert "there is no nowhere.yaml\n" in run(command, "nowhere.yaml", code=2).stderr
    (place / "openapi.yaml").write_text(API)
    assert "no spec/: say openapi.yaml" in run("check", code=2).stderr
    assert "did you mean openapi.yaml?" in run("import", "openapi.yml", code=2).stderr


@pytest.mark.parametrize("width", [60, 80, 200])
@pytest.mark.parametrize("command", ["", "generate", "mock", "vendor", "schema check"])
def test_help_fits_the_terminal(command: str, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    rows = run(*command.split(), "--help").stdout.splitlines()
    long = [row for row in rows if len(row) > min(width, 100)]
    # A command that is to be copied stays on one line.
    copied = ("specloom ", "fish ", "bash ", "zsh ")
    assert [row for row in long if not row.lstrip().startswith(copied)] == []
    assert len(long) <= 3


def test_vendor_needs_a_package(place: Path) -> None:
    assert "error[E910]" in vendor(code=1).stderr


def test_vendor_copies_no_links(place: Path, package: Path) -> None:
    (package / "secret.py").symlink_to(place / "LICENSE")
    assert "error[E910]" in vendor(code=1).stderr


def test_vendor_reads_no_hostile_record(place: Path, package: Path) -> None:
    (place / "victim").write_text("x")
    vendor()
    record = place / "app/pets/.vendored.json"
    content = json.loads(record.read_text())
    content["files"]["../../victim"] = content["files"]["LICENSE"]
    record.write_text(json.dumps(content))
    assert "error[E900]" in vendor(code=1).stderr
    record.write_text("{")
    assert "error[E902]" in vendor(code=1).stderr
    assert "error[E902]" in vendor("--check", code=1).stderr
    assert (place / "victim").exists()


# Colours


def test_colours_need_a_terminal_and_no_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    from specloom.cli.report import in_color

    class Terminal:
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm")
    assert in_color(Terminal())  # type: ignore[arg-type]
    assert not in_color(sys.__stdin__) or os.isatty(0)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not in_color(Terminal())  # type: ignore[arg-type]
    monkeypatch.setenv("NO_COLOR", "")
    monkeypatch.setenv("TERM", "dumb")
    assert not in_color(Terminal())  # type: ignore[arg-type]


def test_vendor_puts_the_package_into_a_folder_of_packages(place: Path, package: Path) -> None:
    source = ("--from", "generated/pets")
    run("vendor", "app/_vendor", *source)
    assert (place / "app/_vendor/pets/__init__.py").is_file()
    assert "app/_vendor/pets: current" in run("vendor", "--check", "app/_vendor", *source).stdout
    inside = run("vendor", "--check", "app/_vendor/pets", *source)
    assert "app/_vendor/pets: current" in inside.stdout
