"""Every code has a page, and the lines that a page calls wrong cause its diagnostic."""

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
from specloom.diagnostics import codes as pages
from specloom.diagnostics.codes import codes, page, title
from specloom.diagnostics.problems import SpecError
from specloom.document.load import load
from specloom.examine import examine
from specloom.explain import all_codes, explain
from specloom.features.model_catalogue import check as check_catalogue
from specloom.features.model_catalogue import load as load_catalogue
from specloom.lint.all_rules import RULES
from specloom.migrate.rewrite import Move, rewrite
from specloom.migrate.surface import Surface

from tests.catalogue.conftest import SETTINGS, TODAY

ROOT = Path(__file__).resolve().parent.parent
SOUND = ROOT / "tests" / "cases" / "check" / "sound" / "spec"


def run(*arguments: str, code: int = 0) -> click.testing.Result:
    result = click.testing.CliRunner().invoke(cli, ["explain", *arguments], prog_name="specloom")
    assert result.exit_code == code, result.output
    return result


def test_every_code_that_the_program_uses_has_a_page() -> None:
    sources = (ROOT / "codegen" / "specloom").rglob("*.py")
    text = "".join(path.read_text("utf-8") for path in sources)
    used = set(re.findall(r'"([A-Z]\d{3}|S[FV]\d{2})"', text))
    assert used == set(codes())
    for code in all_codes():
        one = explain(code)
        assert one.why.endswith((".", ".)")), code
        assert one.fix or code in RULES, code


def test_a_malformed_page_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(pages, "_PAGES", tmp_path)
    (tmp_path / "E020.md").write_text("# E021: other\n\nWhy.\n\n## Fix\n\nFix.\n")
    pages.codes.cache_clear()
    pages.page.cache_clear()
    try:
        with pytest.raises(ValueError, match=r"E020\.md"):
            page("E020")
        with pytest.raises(KeyError):
            page("E021")
    finally:
        pages.codes.cache_clear()
        pages.page.cache_clear()


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


def of_program(text: str) -> set[str]:
    surface = Surface(ROOT / "generated" / "openai_client")
    program = rewrite(Path("app.py"), text.encode(), Move("openai", "openai_client", surface))
    return {p.code for p in program.problems} if program else set()


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


@pytest.mark.parametrize("code", [code for code in codes() if page(code).file])
def test_wrong_lines_cause_the_diagnostic_and_right_ones_do_not(tmp_path: Path, code: str) -> None:
    shown = page(code)
    after: Collection[str] = ()
    if shown.file == "a document":
        found = of_document(tmp_path, shown.wrong)
        after = of_document(tmp_path, shown.right) if shown.right else ()
    elif shown.file == "a program":
        found = of_program(shown.wrong)
        after = of_program(shown.right)
    elif shown.file == "models/<family>.yaml":
        found = of_family(tmp_path, shown.wrong)
        after = of_family(tmp_path, shown.right) if shown.right else ()
    else:
        found = broken_zoo(tmp_path, shown.file, shown.right, shown.wrong)
    assert code in found
    assert code not in after


def test_a_page_says_why_what_and_how() -> None:
    shown = run("e020", "E042").stdout
    assert shown.startswith("E020: a reference leads nowhere\n")
    assert "\nfix: Check the spelling." in shown
    assert "\nwrong, in openapi.yaml:\n" in shown
    assert "\n\nE042: " in shown
    assert run("SO032").stdout.startswith("SO032: ")


def test_beginnings_list_and_unknown_codes_are_corrected() -> None:
    rows = run("E04").stdout.splitlines()
    assert [row[:4] for row in rows] == [f"E04{n}" for n in range(10)]
    assert len(run().stdout.splitlines()) == len(all_codes())
    assert "did you mean E920?" in run("E990", code=2).stderr
    [one] = json.loads(run("M007", "--format", "json").stdout)
    assert one["title"] == title("M007")
    assert set(one) == {"code", "title", "why", "fix", "wrong", "right", "file"}
