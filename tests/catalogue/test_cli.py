"""`specloom models` as people and pipelines use it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from specloom.features.model_catalogue.cli import models

from tests.catalogue.conftest import SPEC, Write

TODAY = "--today=2026-11-22"


def run(*arguments: str | Path) -> Result:
    """Run `specloom models …`; anything but a clean exit is a failure here."""
    result = CliRunner().invoke(models, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own, without a spec: the shipped catalogue is used."""
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def test_list_by_date(project: Path) -> None:
    result = run("list", "--retiring", "3w", "--kind", "chat", TODAY)
    lines = [line.split() for line in result.output.splitlines()[1:]]
    assert [line[0] for line in lines][:2] == ["gpt-5", "gpt-5-2025-08-07"]
    row = "gpt-5 chat deprecated 2026-12-11 19 gpt-6.1-sol 400,000 128,000"
    assert " ".join(lines[0]) == row
    assert result.exit_code == 0


def test_list_by_endpoint_and_status_as_json(project: Path) -> None:
    result = run(
        "list", "--endpoint", "images/variations", "--status", "shut_down", "--format=json", TODAY
    )
    rows = json.loads(result.output)
    assert [(row["id"], row["days_left"], row["replacement"]) for row in rows] == [
        ("dall-e-2", -194, "gpt-image-2")
    ]


def test_list_as_markdown(project: Path) -> None:
    output = run("list", "--kind", "moderation", "--format", "markdown", TODAY).output
    assert output.startswith("| model | kind |")
    assert "| `omni-moderation-latest` | moderation | active |" in output


def test_show(project: Path) -> None:
    output = run("show", "openai/gpt-4o", TODAY).output
    assert "deprecated, 53 days left" in output
    assert "gpt-6-luna" in output
    page = "  OpenAI's deprecations page: https://developers.openai.com/api/docs/deprecations ("
    assert page in output
    facts = json.loads(run("show", "gpt-4o", "--format", "json").output)
    assert facts["alias_of"]
    assert {"name", "title", "url", "looked_up"} == facts["source"][0].keys()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "gpt4o"], "did you mean 'gpt-4o'"),
        (["list", "--retiring", "soon"], "write for example 90d"),
        (["list", "--kind", "chats"], "there are chat, completion"),
        (["list", "--endpoint", "/v1/nothing"], "no model has the endpoint"),
        (["list", "--today", "22.11.2026"], "write YYYY-MM-DD"),
        (["list", "--format", "xml"], "'xml' is not one of"),
        (["list", "--spec", "nowhere"], "no model catalogue here"),
        (["scan", "nowhere"], "no such file or folder: nowhere"),
        (["scan", "--fail-within", "6m"], "write for example 90d"),
        (["scan", "--format", "xml"], "'xml' is not one of"),
        (["scan", "--write"], "--write goes with --fix"),
    ],
)
def test_wrong_usage(project: Path, arguments: list[str], said: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert said in result.output


def test_a_broken_catalogue(project: Path, write: Write) -> None:
    spec = write(one="family: a\nmodels: { m: { kind: chat, shutdown: soon } }\n")
    result = run("list", "--spec", spec)
    assert result.exit_code == 2
    assert "error[M002]" in result.output


def test_a_spec_of_its_own_is_preferred(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(one="family: a\nsource: here\nmodels: { mine: { kind: chat } }\n")
    monkeypatch.chdir(tmp_path)
    assert json.loads(run("list", "--format", "json").output)[0]["id"] == "mine"


def test_a_folder_of_ruby_specs_is_no_catalogue(project: Path) -> None:
    (project / "spec" / "models").mkdir(parents=True)
    assert run("show", "gpt-4o").exit_code == 0


SOURCE = """model = "gpt-4o"
old = "openai/dall-e-3"
speech = "tts-1"
new = "gpt-6-luna"
tuned = "ft:gpt-4o-mini:org::id"
cloud = "azure/gpt-4o"
"""


@pytest.fixture
def source(project: Path) -> Path:
    path = project / "app.py"
    path.write_text(SOURCE)
    return path


def test_scan_says_where_when_and_what_instead(source: Path) -> None:
    lines = run("scan", ".", TODAY).output.splitlines()
    assert lines[0].startswith(
        "app.py:1:10: gpt-4o is shut down on 2027-01-14, in 53 days; use gpt-6-luna"
    )
    assert lines[1] == (
        "app.py:2:15: dall-e-3 was shut down on 2026-05-12, 194 days ago; use gpt-image-2"
        " (returns base64 instead of links)"
    )
    assert "not by the speech endpoint" in lines[2]
    assert "gpt-4o-mini (fine-tuned)" in lines[3]
    assert "azure/gpt-4o has dates of its own" in lines[4]
    assert lines[5] == "6 mentions in 1 file: 1 shut down, 4 to be shut down, 1 active"


@pytest.mark.parametrize(
    ("options", "code"),
    [([], 1), (["--exit-zero"], 0), (["--fail-within=90d"], 1), (["--format=json"], 1)],
)
def test_scan_fails_where_a_model_is_shut_down(source: Path, options: list[str], code: int) -> None:
    assert run("scan", TODAY, *options).exit_code == code


def test_many_mentions_are_summed_up_by_model(project: Path) -> None:
    (project / "a.py").write_text('m = "gpt-4o"\n' * 1000 + 'n = "dall-e-3"\n')
    (project / "b.py").write_text('m = "gpt-4o"\n\nn = "gpt-4-mini"\n')
    result = run("scan", TODAY)
    first, second, unknown, *counts = result.output.splitlines()
    assert first == (
        "dall-e-3: 1 mention in 1 file, first a.py:1001:6; was shut down on 2026-05-12, 194 days"
        " ago; use gpt-image-2 (returns base64 instead of links)"
    )
    assert second.startswith(
        "gpt-4o: 1,001 mentions in 2 files, first a.py:1:6; is shut down on 2027-01-14, in 53 days;"
        " use gpt-6-luna"
    )
    assert unknown == "b.py:3:6: gpt-4-mini is not in the catalogue; did you mean 'gpt-4o-mini'?"
    assert "1 id not in the catalogue" in counts
    assert len(run("scan", "--all", TODAY).output.splitlines()) == 1002 + 1 + len(counts)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ('m = "gpt-4-mini"', ["gpt-4-mini"]),
        ("m = 'openai/gpt-9'", ["gpt-9"]),
        ('m = "text-embedding-4"', ["text-embedding-4"]),
        ('m = "gpt-4o"; n = "gpt-neo"; o = "my-gpt-9"; p = "gpt-9.md is"; q = "gpt-9.md"', []),
        ('m = "gpt-9"  # specloom: keep', []),
        ('AzureChatOpenAI(azure_deployment="gpt-9")', []),
        ('name.startswith("gpt-9")', []),
    ],
)
def test_ids_that_look_like_the_vendor_s_and_exist_nowhere(
    project: Path, text: str, ids: list[str]
) -> None:
    (project / "a.py").write_text(text)
    rows = json.loads(run("scan", "--format", "json", TODAY).output)
    assert [row["model"] for row in rows if row["code"] == "M103"] == ids


def test_scan_passes_where_all_live_long_enough(project: Path) -> None:
    (project / "app.py").write_text("model = 'gpt-4o'\ncloud = 'azure/dall-e-3'\n")
    assert run("scan", "--fail-within", "30d", TODAY).exit_code == 0
    assert run("scan", "--fail-within", "53d", TODAY).exit_code == 1


def test_recordings_count_only_where_asked(project: Path) -> None:
    (project / "fixtures").mkdir()
    (project / "fixtures" / "a.json").write_text('{"model": "dall-e-3"}')
    result = run("scan", "--fail-within", "0d", TODAY)
    assert (result.exit_code, "1 mention in recordings" in result.output) == (0, True)
    assert run("scan", "--fail-within", "0d", "--recorded", TODAY).exit_code == 1


def test_scan_for_machines(source: Path) -> None:
    rows = json.loads(run("scan", "--format", "json", "--fail-within=60d", TODAY).output)
    first, second = rows[0], rows[1]
    assert (first["file"], first["line"], first["column"], first["end_column"]) == (
        "app.py",
        1,
        10,
        16,
    )
    assert (first["code"], first["severity"], first["model"], first["replacement"]) == (
        "M101",
        "error",
        "gpt-4o",
        "gpt-6-luna",
    )
    assert (second["code"], second["status"], second["days_left"]) == ("M100", "shut_down", -194)
    (sarif,) = json.loads(run("scan", "--format", "sarif", TODAY).output)["runs"]
    assert len(sarif["results"]) == len(rows) == 5
    (place,) = sarif["results"][0]["locations"]
    assert place["physicalLocation"]["region"] == {
        "startLine": 1,
        "startColumn": 10,
        "endColumn": 16,
    }
    described = {rule["id"]: rule["shortDescription"] for rule in sarif["tool"]["driver"]["rules"]}
    assert described.keys() == {"M100", "M101"} and all(text["text"] for text in described.values())
    assert run("scan", "--format", "github", TODAY).output.startswith(
        "::warning file=app.py,line=1"
    )


def test_active_models_are_shown_where_asked(source: Path) -> None:
    assert "gpt-6-luna is active" in run("scan", "--all", TODAY).output


@pytest.mark.parametrize(("setting", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colours_are_for_terminals_that_want_them(
    source: Path, setting: dict[str, str], coloured: bool
) -> None:
    reader, writer = os.openpty()
    code = "from specloom.features.model_catalogue.cli import models; models()"
    command = [sys.executable, "-c", code, "scan", "app.py", TODAY]
    plain = {k: v for k, v in os.environ.items() if k != "NO_COLOR"}
    environment = {**plain, "TERM": "xterm", "PYTHONPATH": str(SPEC.parent), **setting}
    done = subprocess.run(command, stdout=writer, env=environment, cwd=source.parent, check=False)
    assert done.returncode == 1
    os.close(writer)
    first = os.read(reader, 4096)
    os.close(reader)
    assert (b"\x1b[33mapp.py:1:10" in first) is coloured
    assert b"app.py:1:10: gpt-4o" in first


def test_fix_shows_a_diff_and_writes_nothing(source: Path) -> None:
    result = run("scan", "--fix", TODAY)
    assert '-model = "gpt-4o"\n' in result.output
    assert '+model = "gpt-6-luna"\n' in result.output
    assert "2 ids in 1 file would change; 2 left to you, see above" in result.output
    assert "gpt-4o-mini (fine-tuned) is not replaced: a model has to be fine-tuned" in result.output
    assert source.read_text() == SOURCE


@pytest.mark.parametrize("text", ["m: gpt-4o\n", "m: gpt-4o\r\nn: gpt-4o\r\n", "m: gpt-4o"])
def test_the_diff_of_a_fix_is_one_that_git_applies(project: Path, text: str) -> None:
    (project / "a.yaml").write_bytes(text.encode())
    shown = run("scan", "--fix", TODAY).stdout_bytes
    patch = shown[shown.index(b"--- ") : shown.rindex(b"\n", 0, -1) + 1]
    subprocess.run(["git", "apply", "-"], input=patch, check=True)
    assert (project / "a.yaml").read_bytes() == text.replace("gpt-4o", "gpt-6-luna").encode()


def test_fix_writes_only_what_can_stand_in(source: Path) -> None:
    source.chmod(0o755)
    result = run("scan", "--fix", "--write", "--fail-within", "60d", TODAY)
    changed = SOURCE.replace('"gpt-4o"', '"gpt-6-luna"').replace("dall-e-3", "gpt-image-2")
    assert source.read_text() == changed
    assert source.stat().st_mode & 0o777 == 0o755
    assert list(source.parent.iterdir()) == [source]
    # tts-1 and the fine-tuned model still end within 60 days.
    assert result.exit_code == 1


def test_fix_leaves_recordings_alone_unless_asked(project: Path) -> None:
    (project / "cassettes").mkdir()
    tape = project / "cassettes" / "a.yaml"
    tape.write_text("model: gpt-4o\r\n", newline="")
    run("scan", "--fix", "--write", TODAY)
    assert tape.read_bytes() == b"model: gpt-4o\r\n"
    run("scan", "--fix", "--write", "--recorded", TODAY)
    assert tape.read_bytes() == b"model: gpt-6-luna\r\n"


def test_an_unreadable_file_is_said_and_the_rest_scanned(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden = source.parent / "hidden.py"
    hidden.write_text("'gpt-4'")
    opened = Path.open

    def refuse(path: Path, *arguments: object, **options: object) -> object:
        if path.name == "hidden.py":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    result = run("scan", TODAY)
    assert result.exit_code == 2
    assert "hidden.py: Permission denied" in result.output
    assert "app.py:1:10" in result.output


def test_the_checkout_s_catalogue_is_found() -> None:
    assert run("show", "gpt-4o", "--spec", SPEC).exit_code == 0
    assert run("show", "gpt-4o", "--spec", SPEC / "models").exit_code == 0
