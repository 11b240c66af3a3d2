"""The recipes of CONTRIBUTING, followed step by step in a copy of what they change."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from specloom import passes
from specloom.diagnostics.problems import Problem, Severity
from specloom.ir import Api
from specloom.passes.rewrite import change_operations
from specloom.pipeline import Result, generate

ROOT = Path(__file__).parents[2]
RECIPES = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")

ENDPOINT = """
usage:
  get:
    operationId: usage.retrieve
    tags: [usage]
    summary: Tell how much a day used
    parameters:
      - name: date
        in: query
        required: true
        description: The day, in UTC.
        schema: { type: string, format: date }
    responses:
      "200":
        description: The tokens of the day.
        content:
          application/json: { schema: { $ref: "../schemas/usage.yaml#/Usage" } }
      4XX: { $ref: "../openapi.yaml#/components/responses/Error" }
      5XX: { $ref: "../openapi.yaml#/components/responses/Error" }
"""
SCHEMA = """
Usage:
  type: object
  description: The tokens that a day used.
  required: [tokens]
  properties:
    tokens: { type: integer, minimum: 0, description: How many tokens were used. }
"""
EXAMPLE = """
a_day:
  summary: Ask about one day
  request: { query: { date: "2026-11-01" } }
  response: { status: 200, body: { tokens: 1204 } }
"""
TAG = """  - name: usage
    summary: Usage
    description: How much was used.
"""
PATH = '  /usage: { $ref: "endpoints/usage.yaml#/usage" }\n'


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "spec", tmp_path / "spec"))


@pytest.fixture(scope="module")
def before() -> Result:
    return generate(ROOT / "spec")


def _insert(path: Path, before: str, text: str) -> None:
    whole = path.read_text(encoding="utf-8")
    assert whole.count(before) == 1
    path.write_text(whole.replace(before, text + before), encoding="utf-8")


def _errors(result: Result) -> list[Problem]:
    return [p for p in result.problems if p.severity is Severity.ERROR]


def _changed(before: Result, after: Result) -> set[str]:
    names = before.files.keys() | after.files.keys()
    return {name for name in names if before.files.get(name) != after.files.get(name)}


def test_add_an_endpoint(spec: Path, before: Result) -> None:
    (spec / "endpoints/usage.yaml").write_text(ENDPOINT, encoding="utf-8")
    (spec / "schemas/usage.yaml").write_text(SCHEMA, encoding="utf-8")
    _insert(spec / "openapi.yaml", "  /moderations:", PATH)
    _insert(spec / "openapi.yaml", "  - name: embeddings\n", TAG)
    without_example = generate(spec)
    assert {p.code for p in _errors(without_example)} == {"E044"}, "an example is asked for"
    (spec / "examples/usage.retrieve.yaml").write_text(EXAMPLE, encoding="utf-8")
    after = generate(spec)
    assert not _errors(after)
    assert {p.code for p in after.problems} == {"D001"}, "the Korean texts are asked for"
    report = str(after.files["REPORT.md"])
    assert "| `usage.retrieve` | `GET /usage` | 1 | `Usage` |" in report
    assert "openai_client/resources/usage.py" in _changed(before, after)


def test_add_a_field(spec: Path, before: Result) -> None:
    field = "    mood: { type: string, description: How the voice sounds. }\n"
    _insert(spec / "schemas/audio.yaml", "    speed:\n", field)
    after = generate(spec)
    assert not after.problems
    changed = _changed(before, after)
    assert "mood: str" in str(after.files["openai_client/resources/audio/speech.py"])
    kinds = {name.split("/")[0] for name in changed}
    assert kinds <= {"openai_client", "docs", "fixtures", "REPORT.md", ".specloom-manifest.json"}


def test_change_how_the_output_looks(tmp_path: Path, before: Result) -> None:
    name = "python/pagination.py.j2"
    source = ROOT / "templates" / name
    mine = tmp_path / "templates" / name
    mine.parent.mkdir(parents=True)
    mine.write_text(source.read_text(encoding="utf-8") + "\n# Ours.\n", encoding="utf-8")
    after = generate(ROOT / "spec", templates=tmp_path / "templates")
    assert _changed(before, after) >= {"openai_client/pagination.py"}
    assert "# Ours." in str(after.files["openai_client/pagination.py"])


def test_add_a_pass(monkeypatch: pytest.MonkeyPatch, before: Result) -> None:
    def shout_summaries(api: Api, report: Callable[[Problem], None]) -> Api:
        return change_operations(api, lambda op: replace(op, summary=op.summary.upper()))

    monkeypatch.setattr(passes, "PASSES", (*passes.PASSES, shout_summaries))
    after = generate(ROOT / "spec")
    file = "openai_client/resources/moderations.py"
    assert file in _changed(before, after)
    assert '"""TELL WHETHER TEXTS OR IMAGES ARE HARMFUL' in str(after.files[file])


def test_no_recipe_has_more_than_six_steps() -> None:
    recipes = RECIPES.split("\n## ")[1:]
    assert len(recipes) > 5
    for recipe in recipes:
        assert "\n7. " not in recipe, recipe.splitlines()[0]


def test_a_golden_case_is_made_by_the_command_that_is_named() -> None:
    command = "PYTHONPATH=codegen:. .venv/bin/python tests/generate/cases.py"
    assert command in RECIPES
    run = subprocess.run(
        [sys.executable, "tests/generate/cases.py", "no-such-case"],
        cwd=ROOT,
        env={"PYTHONPATH": "codegen:."},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 2
    assert "no-such-case: there is no such folder" in run.stderr and "zoo" in run.stderr
