"""Every rule has files that break it and files that don't: `tests/lint/<rule>/`.

A `bad-*` file has a sibling `.expected`: a line `profile: NAME` where it is not the
default one, then every finding as `RULE SEVERITY POINTER`, in source order. A `good-*`
file is accepted and never breaks its rule; it has a sibling only for its profile.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.lint import RULES, Severity, check_document
from specloom.lint.documents import read

HERE = Path(__file__).parent
CASES = sorted(path for path in HERE.glob("*/*") if path.suffix in (".json", ".yaml"))


def expectation(path: Path) -> tuple[str, list[str]]:
    sibling = path.with_suffix(".expected")
    rows = sibling.read_text(encoding="utf-8").splitlines() if sibling.exists() else []
    profile = "responses"
    if rows and rows[0].startswith("profile: "):
        profile = rows.pop(0).removeprefix("profile: ")
    return profile, rows


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_case(path: Path) -> None:
    source = read(str(path))
    assert not source.problems
    profile, expected = expectation(path)
    findings = check_document(source.documents[0].value, profile)
    rows = [f"{f.rule} {f.severity.value} {f.pointer}".rstrip() for f in findings]
    rule = path.parent.name
    if path.name.startswith("bad-"):
        assert rows == expected
        assert rule in {finding.rule for finding in findings}
    else:
        assert path.name.startswith("good-")
        assert rule not in {finding.rule for finding in findings}
        assert not [row for row in rows if Severity.ERROR.value in row.split()]


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_each_finding_has_a_place(path: Path) -> None:
    document = read(str(path)).documents[0]
    findings = check_document(document.value, expectation(path)[0])
    places = document.places([finding.pointer for finding in findings])
    lines = document.text.splitlines()
    for finding in findings:
        where = places[finding.pointer]
        assert 1 <= where.line <= len(lines)
        rest = lines[where.line - 1][where.column - 1 :]
        name = finding.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        if not name.isdecimal():
            assert rest.lstrip("'\"").startswith(name)


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_has_good_and_bad_files(rule: str) -> None:
    names = [path.name for path in CASES if path.parent.name == rule]
    assert any(name.startswith("good-") for name in names)
    assert any(name.startswith("bad-") for name in names)


def test_every_folder_is_a_rule() -> None:
    assert {path.parent.name for path in CASES} == set(RULES)
