"""Recorded verdicts of the servers: all of them, with no false alarm.

`verdicts.jsonl` beside this file is a set of our own; the larger collection that the rules
were written from is kept outside of the repository and is used where it is there.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.lint import Severity, Subject, check, fix
from codegen.lint.mend import Fixed

HERE = Path(__file__).parent
OUTSIDE = HERE.parents[2] / "shared" / "facts" / "structured-output-cases.jsonl"

# One report contradicts everything else that is known; it must be told, but not as an error.
DISPUTED = {"thread-oh-my-pi-920": "U12"}

# What no mend can give: a limit, a remote document, no schema at all.
UNFIXABLE = {"SO001", "SO041", "SO060", "SO061", "SO062", "SO063"}


def load(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8") as rows:
        return [json.loads(row) for row in rows]


OWN, RECORDED = load(HERE / "verdicts.jsonl"), load(OUTSIDE)


def profile_of(case: dict[str, Any]) -> str:
    if case.get("era", "current") != "current":
        return "openai-2024"
    if case.get("provider") == "azure":
        return "azure"
    return "chat" if case["api"].startswith("chat") else "responses"


def subject_of(case: dict[str, Any]) -> Subject:
    api = "chat" if case["api"].startswith("chat") else "responses"
    place = "tool" if case["api"].endswith("tool") else "format"
    return Subject(api, place, case["strict"], "test_schema")  # type: ignore[arg-type]


def by_id(case: dict[str, Any]) -> str:
    return str(case["id"])


def judge(case: dict[str, Any]) -> None:
    findings = check(case["schema"], profile_of(case), subject=subject_of(case))
    errors = [f for f in findings if f.severity is Severity.ERROR]
    if case["id"] in DISPUTED:
        assert DISPUTED[case["id"]] in {f.rule for f in findings}
        return
    assert bool(errors) == (case["verdict"] == "reject"), [str(f) for f in findings]


@pytest.mark.skipif(not RECORDED, reason=f"no recorded verdicts at {OUTSIDE}")
@pytest.mark.parametrize("case", RECORDED, ids=by_id)
def test_recorded(case: dict[str, Any]) -> None:
    judge(case)


@pytest.mark.parametrize("case", OWN, ids=by_id)
def test_own(case: dict[str, Any]) -> None:
    judge(case)


@pytest.mark.parametrize("case", OWN, ids=by_id)
def test_the_servers_message_is_among_ours(case: dict[str, Any]) -> None:
    findings = check(case["schema"], profile_of(case), subject=subject_of(case))
    if case.get("message"):
        assert case["message"] in {f.server for f in findings}


@pytest.mark.skipif(not RECORDED, reason=f"no recorded verdicts at {OUTSIDE}")
def test_messages_of_live_calls_are_among_ours() -> None:
    live = [case for case in RECORDED if case["note"].startswith("live API result")]
    messages = [case for case in live if case["message"]]
    for case in messages:
        findings = check(case["schema"], profile_of(case), subject=subject_of(case))
        assert case["message"] in {f.server for f in findings}
    assert messages


def mended(case: dict[str, Any], *, lossy: bool) -> Fixed:
    return fix(case["schema"], profile_of(case), subject=subject_of(case), lossy=lossy)


def is_fixable(case: dict[str, Any]) -> bool:
    if case["verdict"] != "reject" or case["id"] in DISPUTED:
        return False
    findings = check(case["schema"], profile_of(case), subject=subject_of(case))
    return UNFIXABLE.isdisjoint(f.rule for f in findings)


@pytest.mark.parametrize("cases", [OWN, RECORDED], ids=["own", "recorded"])
def test_what_is_mended_is_accepted(cases: list[dict[str, Any]]) -> None:
    fixable = [case for case in cases if is_fixable(case)]
    if cases is RECORDED and not RECORDED:
        pytest.skip(f"no recorded verdicts at {OUTSIDE}")
    left = [case["id"] for case in fixable if not mended(case, lossy=True).accepted]
    assert len(left) <= len(fixable) / 10, left
    assert len(fixable) >= 20


@pytest.mark.parametrize("cases", [OWN, RECORDED], ids=["own", "recorded"])
def test_what_is_accepted_is_left_alone(cases: list[dict[str, Any]]) -> None:
    for case in cases:
        if case["verdict"] == "accept":
            assert mended(case, lossy=True).schema is case["schema"]
