"""Cases run in turn, each in a process of its own; what fails is reported."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from typing import Any

import pytest

from bench.judge import verdict
from bench.rows import ROWS, Row
from bench.run import Found, in_process, measure, median, run

ROW = Row("r", "what", "ms", "decoding:chunk", ratio=0.5)


class Played:
    """Stands for processes: gives what it is given to, and keeps who was asked."""

    def __init__(self, **answers: list[dict[str, Any]]) -> None:
        self.answers = answers
        self.asked: list[str] = []

    def __call__(self, row: Row, side: str, url: str) -> dict[str, Any]:
        self.asked.append(side)
        given = self.answers[side]
        return given[min(self.asked.count(side), len(given)) - 1]


def value(number: float, **notes: float) -> dict[str, Any]:
    return {"value": number, "notes": notes}


def test_sides_take_turns_and_change_who_is_first() -> None:
    played = Played(ours=[value(1)], official=[value(2)])
    measure(ROW, 4, "", played)
    assert played.asked == ["ours", "official", "official", "ours"] * 2


def test_the_median_of_all_repeats_counts() -> None:
    played = Played(ours=[value(n) for n in (9, 1, 2, 8, 3)], official=[value(10)])
    found = measure(ROW, 5, "", played)
    mine = found["ours"]
    assert (mine.value, mine.low, mine.high) == (3, 1, 9)


def test_notes_have_their_medians_too() -> None:
    side = median([value(1, files=3), value(2, files=5), value(3, files=100)])
    assert side.notes == {"files": 5}


@pytest.mark.parametrize("kind", ["failed", "skipped"])
def test_a_side_that_gives_up_is_reported_and_not_run_again(kind: str) -> None:
    played = Played(ours=[value(1), {kind: "it broke"}, value(1)], official=[value(2)])
    found = measure(ROW, 5, "", played)
    assert found["ours"].value is None and getattr(found["ours"], kind) == "it broke"
    assert found["official"].value == 2
    assert played.asked.count("ours") == 2 and played.asked.count("official") == 5
    assert verdict(ROW, found) == "not measured"


@pytest.mark.parametrize(
    ("case", "why"),
    [
        ("decoding:no_such_case", "AttributeError"),
        ("no_such_module:case", "ModuleNotFoundError"),
        ("decoding:chunk", "TypeError"),
    ],
)
def test_a_case_that_raises_has_failed(case: str, why: str) -> None:
    argument = 3 if why == "TypeError" else None
    came = in_process(replace(ROW, case=case, argument=argument), "ours", "")
    assert list(came) == ["failed"] and why in came["failed"]


def test_a_case_that_can_not_run_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BENCH_OPENAPI", raising=False)
    came = in_process(replace(ROW, case="generators:published"), "ours", "")
    assert "--openapi" in came["skipped"]


def test_each_run_is_a_process_of_its_own(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "openai_client"
    package.mkdir()
    log = tmp_path / "log"
    text = f"import os\nwith open({str(log)!r}, 'a') as f: f.write(f'{{os.getpid()}}\\n')\n"
    (package / "__init__.py").write_text(text)
    monkeypatch.setenv("GENERATED", str(tmp_path))
    found = measure(replace(ROW, case="imports:modules", sides=("ours",)), 3, "")
    assert found["ours"].value == 1
    pids = log.read_text().split()
    assert len(set(pids)) == 3 and str(os.getpid()) not in pids


def test_a_run_goes_on_after_a_failure() -> None:
    broken = replace(ROW, name="broken", case="decoding:no_such_case", sides=("ours",))
    server = next(row for row in ROWS if row.name == "server")
    found: Found = {}
    lines: list[str] = []
    run([broken, server], 1, found, lines.append)
    assert "FAILED: AttributeError" in lines[0]
    assert found["broken"]["ours"].failed and found["server"]["server"].value
    assert found["server"]["server"].notes["requests"] == 2000
    assert json.dumps(lines)
