"""Targets: each on its own, and none where none is asked for."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from inline import Generate, generate_in, text_of
from specloom import targets
from specloom.document.load import load
from specloom.targets import SNIPPETS_ONLY, TARGETS

ROOT = Path(__file__).resolve().parents[2]
PLAIN = """
openapi: 3.1.0
info: { title: Tiny, version: "1" }
servers: [{ url: "https://tiny.example" }]
paths:
  /things:
    get:
      operationId: things.list
      responses:
        "200":
          description: Things.
          content:
            application/json:
              schema: { type: array, items: { type: string } }
"""


# What is beside the files of every run.
BESIDE = {".gitattributes"}


@pytest.fixture
def generated(tmp_path: Path) -> Generate:
    return generate_in(tmp_path)


def _folders(files: object) -> set[str]:
    assert isinstance(files, dict)
    return {path.partition("/")[0] for path in files} - BESIDE


@pytest.mark.parametrize(
    ("targets", "folders"),
    [
        (("python",), {"tiny_client", "pyproject.toml", "README.md", "REPORT.md"}),
        (("docs",), {"docs"}),
        (("fixtures",), {"fixtures"}),
        (("fixtures", "docs"), {"docs", "fixtures"}),
    ],
)
def test_a_target_makes_its_own_files_and_no_other(
    generated: Generate, targets: tuple[str, ...], folders: set[str]
) -> None:
    alone = generated(PLAIN, targets=targets).files
    assert _folders(alone) == folders
    everything = generated(PLAIN).files
    wanted = folders | BESIDE
    assert alone == {n: c for n, c in everything.items() if n.partition("/")[0] in wanted}


def test_a_spec_says_what_is_made_of_it(generated: Generate) -> None:
    asked = PLAIN + "x-loom-targets: { fixtures: {} }\n"
    assert _folders(generated(asked).files) == {"fixtures"}
    assert _folders(generated(asked, targets=("docs",)).files) == {"docs"}


def _loaded(arguments: list[str]) -> set[str]:
    """The modules of ours that a run of the program loads."""
    program = (
        "import sys\n"
        "from specloom.cli import main\n"
        "try:\n"
        "    main(sys.argv[1:])\n"
        "finally:\n"
        "    print(*(m for m in sys.modules if m.startswith('specloom')), file=sys.stderr)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    )
    return set(run.stderr.split())


def test_the_flagship_asks_for_every_target_that_writes() -> None:
    """So that `specloom check` tells what stands in the way of any."""
    spec, _ = load(ROOT / "spec")
    assert spec is not None and spec.targets == tuple(t for t in TARGETS if t not in SNIPPETS_ONLY)


def test_a_check_loads_no_target(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(PLAIN, encoding="utf-8")
    loaded = _loaded(["check", str(path)])
    assert not [name for name in loaded if name.startswith("specloom.targets")]
    assert not [name for name in loaded if name.startswith("specloom.features.")]
    assert len(loaded) <= 102
    asked = _loaded(["check", str(path), "--target", "fixtures"])
    others = {f"specloom.targets.{name}." for name in TARGETS if name != "fixtures"}
    assert "specloom.targets.fixtures.target" in asked
    assert not [n for n in asked if n.startswith(tuple(others))]


FOLDER = ROOT / "codegen" / "specloom" / "targets"


def _modules_named(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_imports_no_other(name: str) -> None:
    others = tuple(f"specloom.targets.{other}" for other in TARGETS if other != name)
    for path in (FOLDER / name).rglob("*.py"):
        assert not [m for m in _modules_named(path) if m.startswith(others)], path


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The recipe's last step: the line in the table."""
    table = {"toy": ("toy_target", "ToyTarget"), **TARGETS}
    monkeypatch.setattr(targets, "TARGETS", table)


@pytest.mark.usefixtures("toy")
def test_a_new_target_is_a_module_and_a_line_in_the_table(generated: Generate) -> None:
    assert len((Path(__file__).parent / "toy_target.py").read_text().splitlines()) < 100
    long = PLAIN.replace("things.list", f"things.{'very_' * 9}long")
    result = generated(long, targets=("toy",))
    assert ["too long for the table" in p.message for p in result.problems] == [True]
    result = generated(PLAIN, targets=("toy",))
    assert text_of(result.files, "operations.txt") == f"{'things.list':40} GET /things\n"
    assert [line for t in result.targets for line in t.usage("out")] == [
        "read it: out/operations.txt"
    ]


@pytest.mark.usefixtures("toy")
def test_a_new_language_has_a_tab_on_every_page(generated: Generate) -> None:
    page = text_of(generated(PLAIN, targets=("docs",)).files, "docs/en/reference/things.md")
    assert "**Toy**\n\n```toy\nthings, list!\n```\n\n**curl**" in page
