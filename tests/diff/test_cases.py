"""What a comparison says of each kind of change: verdict, both places, and why."""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.diff import compare, surface
from specloom.diff.rules import RULES
from specloom.document.load import load
from specloom.reading import read_api

from tests.diff.cases import CASES, said

FOLDERS = sorted(path for path in CASES.iterdir())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_comparison_says_what_changed_whom_it_breaks_where_and_why(folder: Path) -> None:
    assert said(folder) == (folder / "expected.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_description_does_not_differ_from_itself(folder: Path) -> None:
    for name in ("old.yaml", "new.yaml"):
        spec, _ = load(folder / name)
        assert spec is not None
        api = surface(read_api(spec).api)
        assert not compare(api, api)


def test_every_rule_has_a_case() -> None:
    text = "".join((path / "expected.txt").read_text(encoding="utf-8") for path in FOLDERS)
    # Models are compared in test_models.py.
    assert {name for name in RULES if f": {name}: " not in text} == {
        "model-added",
        "model-removed",
        "model-changed",
    }


def test_codes_and_names_are_of_one_rule_each() -> None:
    assert len({rule.code for rule in RULES.values()}) == len(RULES)
    for rule in RULES.values():
        assert rule.why or rule.why_answer, rule.code
