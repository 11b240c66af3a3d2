"""An entry of the catalogue, followed from its YAML to all that the client makes of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from specloom.cli.check import check
from specloom.document.load import load
from specloom.features.model_catalogue.cli import models
from specloom.features.model_catalogue.of_spec import newest, of_spec
from specloom.output import write
from specloom.pipeline import generate

ROOT = Path(__file__).resolve().parents[2]

FAMILY = """\
family: weaver
source: sdk

models:
  weaver-1:
    kind: chat
    released: 2026-01-02
    deprecated: 2026-03-04
    shutdown: 2027-05-06
    replacement: weaver-2
    replacement_note: "mind the \\"selvage\\""
    context_window: 4321
    max_output: 321
    endpoints: [/v1/chat/completions]
    features: [streaming]
    voices: [warp, weft]
  weaver-1-latest: { alias_of: weaver-1 }
  weaver-2: { kind: chat, endpoints: [/v1/chat/completions] }
"""

RULE = """
  - id: weaver-threads
    models: [weaver-1]
    operations: [chat.completions.create]
    require: { properties: { n: { maximum: 3 } } }
    reason: A weaver has three shuttles.
    instead: Ask for {context_window} knots, or for \\"{voices}\\".
    source: sdk
    good: [{ n: 3 }]
    bad: [{ n: 4 }]
"""

PROGRAM = """
import json, sys, typing, warnings
sys.path.insert(0, {tests!r})
import core_server, models_kit
from datetime import date
from openai_client import model_catalogue, ModelDeprecationWarning, PreflightError
from openai_client.model_catalogue import _lifecycle

_lifecycle.utc_today = lambda: date(2027, 5, 1)
server = core_server.Server(models_kit.ANSWER)
client = models_kit.sync_client(server, preflight="error")
call = client.chat.completions.create
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter("always")
    call(model="weaver-1-latest", messages=[], n=3)
    call(model="weaver-2", messages=[], n=4)
refused = None
try:
    call(model="weaver-1-latest", messages=[], n=4)
except PreflightError as error:
    refused = str(error)
card = model_catalogue.get("weaver-1-latest")
assert card is not None
known = [v for part in typing.get_args(model_catalogue.ChatModelId) for v in typing.get_args(part)]
print(json.dumps(dict(
    warned=[str(w.message) for w in warned],
    refused=refused,
    sent=len(server.requests),
    card=[card.id, card.alias_of, card.context_window, card.max_output, str(card.shutdown)],
    known=[v for v in known if v.startswith("weaver")],
)))
client.close()
server.stop()
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the spec, with a family and a rule more."""
    copy = tmp_path / "spec"
    # Translations of the docs would miss the new entries.
    shutil.copytree(ROOT / "spec", copy, ignore=shutil.ignore_patterns("i18n"))
    (copy / "models" / "weaver.yaml").write_text(FAMILY)
    with (copy / "models" / "rules.yaml").open("a") as rules:
        rules.write(RULE.replace("Ask for", '"Ask for').replace('\\".\n', '\\"."\n'))
    return copy


def test_an_entry_reaches_warning_preflight_literal_and_card(spec: Path, tmp_path: Path) -> None:
    result = generate(spec)
    assert not result.problems
    write(result.files, tmp_path / "out")
    kit = tmp_path / "kit"
    kit.mkdir()
    shutil.copy(ROOT / "tests" / "core" / "server.py", kit / "core_server.py")
    shutil.copy(ROOT / "tests" / "models" / "kit.py", kit / "models_kit.py")
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(tests=str(kit))],
        env={"PYTHONPATH": str(tmp_path / "out"), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout)
    assert found["warned"] == [
        "weaver-1-latest is shut down on 2027-05-06, in 5 days; "
        'use weaver-2 (mind the "selvage")'
    ]
    assert found["refused"] == (
        "chat.completions.create with weaver-1-latest breaks a rule:\n"
        "  weaver-threads: A weaver has three shuttles. "
        'Ask for 4321 knots, or for "warp, weft".'
    )
    assert found["sent"] == 2
    assert found["card"] == ["weaver-1-latest", "weaver-1", 4321, 321, "2027-05-06"]
    assert found["known"] == ["weaver-2", "weaver-1", "weaver-1-latest"]
    _in_the_docs({name: str(content) for name, content in result.files.items()})


def _in_the_docs(pages: dict[str, str]) -> None:
    table = pages["docs/en/models/index.md"]
    row = "| `weaver-1` | 2027-05-06 | 4,321 | 321 |  | `streaming` | `weaver-1-latest` |"
    assert row in table.splitlines()
    timeline = pages["docs/en/models/lifecycle.md"].splitlines()
    end = '| 2026-03-04 | `weaver-2` | mind the "selvage" |'
    assert f"| 2027-05-06 | `weaver-1` {end}" in timeline
    assert f"| 2027-05-06 | `weaver-1-latest` {end}" in timeline
    endpoints = pages["docs/en/models/endpoints.md"].splitlines()
    heads = next(line for line in endpoints if line.startswith("| Model |")).split("|")
    marks = next(line for line in endpoints if line.startswith("| `weaver-2` |")).split("|")
    marked = [head.strip() for head, mark in zip(heads, marks, strict=True) if "✓" in mark]
    assert marked == ["`/chat/completions`"]
    assert any("`weaver-1` (2027-05-06)" in line for line in endpoints)
    assert (
        'Ask for 4321 knots, or for "warp, weft".' in pages["docs/en/reference/chat.completions.md"]
    )


def test_an_entry_reaches_the_command_line(spec: Path, tmp_path: Path) -> None:
    def run(*arguments: object) -> str:
        day = ("--spec", str(spec), "--today", "2027-05-01")
        done = CliRunner().invoke(models, [*map(str, arguments), *day])
        assert done.exit_code == 0, done.output
        return done.output

    (row,) = [r for r in run("list", "--retiring", "7d").splitlines() if r.startswith("weaver-1 ")]
    assert " ".join(row.split()) == "weaver-1 chat deprecated 2027-05-06 5 weaver-2 4,321 321"
    shown = run("show", "weaver-1-latest")
    assert "deprecated, 5 days left" in shown and "A weaver has three shuttles." in shown
    (tmp_path / "app.py").write_text('MODEL = "weaver-1"\n')
    said = run("scan", tmp_path / "app.py").splitlines()[0]
    end = "weaver-1 is shut down on 2027-05-06, in 5 days"
    assert said.endswith(f'app.py:1:10: {end}; use weaver-2 (mind the "selvage")')


def _check(spec: Path) -> tuple[int, str]:
    run = CliRunner().invoke(check, [str(spec)])
    return run.exit_code, run.output


def test_the_catalogue_is_checked_with_its_spec(spec: Path) -> None:
    assert _check(spec)[0] == 0
    weaver = spec / "models" / "weaver.yaml"
    weaver.write_text(FAMILY.replace("weaver-2\n", "weaver-3\n").replace("completions]", "x]"))
    code, said = _check(spec)
    assert code == 1
    assert "weaver.yaml:10:18: error[M007]" in said and "did you mean" in said
    assert "error[M011]" in said and "/v1/chat/x" in said
    assert not generate(spec).files
    codes = {problem.code for problem in generate(spec).problems}
    assert codes == {"M007", "M011"}


def test_a_file_that_cannot_be_read_is_one_problem(spec: Path) -> None:
    (spec / "models" / "weaver.yaml").write_text("family: weaver\nmodels: [\n")
    code, said = _check(spec)
    assert code == 1 and said.count("weaver.yaml:") == 1
    (spec / "models" / "weaver.yaml").write_text("family: weaver\nmodels: 3\n")
    code, said = _check(spec)
    assert code == 1 and "error[M002]" in said


def test_generating_asks_no_clock(spec: Path) -> None:
    loaded, _ = load(spec)
    assert loaded is not None
    catalogue, problems = of_spec(loaded)
    assert catalogue is not None and not problems
    assert newest(catalogue) >= date(2026, 3, 4)
    _, later = of_spec(loaded, date(2035, 1, 1))
    assert not [p for p in later if p.code == "M008" and "weaver" in p.message]
    weaver = spec / "models" / "weaver.yaml"
    dated = "weaver-2: { shutdown: 2034-01-01, deprecated: 2026-06-01, replacement: gpt-6-luna,"
    weaver.write_text(FAMILY.replace("weaver-2: {", dated))
    assert {p.code for p in generate(spec).problems} == {"M009"}
    loaded, _ = load(spec)
    assert loaded is not None
    assert "M008" in {p.code for p in of_spec(loaded, date(2035, 1, 1))[1]}


def test_a_type_of_the_spec_may_not_take_the_name_of_an_alias(spec: Path) -> None:
    shared = spec / "schemas" / "shared.yaml"
    for path in (spec / "schemas").glob("*.yaml"):
        path.write_text(path.read_text().replace('#/ChatModel"', '#/ChatModelId"'))
    shared.write_text(shared.read_text().replace("\nChatModel:", "\nChatModelId:"))
    found = [p for p in generate(spec).problems if p.code == "M026"]
    assert len(found) == 1 and found[0].where.file.endswith("shared.yaml")


def test_without_a_catalogue_there_is_none_of_it(spec: Path) -> None:
    shutil.rmtree(spec / "models")
    result = generate(spec)
    assert not result.problems
    assert not [name for name in result.files if name.startswith("openai_client/models/")]
    printed = {name: str(content) for name, content in result.files.items()}
    client = printed["openai_client/_client.py"]
    assert "Guard" not in client and "preflight" not in client
    assert "ModelDeprecationWarning" not in printed["openai_client/__init__.py"]
    assert "docs/en/guides/errors.md" in printed
    assert not [name for name in printed if name.endswith("ending-models.md")]
    chat = printed["openai_client/resources/chat/completions/completions.py"]
    assert "operation=" not in chat and "ModelId" not in chat


def test_hostile_text_of_a_catalogue_stays_text(spec: Path, tmp_path: Path) -> None:
    nasty = 'x"""\\n{{ 7 * 7 }}\\");import os;os.abort()#' + "\u2028é" + "y " * 90
    weaver = spec / "models" / "weaver.yaml"
    note = json.dumps(nasty, ensure_ascii=True)
    weaver.write_text(FAMILY.replace('"mind the \\"selvage\\""', note))
    result = generate(spec)
    assert not result.problems
    write(result.files, tmp_path / "out")
    program = (
        "from openai_client.model_catalogue import get; "
        "print(ascii(get('weaver-1').replacement_note))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(tmp_path / "out"), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == ascii(nasty)
