"""`specloom diff` as it is called: sources, formats, exit codes, accepted changes, versions."""

from __future__ import annotations

import json
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.diff.cases import CASES, run

OLD = """\
openapi: 3.1.0
info: { title: Zoo, version: 1.4.0 }
paths:
  /pets:
    post:
      operationId: pets.create
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
      responses: { 204: { description: Done. } }
components:
  schemas:
    Pet: { type: object, properties: { kind: { enum: [cat, bird] }, note: { type: string } } }
"""
NEW = OLD.replace("[cat, bird]", "[cat, dog]")


@pytest.fixture
def zoo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("old.yaml").write_text(OLD)
    Path("new.yaml").write_text(NEW)
    return tmp_path


def git(*arguments: str) -> None:
    who = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
    subprocess.run(["git", *who, *arguments], check=True, capture_output=True)


@pytest.mark.parametrize(
    ("fail_on", "code"),
    [("breaking", 1), ("maybe", 1), ("compatible", 1), ("docs", 1), ("never", 0)],
)
def test_the_exit_code_says_whether_there_is_what_fail_on_names(
    zoo: Path, fail_on: str, code: int
) -> None:
    run("old.yaml", "new.yaml", "--fail-on", fail_on, code=code)
    run("old.yaml", "old.yaml", "--fail-on", fail_on, code=0)


def test_text_shows_the_line_the_verdict_and_the_version_that_follows(zoo: Path) -> None:
    shown = run("old.yaml", "new.yaml", code=1).stdout
    assert "error[DF231]: Pet.kind can't be bird any more" in shown
    assert "hint: breaks callers: callers that send it are refused" in shown
    assert shown.endswith("2 changes: 1 breaking, 1 compatible; 1.4.0 → 2.0.0\n")
    assert run("old.yaml", "old.yaml", code=0).stdout == "no changes\n"
    assert run("old.yaml", "new.yaml", "--only-version", code=1).stdout == "2.0.0\n"


def test_machines_get_pointers_fingerprints_and_annotations(zoo: Path) -> None:
    rows = json.loads(run("old.yaml", "new.yaml", "--format", "json", code=1).stdout)
    gone = next(row for row in rows if row["code"] == "DF231")
    assert gone["old"]["pointer"] == "#/components/schemas/Pet/properties/kind"
    assert gone["verdict"] == "breaks callers" and gone["before"] == "bird"
    assert gone["operations"] == ["pets.create"]
    assert (
        "::error file=new.yaml,line=12" in run("old.yaml", "new.yaml", "--format", "github").stdout
    )
    log = json.loads(run("old.yaml", "new.yaml", "--format", "sarif").stdout)
    assert {r["ruleId"] for r in log["runs"][0]["results"]} == {"DF230", "DF231"}
    # Lines that are moved don't change what a change is.
    Path("new.yaml").write_text(NEW.replace("paths:", "\n\n\npaths:"))
    again = json.loads(run("old.yaml", "new.yaml", "--format", "json", code=1).stdout)
    assert {row["fingerprint"] for row in again} == {row["fingerprint"] for row in rows}


def test_markdown_is_an_entry_of_a_changelog(zoo: Path) -> None:
    entry = run("old.yaml", "new.yaml", "--format", "markdown").stdout
    assert entry.startswith("## 2.0.0\n\n### Breaking\n\n- `Pet.kind` can't be bird any more (")
    assert "### New and changed\n\n- `Pet.kind` can be dog.\n" in entry


def test_a_page_escapes_what_the_description_says(zoo: Path) -> None:
    Path("new.yaml").write_text(OLD.replace("note:", "'<script>alert(1)</script>':"))
    page = run("old.yaml", "new.yaml", "--format", "html").stdout
    assert "<script>" not in page and "&lt;script&gt;" in page
    ET.fromstring(
        page.split("<ul>")[1].split("</ul>")[0].join(("<ul>", "</ul>")).replace("<br>", "")
    )


def test_revisions_of_git_are_read_as_they_were(zoo: Path) -> None:
    Path("spec").mkdir()
    Path("spec/openapi.yaml").write_text(OLD.replace("#/components/schemas", "pets.yaml#"))
    pets = OLD.partition("  schemas:\n    ")[2]
    Path("spec/pets.yaml").write_text(pets)
    git("init", "-q")
    git("add", "spec")
    git("commit", "-qm", "one")
    Path("spec/pets.yaml").write_text(pets.replace("bird", "dog"))
    rows = json.loads(run("HEAD", "--format", "json", code=1).stdout)
    assert {row["old"]["file"] for row in rows} == {"HEAD:spec/pets.yaml"}
    assert {row["new"]["file"] for row in rows} == {"spec/pets.yaml"}
    git("commit", "-qam", "two")
    assert run("HEAD", code=0).stdout == "no changes\n"
    run("HEAD~1", "HEAD", code=1)
    run("HEAD~1:spec/openapi.yaml", "spec", code=1)
    assert "no nothing.yaml" in run("HEAD:nothing.yaml", code=2).stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("http://127.0.0.1:9/openapi.yaml", "new.yaml"), "can't fetch http://127.0.0.1:9/"),
        (("none.yaml", "new.yaml"), "'none.yaml' is no file or folder, and git knows no such"),
        (("--", "-x", "new.yaml"), "is no file or folder"),
        (("old.yaml", "broken.yaml"), "error[E"),
    ],
)
def test_what_cannot_be_compared_is_exit_code_2(
    zoo: Path, arguments: tuple[str, ...], said: str
) -> None:
    Path("broken.yaml").write_text("a: [")
    assert said in run(*arguments, code=2).stderr


def test_accepted_changes_do_not_fail_and_keep_their_reason(zoo: Path) -> None:
    entry = "- { code: DF231, subject: Pet.kind, reason: Birds never were sold. }\n"
    Path("accepted-changes.yaml").write_text(entry)
    shown = run("old.yaml", "new.yaml", code=0).stdout
    assert "; accepted: Birds never were sold." in shown
    assert "2 changes: 1 breaking, 1 compatible, 1 of them accepted" in shown
    rows = json.loads(run("old.yaml", "new.yaml", "--format", "json").stdout)
    prints = [row["fingerprint"] for row in rows if row["code"] == "DF231"]
    Path("other.yaml").write_text(f"- {{ fingerprint: {prints[0]}, reason: Asked. }}\n")
    run("old.yaml", "new.yaml", "--accepted", "other.yaml", code=0)
    assert "warning[E921]" in run("old.yaml", "old.yaml", code=0).stderr


@pytest.mark.parametrize(
    "entry",
    [
        "- { code: DF231, subject: Pet.kind }",
        "- { reason: So. }",
        "- { code: DF231, why: So. }",
        "- DF231",
        "code: DF231",
    ],
)
def test_an_accepted_change_says_which_and_why(zoo: Path, entry: str) -> None:
    Path("accepted-changes.yaml").write_text(entry + "\n")
    assert "error[E920]" in run("old.yaml", "new.yaml", code=2).stderr


@pytest.mark.parametrize(
    ("version", "case", "after"),
    [
        ("1.4.0", "operations", "2.0.0"),
        ("0.4.1", "operations", "0.5.0"),
        ("1.4.0", "lifecycles", "1.5.0"),
        ("0.4.1", "lifecycles", "0.4.2"),
        ("1.4.0", "docs", "1.4.1"),
        ("2026-11", "docs", ""),
    ],
)
def test_the_version_follows_from_the_worst_change(
    tmp_path: Path, version: str, case: str, after: str
) -> None:
    for name in ("old.yaml", "new.yaml"):
        text = (CASES / case / name).read_text().replace("1.4.0", version)
        (tmp_path / name).write_text(text)
    found = run(str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml"), "--only-version")
    assert found.stdout.strip() == after
