"""What is said of numbers: ratios, targets, and whether they are met."""

from __future__ import annotations

import pytest

from bench.judge import MISSED, cell, number, ratio, target, verdict
from bench.rows import ROWS, Row, named
from bench.run import Side

RATIO = Row("r", "what", "ms", "m:f", ratio=0.3)
MOST = Row("m", "what", "MB", "m:f", most=4)
FREE = Row("f", "what", "ms", "m:f")


def sides(mine: float | None, theirs: float | None) -> dict[str, Side]:
    return {"ours": Side(mine), "official": Side(theirs)}


@pytest.mark.parametrize(
    ("row", "mine", "theirs", "said"),
    [
        (RATIO, 30, 100, "yes"),
        (RATIO, 30.1, 100, MISSED),
        (RATIO, None, 100, "not measured"),
        (RATIO, 30, None, "not measured"),
        (MOST, 4, 1, "yes"),
        (MOST, 4.1, 100, MISSED),
        (MOST, 3, None, "yes"),
        (MOST, None, 3, "not measured"),
        (FREE, 3, 1, ""),
    ],
)
def test_a_verdict(row: Row, mine: float | None, theirs: float | None, said: str) -> None:
    assert verdict(row, sides(mine, theirs)) == said


def test_a_row_with_a_target_never_goes_without_a_verdict() -> None:
    with_target = [row for row in ROWS if row.ratio is not None or row.most is not None]
    assert len(with_target) > 15
    for row in with_target:
        assert target(row)
        assert verdict(row, {row.sides[0]: Side(None, failed="broke")}) == "not measured"


def test_a_ratio_is_ours_by_theirs() -> None:
    assert ratio(RATIO, sides(1, 4)) == 0.25
    assert ratio(RATIO, sides(1, None)) is None
    assert ratio(RATIO, {"ours": Side(1)}) is None
    assert ratio(Row("x", "", "", "", sides=("server",)), {"server": Side(1)}) is None


@pytest.mark.parametrize(
    ("side", "text"),
    [
        (Side(0.01234), "0.0123"),
        (Side(1234567), "1,234,567"),
        (Side(None, skipped="not here"), "– not here"),
        (Side(None, failed="ValueError: x"), "failed: ValueError: x"),
        (None, ""),
    ],
)
def test_what_is_said_of_a_side(side: Side | None, text: str) -> None:
    assert cell(side) == text


def test_numbers() -> None:
    assert [number(n) for n in (None, 0.5, 12.345, 999.4)] == ["–", "0.5", "12.3", "999"]


def test_rows_are_chosen_by_name() -> None:
    assert [row.name for row in named(["sync"])] == ["sync"]
    assert [row.name for row in named(["growth-10"])] == ["growth-10"]
    streams = [row.name for row in named(["stream-*"])]
    assert len(streams) == 5 and all(name.startswith("stream-") for name in streams)
    assert named([]) == list(ROWS) and named(["nothing"]) == []


def test_names_are_given_once() -> None:
    names = [row.name for row in ROWS]
    assert len(set(names)) == len(names)
