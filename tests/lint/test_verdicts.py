"""Recorded verdicts of the servers: all of them, with no false alarm.

`verdicts.jsonl` beside this file is a set of our own; the larger collection that the rules
were written from is kept outside of the repository and is used where it is there.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from specloom.lint import Severity, Subject, check, fix
from specloom.lint.fixing import Fixed

HERE = Path(__file__).parent
OUTSIDE = HERE.parents[2] / "shared" / "facts" / "structured-output-cases.jsonl"

# How many of the rejected schemas `fix` has to make acceptable, of all of them: those that nothing
# can fix (no schema at all, a remote document, too many properties) count too.
FIXED = 0.9
FIXED_WITHOUT_LOSS = 0.5


def load(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8") as rows:
        return [json.loads(row) for row in rows]


OWN, RECORDED = load(HERE / "verdicts.jsonl"), load(OUTSIDE)

# Reports that contradict all else that is known, with the reason and how we read each.
DISPUTED = {row["id"]: row for row in load(HERE / "disputed.jsonl")}


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
        assert not errors
        judge_disputed(case, DISPUTED[case["id"]])
        return
    assert bool(errors) == (case["verdict"] == "reject"), [str(f) for f in findings]


def judge_disputed(case: dict[str, Any], dispute: dict[str, Any]) -> None:
    """What is in dispute is summary, but never as an error."""
    subject = replace(subject_of(case), strict=dispute["strict"])
    found = {f.rule: f for f in check(case["schema"], profile_of(case), subject=subject)}
    assert found[dispute["rule"]].severity is Severity.UNVERIFIED
    assert len(dispute["reason"]) > 100


@pytest.mark.skipif(not RECORDED, reason=f"no recorded verdicts at {OUTSIDE}")
def test_one_record_is_disputed() -> None:
    assert [case["id"] for case in RECORDED if case["id"] in DISPUTED] == list(DISPUTED)
    assert len(DISPUTED) == 1


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


@pytest.mark.parametrize("cases", [OWN, RECORDED], ids=["own", "recorded"])
def test_of_several_errors_the_one_that_was_sent_is_marked(cases: list[dict[str, Any]]) -> None:
    """Measured: all but one of the 17 rejections that have several findings here."""
    wrong = []
    for case in cases:
        findings = check(case["schema"], profile_of(case), subject=subject_of(case))
        errors = [f for f in findings if f.severity is Severity.ERROR]
        firsts = [f for f in findings if f.is_first]
        assert len(firsts) == bool(errors)
        sent = (case.get("message") or "").rpartition(": ")[2]
        if any(f.server.rpartition(": ")[2] == sent for f in errors):
            wrong += [case["id"] for f in firsts if f.server.rpartition(": ")[2] != sent]
    assert wrong in ([], ["thread-pi-web-providers-14"])


def fixed(case: dict[str, Any], *, lossy: bool) -> Fixed:
    return fix(case["schema"], profile_of(case), subject=subject_of(case), lossy=lossy)


def share_fixed(cases: list[dict[str, Any]], *, lossy: bool) -> tuple[float, str]:
    """The share of the rejected schemas that are accepted when fixed, and a line that tells."""
    rejected = [c for c in cases if c["verdict"] == "reject" and c["id"] not in DISPUTED]
    left = [c["id"] for c in rejected if not fixed(c, lossy=lossy).accepted]
    done = len(rejected) - len(left)
    summary = f"{done} of {len(rejected)} fixed{' with losses allowed' * lossy}; left: {left}"
    return done / len(rejected), summary


@pytest.mark.parametrize("cases", [OWN, RECORDED], ids=["own", "recorded"])
def test_nine_of_ten_of_all_rejected_schemas_can_be_fixed(cases: list[dict[str, Any]]) -> None:
    if not cases:
        pytest.skip(f"no recorded verdicts at {OUTSIDE}")
    share, summary = share_fixed(cases, lossy=True)
    print(summary)
    assert share >= FIXED, summary


@pytest.mark.parametrize("cases", [OWN, RECORDED], ids=["own", "recorded"])
def test_half_of_them_without_losing_anything(cases: list[dict[str, Any]]) -> None:
    if not cases:
        pytest.skip(f"no recorded verdicts at {OUTSIDE}")
    share, summary = share_fixed(cases, lossy=False)
    print(summary)
    assert share >= FIXED_WITHOUT_LOSS, summary


@pytest.mark.parametrize("cases", [OWN, RECORDED], ids=["own", "recorded"])
def test_what_is_accepted_is_left_alone(cases: list[dict[str, Any]]) -> None:
    for case in cases:
        if case["verdict"] == "accept":
            assert fixed(case, lossy=True).schema is case["schema"]
