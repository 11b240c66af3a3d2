"""The page: nothing that was measured, missed or failed is left out of it."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from bench import report
from bench.plot import growth
from bench.report import write
from bench.rows import PEERS
from bench.run import Found, Side

FACTS = {"processor": "A | B", "Python": "3"}


def pair(mine: float | None, theirs: float | None = 100.0, **more: str) -> dict[str, Side]:
    return {"ours": Side(mine, **more), "official": Side(theirs)}  # type: ignore[arg-type]


def page(folder: Path, found: Found) -> dict[str, list[str]]:
    """The cells of the rows of the page's tables, by their first one."""
    write(found, FACTS, 5, folder)
    rows = {}
    for line in (folder / "RESULTS.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("| "):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            rows[cells[0]] = cells[1:]
    return rows


def test_a_row_of_the_table(tmp_path: Path) -> None:
    rows = page(tmp_path, {"sync": pair(25)})
    assert rows["sync call, 1.1 KB answer, one tool"] == (
        ["µs", "100", "25", "0.25", "≤ 0.3", "yes", ""]
    )


def test_a_missed_target_says_so_and_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "TRIED", {"sync": "This was tried."})
    rows = page(tmp_path, {"sync": pair(31), "async": pair(99), "messages": pair(0.5)})
    assert rows["sync call, 1.1 KB answer, one tool"][5] == "**no**"
    text = (tmp_path / "RESULTS.md").read_text(encoding="utf-8")
    assert "- **sync call, 1.1 KB answer, one tool**: This was tried." in text
    assert "- **async call, 64 at once**: not looked into yet." in text
    assert "- **1,000 messages encoded**" not in text


def test_what_failed_stands_in_the_table(tmp_path: Path) -> None:
    found = {
        "sync": pair(None, failed="ValueError: a | b"),
        "size": {"ours": Side(1.0), "official": Side(None, skipped="not here")},
    }
    rows = page(tmp_path, found)
    assert rows["sync call, 1.1 KB answer, one tool"][2:] == (
        ["failed: ValueError: a / b", "–", "≤ 0.3", "not measured", ""]
    )
    assert rows["installed size, dependencies left out"][1] == "– not here"


def test_the_next_run_is_compared_with_this_one(tmp_path: Path) -> None:
    page(tmp_path, {"sync": pair(20), "async": pair(20), "gen-same": {"ours": Side(2.0)}})
    rows = page(tmp_path, {"sync": pair(50, 200), "gen-same": {"ours": Side(1.0)}})
    assert rows["sync call, 1.1 KB answer, one tool"][-1] == "+25 %"
    assert rows["our spec, nothing changed"][-1] == "-50 %"


def test_rows_that_were_not_run_again_are_kept_and_marked(tmp_path: Path) -> None:
    page(tmp_path, {"sync": pair(20), "async": pair(20)})
    rows = page(tmp_path, {"sync": pair(20)})
    assert rows["async call, 64 at once †"][1:4] == ["100", "20", "0.2"]
    assert rows["async call, 64 at once †"][-1] == ""
    assert rows["sync call, 1.1 KB answer, one tool"][-1] == "+0 %"


def test_rows_may_be_added_to_the_last_run(tmp_path: Path) -> None:
    write({"sync": pair(40), "async": pair(40)}, FACTS, 5, tmp_path)
    write({"sync": pair(20), "async": pair(50)}, FACTS, 5, tmp_path)
    write({"async": pair(20)}, {"Python": "3.1"}, 1, tmp_path, again=True)
    text = (tmp_path / "RESULTS.md").read_text(encoding="utf-8")
    assert text.count("-50 % |") == 2 and text.count("†") == 1
    assert "of 5 runs" in text and "| Python | 3.1 |" in text
    write({}, {}, 1, tmp_path, again=True)
    assert (tmp_path / "RESULTS.md").read_text(encoding="utf-8") == text


def test_fewer_runs_are_reported(tmp_path: Path) -> None:
    few = {"ours": Side(20.0, runs=5), "official": Side(100.0, runs=1)}
    rows = page(tmp_path, {"sync": few, "gen-same": {"ours": Side(1.0, runs=5)}})
    assert "sync call, 1.1 KB answer, one tool (1 run)" in rows
    assert "our spec, nothing changed" in rows


def test_figures_are_kept_as_json(tmp_path: Path) -> None:
    page(
        tmp_path, {"sync": {"ours": Side(2.0, 1.0, 3.0, {"n": 4.0}, runs=5), "official": Side(5.0)}}
    )
    kept = json.loads((tmp_path / "last.json").read_text(encoding="utf-8"))
    assert kept["rows"]["sync"]["ours"] == (
        {"value": 2, "low": 1, "high": 3, "notes": {"n": 4}, "skipped": "", "failed": "", "runs": 5}
    )
    assert kept["machine"] == FACTS


def test_figures_of_rows_that_are_no_more_go(tmp_path: Path) -> None:
    kept = {"machine": {}, "rows": {"gone": {"ours": {"value": 1.0}}}}
    (tmp_path / "last.json").write_text(json.dumps(kept), encoding="utf-8")
    page(tmp_path, {"sync": pair(20)})
    assert list(json.loads((tmp_path / "last.json").read_text())["rows"]) == ["sync"]


def test_the_server_stands_beside_its_clients(tmp_path: Path) -> None:
    floor = Side(5.0, notes={"calls a second of one core": 200_000.0})
    cost = {"server µs a request": 6.0}
    calls = {"ours": Side(300.0, notes=cost), "official": Side(1500.0, notes=cost)}
    page(tmp_path, {"server": {"server": floor}, "sync": calls})
    text = (tmp_path / "RESULTS.md").read_text(encoding="utf-8")
    assert "enough for 200,000 calls a second" in text
    assert "| sync call, 1.1 KB answer, one tool | 6 | 300 | 1,500 |" in text


def test_generators_and_their_growth(tmp_path: Path) -> None:
    def ours(seconds: float) -> dict[str, Side]:
        return {"ours": Side(seconds, notes={"peak MB": 50.0, "files": 3.0})}

    refused = {name: Side(None, skipped="gives up with exit code 1") for name in PEERS}
    found = {
        "gen-published": {**ours(6.0), **refused},
        "growth-10": ours(1.0),
        "growth-100": ours(2.0),
        "growth-1000": ours(20.0),
    }
    rows = page(tmp_path, found)
    assert rows["the published description, cold"][:2] == ["6 (50)", "– gives up with exit code 1"]
    text = (tmp_path / "RESULTS.md").read_text(encoding="utf-8")
    assert "From 100 to 1,000 operations the time grows with the power 1.00" in text
    for name in ("growth.svg", "growth-memory.svg"):
        assert f"({name})" in text
        root = ElementTree.parse(tmp_path / name).getroot()
        assert root.tag == "{http://www.w3.org/2000/svg}svg"


def test_growth_in_proportion_is_drawn_as_a_straight_line() -> None:
    picture = growth("t", "x", "y <s>", {"a": [(10, 1.0), (100, 10.0), (1000, 100.0)]})
    root = ElementTree.fromstring(picture)
    line = next(e for e in root.iter() if e.tag.endswith("polyline"))
    points = [tuple(map(float, p.split(","))) for p in line.attrib["points"].split()]
    (x0, y0), (x1, y1), (x2, y2) = points
    assert abs((y1 - y0) / (x1 - x0) - (y2 - y1) / (x2 - x1)) < 0.01
    assert any(e.text == "y <s>" for e in root.iter())
