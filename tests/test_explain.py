"""Every code is explained, and what is said to call a code forth does."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Collection
from pathlib import Path

import click.testing
import pytest
from specloom.checks.check import check
from specloom.cli import cli
from specloom.diagnostics.problems import SpecError
from specloom.document.load import load
from specloom.examine import examine
from specloom.explain import TEXTS, TITLES, explain
from specloom.explain.text import DOCUMENT, FAMILY
from specloom.features.model_catalogue import check as check_catalogue
from specloom.features.model_catalogue import load as load_catalogue
from specloom.lint.table import RULES

from tests.catalogue.conftest import SETTINGS, TODAY

ROOT = Path(__file__).resolve().parent.parent
SOUND = ROOT / "tests" / "cases" / "check" / "sound" / "spec"


def run(*arguments: str, code: int = 0) -> click.testing.Result:
    result = click.testing.CliRunner().invoke(cli, ["explain", *arguments], prog_name="specloom")
    assert result.exit_code == code, result.output
    return result


def test_every_code_that_the_program_tells_is_explained() -> None:
    sources = [p for p in (ROOT / "codegen" / "specloom").rglob("*.py") if "explain" not in p.parts]
    text = "".join(path.read_text("utf-8") for path in sources)
    told = set(re.findall(r'"([A-Z]\d{3}|S[FV]\d{2})"', text))
    assert told <= set(TITLES)
    assert set(TEXTS) | set(RULES) == set(TITLES)
    for code in TITLES:
        one = explain(code)
        assert one.why.endswith((".", ".)")), code
        assert one.mend or code in RULES, code


def broken_zoo(tmp_path: Path, file: str, right: str, wrong: str) -> set[str]:
    folder = tmp_path / "spec"
    shutil.copytree(SOUND, folder)
    path = folder / file
    text = path.read_text("utf-8")
    assert right and right in text
    path.write_text(text.replace(right, wrong, 1), "utf-8")
    spec, problems = load(folder)
    return {p.code for p in [*problems, *(check(spec) if spec else ())]}


def of_document(tmp_path: Path, text: str) -> set[str]:
    title = "" if text.startswith("info:") else "info: { title: Pets, version: '1' }\n"
    path = tmp_path / "api.yaml"
    path.write_text(f"openapi: 3.1.0\n{title}{text}\n", "utf-8")
    return {p.code for p in examine(path).problems}


def of_family(tmp_path: Path, text: str) -> set[str]:
    models = tmp_path / "spec" / "models"
    models.mkdir(parents=True, exist_ok=True)
    (models / "catalogue.yaml").write_text(SETTINGS, "utf-8")
    (models / "a.yaml").write_text(f"family: a\nsource: here\nmodels:\n{text}\n", "utf-8")
    try:
        catalogue = load_catalogue(tmp_path / "spec")
    except SpecError as error:
        return {p.code for p in error.problems}
    return {p.code for p in check_catalogue(catalogue, None, None, today=TODAY)}


@pytest.mark.parametrize("code", [code for code, text in TEXTS.items() if text.file])
def test_what_is_said_to_be_wrong_is(tmp_path: Path, code: str) -> None:
    text = TEXTS[code]
    after: Collection[str] = ()
    if text.file == DOCUMENT:
        found = of_document(tmp_path, text.wrong)
        after = of_document(tmp_path, text.right) if text.right else ()
    elif text.file == FAMILY:
        found = of_family(tmp_path, text.wrong)
        after = of_family(tmp_path, text.right) if text.right else ()
    else:
        found = broken_zoo(tmp_path, text.file, text.right, text.wrong)
    assert code in found
    assert code not in after


def test_a_page_says_why_what_and_how() -> None:
    shown = run("e020", "E042").stdout
    assert shown.startswith("E020: a reference leads nowhere\n")
    assert "\nmend: Mind the spelling." in shown
    assert "\nwrong, in openapi.yaml:\n" in shown
    assert "\n\nE042: " in shown
    assert run("SO032").stdout.startswith("SO032: ")


def test_beginnings_list_and_unknown_codes_are_corrected() -> None:
    rows = run("E04").stdout.splitlines()
    assert [row[:4] for row in rows] == [f"E04{n}" for n in range(9)]
    assert len(run().stdout.splitlines()) == len(TITLES)
    assert "did you mean E910?" in run("E990", code=2).stderr
    [one] = json.loads(run("M007", "--format", "json").stdout)
    assert one["title"] == TITLES["M007"]
    assert set(one) == {"code", "title", "why", "mend", "wrong", "right", "file"}
